import type { Amount, Unit } from "../../budget/amount";
import type { CellAddress } from "../../workbook/cell";
import type { ChartKind } from "../../workbook/chart";

/** Stable English keys of the charts that a disclosure may show. */
export type ChartId = "income" | "spending-kinds" | "spending-classes" | "three-public" | "two-years";

/** A chart of a disclosure: what it compares, in the unit of the text, and every cell that its amounts come from. */
export interface DisclosureChart {
  readonly id: ChartId;
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: Unit;
  /** Decimals that its amounts are shown with, in `unit`. */
  readonly decimals: number;
  readonly categories: readonly string[];
  /** As many amounts each as there are categories. */
  readonly series: readonly ChartSeries[];
  /** What the parts are parts of; absent where they are none, or do not add up to it: then there are no shares. */
  readonly whole?: Amount;
  /** One sentence that tells people who cannot see the picture what it shows. */
  readonly says: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

export interface ChartPoint {
  readonly amount: Amount;
  /** The cells that add up to the amount; none where a person stated it. */
  readonly from: readonly CellAddress[];
}

/** A chart that could not be drawn, and why, in a sentence for people. */
export interface ChartNotDrawn {
  readonly id: ChartId;
  readonly title: string;
  readonly why: string;
}

export type DrawnOrNot = DisclosureChart | ChartNotDrawn;

export const isDrawn = (chart: DrawnOrNot): chart is DisclosureChart => "series" in chart;
