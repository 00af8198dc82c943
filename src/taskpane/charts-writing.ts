/** What is written to have the charts on a sheet; undefined where there is nothing to draw. */
import type { BudgetBook } from "../budget/book";
import { disclosureCharts } from "../narrative/charts/disclosure-charts";
import { figuresOf } from "../narrative/live-formula";
import { factsKept } from "../review/kept-narrative";
import type { ReviewState } from "../review/state";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { chartWriting, type ChartWriting } from "./chart-sheet";

export function chartsWriting(
  book: BudgetBook,
  snapshot: WorkbookSnapshot,
  kept: ReviewState,
): ChartWriting | undefined {
  const drawn = disclosureCharts(book, factsKept(kept));
  if (drawn.length === 0) return undefined;
  return chartWriting(drawn, snapshot, kept.chartSheet, figuresOf(book));
}
