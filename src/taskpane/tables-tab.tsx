/** 总览: the whole at a look, then what was recognised on which sheet, and which sheets were left aside and why. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { tableNames } from "../budget/table";
import { CellButton } from "./cell-button";
import { Overview } from "./overview";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  heading: { margin: 0, padding: "10px 10px 4px", fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: "2px 8px",
    alignItems: "center",
    padding: "8px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  wide: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    lineHeight: "1.6",
  },
  wait: { margin: 0, padding: "10px", color: tokens.colorNeutralForeground2 },
});

export function TablesTab() {
  const styles = useStyles();
  const { review } = useSessionState();
  if (!review) return null;
  const { tables, unrecognised } = review.book;
  return (
    <>
      <Overview review={review} />
      <h2 className={styles.heading}>{words.recognised(tables.length)}</h2>
      <ul className={styles.list}>
        {tables.map((table, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.kind}>{tableNames[table.kind]}</span>
            <CellButton at={table.range} />
            <span className={styles.wide}>
              {words.tableLine(table.sheet, table.title, table.unit, table.unitCell !== undefined)}
            </span>
          </li>
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
          </li>
        ))}
      </ul>
    </>
  );
}
