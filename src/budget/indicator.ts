import type { CellAddress } from "../workbook/cell";
import type { CellValue } from "../workbook/snapshot";

/** 一级指标: what kind of result an indicator asks for. */
export const aspectNames = {
  input: "投入管理指标",
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
} as const;
export type IndicatorAspect = keyof typeof aspectNames;

/** A piece of text and the cell it stands in; the whole text of the cell, its spaces included. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellAddress;
  /** What the cell holds where that is not its text: 1 shown as 100%. Such a cell cannot be rewritten as text. */
  readonly written?: CellValue;
}

/** One 三级指标 of 整体绩效目标表 or of a project, with the 指标值 that is wanted of it. */
export interface Indicator {
  readonly name: PlacedText;
  /** 指标值 as it is displayed; "" where the cell is blank. */
  readonly target: PlacedText;
  /** Absent where no heading says what kind it is. */
  readonly aspect?: IndicatorAspect;
  /** 二级指标 as printed: 数量指标, 预算和财务管理 … */
  readonly dimension?: string;
  /** 指标值说明: what the value means, often its formula. */
  readonly explanation?: PlacedText;
  /** The project's row, an index in the table's `rows`; absent in 整体绩效目标表. */
  readonly project?: number;
}

/** 年度主要任务: what the department sets out to do in the year. */
export interface AnnualTask {
  readonly name: PlacedText;
  readonly content: PlacedText;
}
