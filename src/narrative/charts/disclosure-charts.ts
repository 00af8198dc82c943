/** The charts of a disclosure, from the figures that its text tells. What cannot be shown is told with its reason. */
import type { BudgetBook } from "../../budget/book";
import type { NarrativeFacts } from "../narrative";
import { inUnitOfText } from "../unit-of-text";
import { isDrawn, type ChartNotDrawn, type DisclosureChart, type DrawnOrNot } from "./disclosure-chart";
import { charts } from "./index";

export const disclosureCharts = (book: BudgetBook, facts: NarrativeFacts): DisclosureChart[] =>
  drawnOrNot(book, facts).filter(isDrawn);

export const chartsNotDrawn = (book: BudgetBook, facts: NarrativeFacts): ChartNotDrawn[] =>
  drawnOrNot(book, facts).filter((chart): chart is ChartNotDrawn => !isDrawn(chart));

function drawnOrNot(given: BudgetBook, facts: NarrativeFacts): DrawnOrNot[] {
  const book = inUnitOfText(given);
  return charts.map((chart) => chart.draw({ id: chart.id, title: chart.title }, { book, facts }));
}
