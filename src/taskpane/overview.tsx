/** 总览: the steps, the tables and what ties them, what is spent on what, and the indicators, to be taken in at a look. */
import { useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { indicatorGrid } from "../review/indicator-grid";
import { overviewOf } from "../review/overview";
import type { Review } from "../review/review";
import { stepsOf } from "../review/steps";
import { FollowingForm } from "./following-form";
import { Fold } from "./fold";
import { IndicatorGridTable } from "./indicator-grid-table";
import { later } from "./later";
import { PrintPress } from "./print-press";
import { StepList } from "./step-list";
import { TableWeb } from "./table-web";
import { TieList } from "./tie-list";
import { useSessionState } from "./use-session";
import { words } from "./words";

/** With the charts of the 情况说明, which it draws. */
const CompositionSection = later(() =>
  import(/* webpackChunkName: "narrative" */ "./composition-section").then((part) => part.CompositionSection),
);

const useStyles = makeStyles({
  whole: { display: "grid", gap: "10px", padding: "10px", minWidth: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

export function Overview({ review }: { review: Review }) {
  const styles = useStyles();
  const { kept } = useSessionState();
  const overview = useMemo(() => overviewOf(review), [review]);
  const grid = useMemo(() => indicatorGrid(review), [review]);
  return (
    <div className={styles.whole}>
      <PrintPress review={review} />
      <StepList steps={stepsOf(review, kept.reasons)} />
      {overview.places.length > 1 && (
        <>
          <h2 className={styles.heading}>{words.tableWeb}</h2>
          <TableWeb overview={overview} />
          <TieList overview={overview} review={review} />
        </>
      )}
      {review.book.tables.length > 0 && <FollowingForm review={review} />}
      {review.book.tables.length > 0 && <CompositionSection review={review} />}
      {grid.rows.length > 0 && (
        <Fold title={words.indicatorGrid} state={words.projectCount(grid.rows.length)}>
          <IndicatorGridTable grid={grid} />
        </Fold>
      )}
    </div>
  );
}
