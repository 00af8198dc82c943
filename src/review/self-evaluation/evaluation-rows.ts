import { multiply, roundHalfUp, whole, type Fraction } from "../../budget/fraction";
import { writeHundredths, type Hundredths } from "../../budget/hundredths";
import type { CellValue } from "../../workbook/snapshot";
import type { Evaluation, ExecutionLine, IndicatorLineScored, ScoredLine } from "./evaluation";
import { levelCalled, readActual } from "./read-typed";
import { sayRate } from "./say-line";

const TITLE = "绩效自评表";
const HEAD = [
  ...["评价对象", "一级指标", "指标名称", "年度指标值", "实际完成值", "完成情况"],
  ...["偏差", "偏差率（%）", "分值", "得分"],
];
const NOTES = [
  "说明：",
  "1.达到指标值的得满分，未达到的按完成比例计分。",
  "2.不能计算比例的由人判断完成程度，按所填比例计分。",
  "3.偏差是实际完成值减指标值，单位与指标值相同，百分比的是百分点。",
  "4.总分四舍五入到两位小数，各项得分之和等于总分，尾数由舍去最多的项补足。",
  "5.空白的是还没有填写的。",
];

/** 绩效自评表 row by row, for the projects in which anything was filled in; undefined where that is none. */
export function evaluationRows(
  evaluations: readonly Evaluation[],
): readonly (readonly CellValue[])[] | undefined {
  const filled = evaluations.filter((one) => one.filled > 0);
  if (filled.length === 0) return undefined;
  return [[TITLE], HEAD, ...filled.flatMap(rowsOf), ...NOTES.map((note) => [note])];
}

function rowsOf({ name, execution, groups, total, outOf, filled, all }: Evaluation): CellValue[][] {
  const rows = [
    ...(execution ? [executionCells(execution)] : []),
    ...groups.flatMap(({ lines }) => lines.map(indicatorCells)),
  ];
  const state = filled === all ? null : `已填${filled}项，共${all}项`;
  return [
    ...rows.map((row) => [name, ...row]),
    [name, "合计", null, null, null, state, null, null, asNumber(outOf), asNumber(total)],
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
    null,
    ...pointsOf(line),
  ];
}

function indicatorCells(line: IndicatorLineScored): CellValue[] {
  const { aspect, name, written, result, deviation } = line;
  return [
    aspect,
    name,
    written,
    doneOf(line),
    result ?? null,
    deviation ? asNumber(rounded(deviation.by)) : null,
    deviation?.ofTarget ? asNumber(rounded(multiply(deviation.ofTarget, whole(100n)))) : null,
    ...pointsOf(line),
  ];
}

/** What was typed, with the unit that it was read in; of what is only judged, the judgement. */
function doneOf({ target, actual, judgement, points }: IndicatorLineScored): string | null {
  if (actual === undefined) return judgement && points ? levelCalled(judgement.level) : null;
  const read = readActual(target, actual);
  return "value" in read ? read.value : actual;
}

const pointsOf = ({ weight, shown }: ScoredLine): CellValue[] => [
  asNumber(weight),
  shown === undefined ? null : asNumber(shown),
];

/** Two decimals are what a cell holds them as. */
const asNumber = (points: Hundredths): number => Number(writeHundredths(points));

const rounded = (value: Fraction): Hundredths => roundHalfUp(multiply(value, whole(100n)));
