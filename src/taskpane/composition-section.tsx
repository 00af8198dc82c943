/** 支出构成: what the money is spent on, by 基本支出 and 项目支出 and by 功能分类, or why that cannot be drawn. */
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { chartsNotDrawn, disclosureCharts } from "../narrative/charts/disclosure-charts";
import { factsKept } from "../review/kept-narrative";
import type { Review } from "../review/review";
import { ChartFigure } from "./chart-figure";
import { isOfSpending } from "./composition-charts";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  section: { display: "grid", gap: "10px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  told: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
});

export function CompositionSection({ review: { book } }: { review: Review }) {
  const styles = useStyles();
  const { kept } = useSessionState();
  const facts = useMemo(() => factsKept(kept), [kept]);
  const charts = useMemo(() => disclosureCharts(book, facts).filter(isOfSpending), [book, facts]);
  const notDrawn = useMemo(() => chartsNotDrawn(book, facts).filter(isOfSpending), [book, facts]);
  return (
    <section className={styles.section} aria-label={words.composition} data-composition>
      <h2 className={styles.heading}>{words.composition}</h2>
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      {notDrawn.map(({ id, title, why }) => (
        <p key={id} className={styles.told}>
          {words.chartNotDrawn(title, why)}
        </p>
      ))}
    </section>
  );
}
