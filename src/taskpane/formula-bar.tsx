/** The line above the sheet: which cell, everything in it, its formula, and what the review says of it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { a1Range } from "../workbook/cell";
import { displayedAt } from "../workbook/displayed";
import type { SheetSnapshot } from "../workbook/snapshot";
import { SeverityBadge } from "./severity-badge";
import { overlap } from "./sheet-window";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "72px",
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: "20px",
  },
  name: {
    flexShrink: 0,
    width: "84px",
    padding: "5px 8px",
    boxSizing: "border-box",
    overflow: "hidden",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  content: { flexGrow: 1, padding: "5px 10px", overflowY: "auto", overflowWrap: "anywhere", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  formula: { marginLeft: "12px", color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-line" },
  says: { display: "flex", gap: "8px", alignItems: "baseline" },
});

export function FormulaBar({ sheet }: { sheet: SheetSnapshot }) {
  const styles = useStyles();
  const { selected, marks } = useSessionState();
  const here = selected?.sheet === sheet.name ? selected : undefined;
  const text = here && displayedAt(sheet, here.top, here.left);
  const formula = here && sheet.formulas[here.top]?.[here.left];
  return (
    <div className={styles.bar}>
      <div className={styles.name}>{here && a1Range(here)}</div>
      <div role="group" aria-label={words.content} tabIndex={0} className={styles.content}>
        {here === undefined && <span className={styles.quiet}>{words.noSelection}</span>}
        {text === "" && <span className={styles.quiet}>{words.blankCell}</span>}
        {text && <span className={styles.text}>{text}</span>}
        {formula && <span className={styles.formula}>{formula}</span>}
        {here &&
          marks
            .filter(({ range }) => overlap(range, here))
            .map(({ severity, note }, index) => (
              <div key={index} className={styles.says}>
                <SeverityBadge severity={severity} />
                <span>{note}</span>
              </div>
            ))}
      </div>
    </div>
  );
}
