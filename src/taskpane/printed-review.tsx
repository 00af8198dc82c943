/** A review on paper: the header with what was and was not checked, the whole at a look, then pile by pile. */
import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import { chartSvg } from "../narrative/charts/chart-svg";
import { disclosureCharts } from "../narrative/charts/disclosure-charts";
import { factsKept } from "../review/kept-narrative";
import { notChecked } from "../review/not-checked";
import { overviewOf } from "../review/overview";
import type { Review } from "../review/review";
import { orderKept, rulesKept } from "../review/state";
import { openDiagnoses } from "../review/explained";
import { stepsOf } from "../review/steps";
import { isOfSpending } from "./composition-charts";
import { inOrder, pileOf, piles } from "./findings-by-sheet";
import { PrintedPile } from "./printed-pile";
import { useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  paper: {
    "@media screen": { display: "none" },
    colorScheme: "light",
    color: "#000000",
    backgroundColor: "#ffffff",
    fontFamily: '"SimSun", "Songti SC", "Noto Serif CJK SC", "Microsoft YaHei", sans-serif',
    fontSize: "10.5pt",
    lineHeight: "1.6",
    overflowWrap: "anywhere",
    "& h1": { fontSize: "16pt", margin: "0 0 4pt" },
    "& h2": { fontSize: "12pt", margin: "12pt 0 4pt", breakAfter: "avoid" },
    "& p": { margin: "2pt 0" },
    "& ul": { margin: "2pt 0", paddingLeft: "18pt" },
  },
  charts: {
    display: "grid",
    gap: "8pt",
    "& svg": { breakInside: "avoid", maxWidth: "100%", height: "auto" },
  },
});

export function PrintedReview({ review, on }: { review: Review; on: Date }) {
  const styles = useStyles();
  const { kept, snapshot, stale, checkedAt } = useSessionState();
  const facts = useMemo(() => factsKept(kept), [kept]);
  const { places, ties } = useMemo(() => overviewOf(review), [review]);
  const unchecked = notChecked(review, { settings: rulesKept(kept).settings, priorTotal: facts.priorTotal });
  const charts = disclosureCharts(review.book, facts).filter(isOfSpending);
  const sheets = snapshot?.sheets.map(({ name }) => name) ?? [];
  return (
    <div className={styles.paper} data-paper lang="zh-CN">
      <h1>{words.printTitle(review.workbook)}</h1>
      <p>{words.printedOn(on)}</p>
      {stale && checkedAt && <p>{words.stale(checkedAt)}</p>}
      <p>{words.tally(review.tally)}</p>
      <p>
        {stepsOf(review, kept.reasons)
          .map((step) => words.step(words.stepNames[step.key], words.stepSays(step)))
          .join("；")}
        。
      </p>
      {review.doubts.length > 0 && (
        <Lines
          title={words.cannotTell(review.doubts.length)}
          lines={review.doubts.map(({ at, title, why }) => words.doubtAt(at, title, why))}
        />
      )}
      <Lines title={words.notChecked(unchecked.length)} lines={unchecked} />
      <h2>{words.tableWeb}</h2>
      <p>{words.webSays(ties)}</p>
      <ul>
        {ties.flatMap((tie) =>
          tie.severity ? [<li key={tie.between.join()}>{words.tieSays(tie, places)}</li>] : [],
        )}
      </ul>
      {charts.length > 0 && <h2>{words.composition}</h2>}
      <div className={styles.charts}>
        {charts.map((chart) => (
          <div key={chart.id} dangerouslySetInnerHTML={{ __html: chartSvg(chart, "light") }} />
        ))}
      </div>
      {piles.map((severity) => (
        <PrintedPile
          key={severity}
          severity={severity}
          diagnoses={openDiagnoses(review, kept.reasons).filter((one) => one.severity === severity)}
          findings={inOrder(pileOf(review.findings, severity), orderKept(kept), sheets)}
          reasons={kept.reasons}
        />
      ))}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
