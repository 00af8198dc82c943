import type { Amount } from "../budget/amount";
import type { CellAddress } from "../workbook/cell";

/** What the tables do not hold and a person or a setting supplies. Absent facts become slots. */
export interface NarrativeFacts {
  /** Last year's total (收入总计＝支出总计). */
  readonly priorTotal?: Amount;
}

/** Words of a text and the cells that they were written from. */
export interface NarrativeLink {
  readonly start: number;
  readonly end: number;
  readonly from: readonly CellAddress[];
}

/** One of the nine sections of the 情况说明, written out. */
export interface NarrativePart {
  /** Stable English key: total, revenue, expenditure … */
  readonly section: string;
  /** 一、收入支出预算总体情况说明 */
  readonly title: string;
  /** Paragraphs separated by "\n". */
  readonly text: string;
  readonly links: readonly NarrativeLink[];
  /** Places that only a person can fill, e.g. 【主要原因】; spans in `text`. */
  readonly slots: readonly { readonly start: number; readonly end: number; readonly asks: string }[];
}
