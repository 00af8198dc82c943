/** The numbers of a chart as a table. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { DisclosureChart } from "../narrative/charts/disclosure-chart";
import { labelOf, percentOf } from "../narrative/charts/picture";
import { Fold } from "./fold";
import { words } from "./words";

const cell = { padding: "3px 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` };
const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  name: { ...cell, textAlign: "left", fontWeight: "inherit", overflowWrap: "anywhere" },
  number: { ...cell, textAlign: "right", fontWeight: "inherit", fontVariantNumeric: "tabular-nums" },
});

export function ChartAmounts({ chart }: { chart: DisclosureChart }) {
  const styles = useStyles();
  const { title, unit, categories, series, whole } = chart;
  return (
    <Fold title={words.chartAmounts}>
      <table className={styles.table} aria-label={words.chartAmountsOf(title)}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {words.chartPart}
            </th>
            {series.map(({ name }) => (
              <th key={name} scope="col" className={styles.number}>
                {words.chartColumn(name, unit)}
              </th>
            ))}
            {whole === undefined ? null : (
              <th scope="col" className={styles.number}>
                {words.chartShare}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {categories.map((name, i) => (
            <tr key={i}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              {series.map(({ name: column, points }) => (
                <td key={column} className={styles.number}>
                  {labelOf(points[i]!.amount, chart)}
                </td>
              ))}
              {whole === undefined ? null : (
                <td className={styles.number}>{percentOf(series[0]!.points[i]!.amount, chart)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
