import type { AnnualTask, Indicator, IndicatorAspect, PlacedText } from "../budget/indicator";
import type { BudgetRow } from "../budget/table";
import { displayedAt } from "../workbook/displayed";
import type { Grid } from "./grid";
import type { Region } from "./region";
import { joinedTarget, targetParts, type TargetParts } from "./split-target";

/** Where a list of indicators stands: the name's column, its value's, and those that say more of them. */
interface IndicatorColumns {
  readonly name: number;
  readonly target: number;
  readonly parts: TargetParts;
  readonly explanation?: number;
  readonly first?: number;
  readonly second?: number;
  /** 成本指标 over the pair of columns, where the header says it for all rows. */
  readonly aspect?: IndicatorAspect;
}

const isName = (path: string): boolean => /(?:^|\/)(?:三级指标|指标名称|绩效指标|指标内容)$/.test(path);
const isTarget = (path: string): boolean => /(?:^|\/)(?:年度)?(?:指标值|目标值)(?:\(.*\))?$/.test(path);

/** 一级指标, whichever of its names is used. */
export function aspectOf(words: string): IndicatorAspect | undefined {
  if (/投入/.test(words)) return "input";
  if (/成本/.test(words)) return "cost";
  if (/产出/.test(words)) return "output";
  if (/满意/.test(words)) return "satisfaction";
  return /效益|效果|影响/.test(words) ? "benefit" : undefined;
}

/** 满意度 is often a 二级指标 under 效益指标, and 成本 was one under 产出指标; elsewhere the 一级指标 decides. */
function aspectUnder(first: string, second: string): IndicatorAspect | undefined {
  const finer = aspectOf(second);
  return finer === "satisfaction" || finer === "cost" ? finer : (aspectOf(first) ?? finer);
}

/** Every indicator below a header, row by row and within a row from left to right. */
export function readIndicators(grid: Grid, region: Region, rows: readonly BudgetRow[]): Indicator[] {
  const groups = findColumns(region);
  const said = groups.map(() => ({ first: "", second: "" }));
  const indicators: Indicator[] = [];
  const names = rows.find(({ role }) => role === "detail")?.labelCell.column;
  let project: number | undefined;
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.passedOver.has(row)) continue;
    const started = rows.findIndex((one) => one.row === row);
    if (started >= 0) project = rows[started]!.role === "detail" ? started : undefined;
    else if (isOfAnother(grid, row, names, project === undefined ? undefined : rows[project]))
      project = undefined;
    groups.forEach((columns, group) => {
      const above = said[group]!;
      const first = columns.first === undefined ? "" : grid.words(row, columns.first);
      if (first !== "") Object.assign(above, { first, second: "" });
      const second = columns.second === undefined ? "" : grid.words(row, columns.second);
      if (second !== "") above.second = second;
      const name = textAt(grid, row, columns.name);
      if (!name || isRepeatedHeader(grid, row, columns)) return;
      const aspect = columns.aspect ?? aspectUnder(above.first, above.second);
      const explanation =
        columns.explanation === undefined ? undefined : textAt(grid, row, columns.explanation);
      indicators.push({
        name,
        target: targetAt(grid, row, columns),
        ...(aspect ? { aspect } : {}),
        ...(above.second ? { dimension: above.second } : {}),
        ...(explanation ? { explanation } : {}),
        ...(project === undefined ? {} : { project }),
      });
    });
  }
  return indicators;
}

/** A name without an amount is no row of money, but its indicators are not those of the project above it. */
function isOfAnother(
  grid: Grid,
  row: number,
  names: number | undefined,
  above: BudgetRow | undefined,
): boolean {
  if (names === undefined || above === undefined) return false;
  const name = grid.words(row, names);
  return name !== "" && name !== grid.words(above.row, names);
}

/** A value belongs to the nearest name on its left that has none yet. */
function findColumns(region: Region): IndicatorColumns[] {
  const { header, left, right } = region;
  const at = (pattern: RegExp): number | undefined => {
    for (let column = left; column <= right; column++)
      if (pattern.test(header.paths[column] ?? "")) return column;
    return undefined;
  };
  const first = at(/(?:^|\/)一级指标$/);
  const second = at(/(?:^|\/)二级指标$/);
  const explanation = at(/(?:^|\/)(?:指标值说明|指标说明|指标解释)$/);
  const parts = targetParts(region);
  const groups: IndicatorColumns[] = [];
  let name: number | undefined;
  for (let column = left; column <= right; column++) {
    const path = header.paths[column] ?? "";
    if (isName(path)) name = column;
    else if (isTarget(path) && name !== undefined) {
      const over = aspectOf(path.split("/").slice(0, -1).join("/"));
      groups.push({
        name,
        target: column,
        parts,
        ...(first === undefined ? {} : { first }),
        ...(second === undefined ? {} : { second }),
        ...(explanation === undefined ? {} : { explanation }),
        ...(over ? { aspect: over } : {}),
      });
      name = undefined;
    }
  }
  return groups;
}

const isRepeatedHeader = (grid: Grid, row: number, { name, target }: IndicatorColumns): boolean =>
  isName(grid.words(row, name)) && isTarget(grid.words(row, target));

/** 年度主要任务: the rows under 任务名称 and 主要内容, above the indicators. */
export function readTasks(grid: Grid, region: Region): AnnualTask[] {
  const head = findTaskHead(grid, region);
  if (!head) return [];
  const tasks: AnnualTask[] = [];
  for (let row = head.row + 1; row < region.header.top; row++) {
    const name = textAt(grid, row, head.name);
    const content = textAt(grid, row, head.content);
    if (!name || !content || grid.isNumber(row, head.content)) break;
    tasks.push({ name, content });
  }
  return tasks;
}

function findTaskHead(grid: Grid, region: Region) {
  for (let row = region.top; row < region.header.top; row++) {
    for (let name = region.left; name < region.right; name++) {
      if (!/^(?:年度)?(?:主要)?任务名称$/.test(grid.words(row, name))) continue;
      for (let content = name + 1; content <= region.right; content++)
        if (/^(?:任务)?(?:主要)?内容$/.test(grid.words(row, content))) return { row, name, content };
    }
  }
  return undefined;
}

/** 年度履职目标 and its text, wherever merging has put it. */
export function readGoal(grid: Grid, region: Region): PlacedText | undefined {
  for (let row = region.top; row < region.header.top; row++) {
    for (let column = region.left; column < region.right; column++) {
      if (!/^(?:年度)?(?:履职|总体|绩效)+目标$/.test(grid.words(row, column))) continue;
      for (let right = column + 1; right <= region.right; right++) {
        const text = textAt(grid, row, right);
        if (text) return text;
      }
    }
  }
  return undefined;
}

function textAt(grid: Grid, row: number, column: number): PlacedText | undefined {
  const text = displayedAt(grid.sheet, row, column);
  return text.trim() === "" ? undefined : placed(grid, row, column, text);
}

/** A value merged down over several names is the value of each; its sign and unit may stand in cells of their own. */
function targetAt(grid: Grid, row: number, { target: column, parts }: IndicatorColumns): PlacedText {
  const own = textAt(grid, row, column) ?? placed(grid, row, column, grid.coveredWords(row, column));
  const beside = (part: number | undefined) => (part === undefined ? "" : grid.words(row, part));
  const whole = joinedTarget(beside(parts.sign), own.text, beside(parts.measure));
  return whole === own.text ? own : placed(grid, row, column, whole);
}

function placed(grid: Grid, row: number, column: number, text: string): PlacedText {
  const written = grid.value(row, column);
  const cell = { sheet: grid.sheet.name, row, column };
  return written === text ? { text, cell } : { text, cell, written };
}
