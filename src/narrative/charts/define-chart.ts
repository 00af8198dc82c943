import type { BudgetBook } from "../../budget/book";
import type { NarrativeFacts } from "../narrative";
import type { ChartId, ChartNotDrawn, DrawnOrNot } from "./disclosure-chart";

/** What a chart is drawn from: the book with its amounts in the unit of the text, and what people stated. */
export interface ChartOccasion {
  readonly book: BudgetBook;
  readonly facts: NarrativeFacts;
}

/** One chart that a disclosure may show. */
export interface ChartDefinition {
  readonly id: ChartId;
  readonly title: string;
  draw(called: Pick<ChartNotDrawn, "id" | "title">, occasion: ChartOccasion): DrawnOrNot;
}

export const defineChart = (chart: ChartDefinition): ChartDefinition => chart;
