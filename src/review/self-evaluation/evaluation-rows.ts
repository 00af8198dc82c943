import { writeHundredths, type Hundredths } from "../../budget/hundredths";
import type { CellValue } from "../../workbook/snapshot";
import type { Evaluation, ExecutionLine, IndicatorLineScored, ScoredLine } from "./evaluation";
import { levelCalled } from "./read-typed";
import { sayDeviation, sayRate } from "./say-line";

const TITLE = "绩效自评表";
const HEAD = [
  "评价对象",
  "一级指标",
  "指标名称",
  "年度指标值",
  "实际完成值",
  "完成情况",
  "偏差",
  "分值",
  "得分",
];
const NOTE =
  "说明：达到指标值的得满分；未达到的按完成比例计分；不能计算比例的由人判断，按所填比例计分。得分四舍五入到两位小数，各项得分之和等于总分。空白的是还没有填写的。";

/** 绩效自评表 row by row, for the projects in which anything was filled in; undefined where that is none. */
export function evaluationRows(
  evaluations: readonly Evaluation[],
): readonly (readonly CellValue[])[] | undefined {
  const filled = evaluations.filter((one) => one.filled > 0);
  if (filled.length === 0) return undefined;
  return [[TITLE], HEAD, ...filled.flatMap(rowsOf), [NOTE]];
}

function rowsOf({ name, execution, groups, total, outOf, filled, all }: Evaluation): CellValue[][] {
  const rows = [
    ...(execution ? [executionCells(execution)] : []),
    ...groups.flatMap(({ lines }) => lines.map(indicatorCells)),
  ];
  const state = filled === all ? null : `已填${filled}项，共${all}项`;
  return [
    ...rows.map((row) => [name, ...row]),
    [name, "合计", null, null, null, state, null, asNumber(outOf), asNumber(total)],
  ];
}

function executionCells(line: ExecutionLine): CellValue[] {
  const spent = line.spent === undefined ? null : `${line.spent.trim().replace(line.unit, "")}${line.unit}`;
  return [
    line.aspect,
    line.name,
    line.budgeted ?? null,
    spent,
    sayRate(line) ?? null,
    null,
    ...pointsOf(line),
  ];
}

function indicatorCells(line: IndicatorLineScored): CellValue[] {
  const { aspect, name, written, actual, judgement, result, deviation } = line;
  const done = actual ?? (judgement && line.points ? levelCalled(judgement.level) : null);
  return [
    aspect,
    name,
    written,
    done,
    result ?? null,
    deviation ? sayDeviation(deviation) : null,
    ...pointsOf(line),
  ];
}

const pointsOf = ({ weight, shown }: ScoredLine): CellValue[] => [
  asNumber(weight),
  shown === undefined ? null : asNumber(shown),
];

/** Two decimals are what a cell holds them as. */
const asNumber = (points: Hundredths): number => Number(writeHundredths(points));
