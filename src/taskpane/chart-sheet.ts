/** The sheet that the charts are drawn on: a block of names and amounts for each, and the chart beside it. */
import { inUnit } from "../budget/amount";
import { chartSheetTitle } from "../budget/chart-sheet";
import type { ChartPoint, DisclosureChart } from "../narrative/charts/disclosure-chart";
import { amountInCells, type FigureAt } from "../narrative/live-formula";
import type { SheetChart } from "../workbook/chart";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { ownSheetWriting, type OwnContent, type OwnSheet, type OwnSheetWriting } from "./own-sheet";
import { words } from "./words";

/** Rows that a chart covers at least: about as high as a chart is usually drawn. */
const CHART_ROWS = 16;
const FIRST_BESIDE = 4;
const LAST_BESIDE = 11;

export interface ChartWriting extends OwnSheetWriting {
  readonly charts: readonly SheetChart[];
}

/** A sheet on which anything would have to change is left as it is, for its charts cannot follow: a new one is made. */
export function chartWriting(
  drawn: readonly DisclosureChart[],
  snapshot: WorkbookSnapshot,
  last: OwnSheet | undefined,
  figureAt: FigureAt,
): ChartWriting {
  const rows: OwnContent[][] = [[chartSheetTitle], []];
  const places = drawn.map((chart) => {
    const top = rows.length;
    rows.push(...blockOf(chart, figureAt));
    while (rows.length < top + CHART_ROWS + 1) rows.push([]);
    return { chart, top, bottom: rows.length - 2 };
  });
  const standing = ownSheetWriting(rows, snapshot, last, words.chartSheet);
  const writing =
    standing.isNew || standing.stands
      ? standing
      : ownSheetWriting(rows, snapshot, undefined, words.chartSheet);
  return {
    ...writing,
    charts: places.map(({ chart, top, bottom }) => onSheet(chart, writing.sheet, top, bottom)),
  };
}

/** Title, header, a row for each name, and a blank one. */
function blockOf({ title, unit, categories, series }: DisclosureChart, figureAt: FigureAt): OwnContent[][] {
  const header = [words.chartPart, ...series.map(({ name }) => words.chartColumn(name, unit))];
  const lines = categories.map((name, i): OwnContent[] => [
    name,
    ...series.map(({ points }) => contentOf(points[i]!, unit, figureAt)),
  ]);
  return [[title], header, ...lines, []];
}

function contentOf(point: ChartPoint, unit: DisclosureChart["unit"], figureAt: FigureAt): OwnContent {
  const comesTo = inUnit(point.amount, unit).toNumber();
  const formula = amountInCells(point, unit, figureAt);
  return formula === undefined ? comesTo : { formula, comesTo };
}

function onSheet(
  { kind, title, categories, series }: DisclosureChart,
  sheet: string,
  top: number,
  bottom: number,
): SheetChart {
  const first = top + 2;
  const lines = { top: first, bottom: first + categories.length - 1 };
  return {
    kind,
    title,
    categories: { sheet, ...lines, left: 0, right: 0 },
    series: series.map((_, i) => ({
      name: { sheet, row: top + 1, column: i + 1 },
      values: { sheet, ...lines, left: i + 1, right: i + 1 },
    })),
    over: { sheet, top, bottom, left: FIRST_BESIDE, right: LAST_BESIDE },
  };
}
