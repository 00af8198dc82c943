/** 总览: the whole at a look, then what was recognised on which sheet, what was not and why, and how to point at it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { a1Range } from "../workbook/cell";
import { tableKinds, tableNames } from "../budget/table";
import { CellButton } from "./cell-button";
import { Overview } from "./overview";
import { PointPress } from "./point-press";
import { PointedList } from "./pointed-list";
import { RECOGNISED } from "./recognised-id";
import { RecognisedTable } from "./recognised-table";
import { useTablesStyles } from "./tables-styles";
import { usedRange } from "./typed-range";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  wait: { margin: 0, padding: "10px", color: tokens.colorNeutralForeground2 },
});

export function TablesTab() {
  const styles = { ...useTablesStyles(), ...useStyles() };
  const { review, snapshot } = useSessionState();
  if (!review) return null;
  const { tables, unrecognised, unapplied = [] } = review.book;
  const missing = tableKinds.filter((kind) => !tables.some((table) => table.kind === kind));
  const rangeOf = (name: string) => {
    const sheet = snapshot?.sheets.find((one) => one.name === name);
    return sheet && usedRange(sheet);
  };
  return (
    <>
      <Overview review={review} />
      <PointedList unapplied={unapplied} />
      <h2 className={styles.heading} id={RECOGNISED} tabIndex={-1}>
        {words.recognised(tables.length)}
      </h2>
      <ul className={styles.list}>
        {tables.map((table) => (
          <RecognisedTable key={`${table.kind}@${table.sheet}!${a1Range(table.range)}`} table={table} />
        ))}
      </ul>
      <h2 className={styles.heading}>{words.unrecognised(unrecognised.length)}</h2>
      {unrecognised.length === 0 && <p className={styles.wait}>{words.allRecognised}</p>}
      <ul className={styles.list}>
        {unrecognised.map(({ sheet, why }) => (
          <li key={sheet} className={styles.item}>
            <span className={styles.kind}>{sheet}</span>
            <CellButton at={{ sheet, row: 0, column: 0 }} />
            <span className={styles.wide}>{why}</span>
            <div className={styles.wide}>
              <PointPress
                label={words.point}
                called={words.pointOn(sheet)}
                start={{ range: rangeOf(sheet) }}
              />
            </div>
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{words.notFound(missing.length)}</h2>
      {missing.length > 0 && <p className={styles.wait}>{words.notFoundHint}</p>}
      <ul className={styles.list}>
        {missing.map((kind) => (
          <li key={kind} className={styles.item}>
            <span className={styles.kind}>{tableNames[kind]}</span>
            <div className={styles.wide}>
              <PointPress label={words.point} called={words.pointTo(tableNames[kind])} start={{ kind }} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
