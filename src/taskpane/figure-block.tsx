/** Both figures of a finding and how far they part, and the other tables that agree with one of the two. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { a1 } from "../workbook/cell";
import type { FindingFigures } from "../review/figures";
import type { Witness } from "../review/witnesses";
import { CellButton } from "./cell-button";
import { agreeing, figureRows } from "./said-figures";
import { words } from "./words";

/** More cells than that are a column; its first ones show where it is. */
const MOST_CELLS = 6;

const useStyles = makeStyles({
  block: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    margin: 0,
    padding: "4px 8px",
    width: "fit-content",
    maxWidth: "100%",
    boxSizing: "border-box",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "1.6",
  },
  name: { overflowWrap: "anywhere" },
  amount: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  apart: { fontWeight: tokens.fontWeightSemibold },
  witnesses: { display: "grid", gap: "4px", fontSize: tokens.fontSizeBase200 },
  agrees: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: "4px" },
  witness: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
});

export function FigureBlock({ figures }: { figures: FindingFigures }) {
  const styles = useStyles();
  const rows = figureRows(figures);
  return (
    <dl className={styles.block}>
      {rows.map(([name, amount], i) => (
        <Row key={name} name={name} amount={amount} isLast={i === rows.length - 1} />
      ))}
    </dl>
  );
}

function Row({ name, amount, isLast }: { name: string; amount: string; isLast: boolean }) {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.name, isLast && styles.apart)}>{name}</dt>
      <dd className={mergeClasses(styles.amount, isLast && styles.apart)}>{amount}</dd>
    </>
  );
}

export function Witnesses({
  figures,
  witnesses,
}: {
  figures: FindingFigures;
  witnesses: readonly Witness[];
}) {
  const styles = useStyles();
  const sides = agreeing(figures, witnesses);
  return (
    <div className={styles.witnesses}>
      {sides.map(({ amount, witnesses: ofSide }) => (
        <div key={amount}>
          <p className={styles.agrees}>{words.agreeWith(amount)}</p>
          <ul className={styles.list}>
            {ofSide.map(({ table, cells }) => (
              <li key={`${table}${a1(cells[0]!)}`} className={styles.witness}>
                {words.witness(table, cells.length)}
                {cells.slice(0, MOST_CELLS).map((cell) => (
                  <CellButton key={a1(cell)} at={cell} withSheet={cell === cells[0]} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {sides.length > 1 && <p className={styles.agrees}>{words.bothAgreed}</p>}
    </div>
  );
}
