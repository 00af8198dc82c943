import type { Amount } from "../budget/amount";
import type { CellAddress } from "../workbook/cell";
import type { FilledSlots } from "./fill-slots";
import type { LiveWords } from "./live";
import type { PriorFigures } from "./prior";

/** How the text is written where the field writes in more ways than one. */
export interface NarrativeOptions {
  /** rounded: each share by itself; "adding up": the remainder is spread, so that they come to 100%, and the text says so. */
  readonly shares: "rounded" | "adding up";
  /** In which order 类 are told. */
  readonly classes: "by code" | "by size";
  /** Whether paragraphs are written onto a sheet as formulas that follow the tables. */
  readonly formulas?: boolean;
}

export const standardOptions: NarrativeOptions = { shares: "rounded", classes: "by code" };

/** What the tables do not hold and a person or a setting supplies. Absent facts become slots. */
export interface NarrativeFacts {
  /** Last year's total (收入总计＝支出总计). */
  readonly priorTotal?: Amount;
  /** What else is known of last year's budget. */
  readonly prior?: PriorFigures;
  readonly options?: NarrativeOptions;
  /** What people wrote into slots: some sentences follow from it. */
  readonly filled?: FilledSlots;
}

/** Words of a text and the cells that they were written from. */
export interface NarrativeLink {
  readonly start: number;
  readonly end: number;
  readonly from: readonly CellAddress[];
}

/** A section of the 情况说明, or the 名词解释, written out. */
export interface NarrativePart {
  /** Stable English key: total, revenue, expenditure … */
  readonly section: string;
  /** 一、收入支出预算总体情况说明 */
  readonly title: string;
  /** Paragraphs separated by "\n". */
  readonly text: string;
  readonly links: readonly NarrativeLink[];
  /** Places that only a person can fill, e.g. 【主要原因】; spans in `text`. */
  readonly slots: readonly NarrativeSlot[];
  /** Which words a formula can say too, and how; absent where there are none. */
  readonly live?: readonly LiveWords[];
}

export interface NarrativeSlot {
  readonly start: number;
  readonly end: number;
  readonly asks: string;
  /** What the tables themselves would say here, for a person to take or to leave. */
  readonly offers?: readonly string[];
}
