/** 图表: what the disclosure's figures look like, folded away until people want it. */
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVerticalAddRegular } from "@fluentui/react-icons/svg/data-bar-vertical-add";
import { chartsNotDrawn, disclosureCharts } from "../narrative/charts/disclosure-charts";
import { factsKept } from "../review/kept-narrative";
import type { Review } from "../review/review";
import { ChartFigure } from "./chart-figure";
import { Fold } from "./fold";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  section: {
    padding: "8px 10px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  told: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: "1.6" },
  charts: { display: "grid", gap: "16px", minWidth: 0 },
});

export function ChartsSection({ review: { book } }: { review: Review }) {
  const styles = useStyles();
  const session = useSession();
  const { kept } = useSessionState();
  const facts = useMemo(() => factsKept(kept), [kept]);
  const charts = useMemo(() => disclosureCharts(book, facts), [book, facts]);
  const notDrawn = useMemo(() => chartsNotDrawn(book, facts), [book, facts]);
  return (
    <section className={styles.section} aria-label={words.charts} data-charts>
      <Fold title={words.charts}>
        <p className={styles.told}>{charts.length > 0 ? words.chartsIntro : words.noCharts}</p>
        {charts.length > 0 && (
          <Button
            size="small"
            style={{ justifySelf: "start" }}
            icon={<DataBarVerticalAddRegular />}
            onClick={() => void session.charting.toSheet()}
          >
            {words.chartsToSheet}
          </Button>
        )}
        <div className={styles.charts}>
          {charts.map((chart) => (
            <ChartFigure key={chart.id} chart={chart} />
          ))}
        </div>
        {notDrawn.map(({ id, title, why }) => (
          <p key={id} className={styles.told}>
            {words.chartNotDrawn(title, why)}
          </p>
        ))}
      </Fold>
    </section>
  );
}
