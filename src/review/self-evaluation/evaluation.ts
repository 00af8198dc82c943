import type { Unit } from "../../budget/amount";
import type { Fraction } from "../../budget/fraction";
import type { Hundredths } from "../../budget/hundredths";
import type { Target } from "../../budget/target";
import type { Deviation } from "../../formulas/attainment";
import type { CellAddress } from "../../workbook/cell";
import type { Judgement } from "./typed";

/** What came of one line of a 自评; 达标, 未达标 and 无法判断 are measured, the others a person's judgement. */
export type Result = "达标" | "未达标" | "无法判断" | "达成预期" | "部分达成" | "未达成";

/** A line of a 自评: an indicator, or the 预算执行率 of a project. */
export interface ScoredLine {
  readonly key: string;
  /** 指标名称 */
  readonly name: string;
  /** 一级指标 as printed in the form: 产出指标. */
  readonly aspect: string;
  readonly weight: Hundredths;
  readonly result?: Result;
  /** The exact points, in hundredths; absent while nothing decides them. */
  readonly points?: Fraction;
  /** The points as shown: with those of the other lines they add up to the total. */
  readonly shown?: Hundredths;
}

export interface IndicatorLineScored extends ScoredLine {
  readonly at: CellAddress;
  readonly target: Target;
  /** 指标值 as printed. */
  readonly written: string;
  /** 实际完成值 as typed. */
  readonly actual?: string;
  /** Why what was typed no longer counts: its 指标值 has become another. */
  readonly refused?: string;
  readonly deviation?: Deviation;
  readonly judgement?: Judgement;
  /** No number decides the points: a person has to. */
  readonly asksJudgement: boolean;
  /** 分值 as people set it; absent where it is shared out. */
  readonly weightTyped?: string;
}

export interface ExecutionLine extends ScoredLine {
  readonly unit: Unit;
  /** 预算数 as written with its unit; absent where the table has none that can be read. */
  readonly budgeted?: string;
  /** 执行数 as typed. */
  readonly spent?: string;
  /** Why what was typed no longer counts: the table has become one in another unit. */
  readonly refused?: string;
  readonly rate?: Fraction;
}

/** The indicators that share one number of points. */
export interface ScoredGroup {
  readonly key: "input" | "cost" | "output" | "benefit" | "satisfaction";
  readonly called: string;
  readonly points: Hundredths;
  readonly lines: readonly IndicatorLineScored[];
  /** Why the points that people set are not used. */
  readonly refused?: string;
}

/** The 自评 of one project, or of the whole department. */
export interface Evaluation {
  readonly key: string;
  /** 项目名称, or 整体绩效. */
  readonly name: string;
  /** Absent for the whole department: its 预算执行率 is one of its indicators. */
  readonly execution?: ExecutionLine;
  readonly groups: readonly ScoredGroup[];
  readonly filled: number;
  readonly all: number;
  /** Of the lines that have points. */
  readonly total: Hundredths;
  /** What those lines could have come to. */
  readonly outOf: Hundredths;
}

export const linesOfEvaluation = ({ execution, groups }: Evaluation): readonly ScoredLine[] => [
  ...(execution ? [execution] : []),
  ...groups.flatMap(({ lines }) => lines),
];
