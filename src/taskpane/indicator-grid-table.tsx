/** How many indicators of each kind every project has; what was found on them is shown by an icon beside the count. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { aspectNames } from "../budget/indicator";
import type { GridCell, IndicatorGrid } from "../review/indicator-grid";
import { SeverityIcon } from "./severity-badge";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  frame: { overflowX: "auto", minWidth: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  first: { textAlign: "left", paddingLeft: 0 },
  name: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: "2px 4px 2px 0",
  },
  go: {
    border: "none",
    padding: 0,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cell: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "2px 4px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  none: { color: tokens.colorNeutralForeground3 },
});

export function IndicatorGridTable({ grid: { aspects, rows } }: { grid: IndicatorGrid }) {
  const styles = useStyles();
  const session = useSession();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={mergeClasses(styles.head, styles.first)} scope="col">
              {words.project}
            </th>
            {aspects.map((aspect) => (
              <th key={aspect} className={styles.head} scope="col">
                {words.shortAspect(aspectNames[aspect])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, at, cells }, index) => (
            <tr key={index}>
              <th className={styles.name} scope="row">
                <button type="button" className={styles.go} onClick={() => void session.jump(at)}>
                  {name}
                </button>
              </th>
              {aspects.map((aspect) => (
                <td key={aspect} className={styles.cell}>
                  <Count cell={cells[aspect]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ cell }: { cell: GridCell | undefined }) {
  const styles = useStyles();
  if (!cell) return <span className={styles.none}>{words.noneOfKind}</span>;
  return (
    <span aria-label={words.gridCell(cell.count, cell.severity)}>
      {cell.count} {cell.severity && <SeverityIcon severity={cell.severity} />}
    </span>
  );
}
