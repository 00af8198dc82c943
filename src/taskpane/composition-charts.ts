import type { ChartId } from "../narrative/charts/disclosure-chart";

/** Of the charts of a disclosure, those that show what the money is spent on. */
const spending: readonly ChartId[] = ["spending-kinds", "spending-classes"];
export const isOfSpending = ({ id }: { readonly id: ChartId }): boolean => spending.includes(id);
