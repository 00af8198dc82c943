import { aspectNames, type Indicator } from "../budget/indicator";
import type { BudgetBook } from "../budget/book";
import { readTarget, type Target } from "../budget/target";
import type { BudgetRow, BudgetTable } from "../budget/table";
import { workedOutOnce } from "../budget/worked-out-once";
import { rowCalled, tableCalled } from "./naming";

/** One printed indicator with its 指标值 parsed, and whose it is: a project's, or the whole department's. */
export interface IndicatorLine {
  readonly table: BudgetTable;
  readonly indicator: Indicator;
  /** 三级指标 without spaces. */
  readonly name: string;
  readonly target: Target;
  /** Absent in 整体绩效目标表. */
  readonly project?: BudgetRow;
}

/** What stands where a slot is left out, or where a form shows how it is filled in. */
const NOTHING = /^\s*(?:无|不涉及|不适用|暂无|[/／\-—－]+|[…·.。]+|[XＸx×]+)\s*$/;

/** The indicators of a table, in reading order. */
export const linesIn = workedOutOnce((table: BudgetTable): readonly IndicatorLine[] => {
  const named = (table.performance?.indicators ?? []).filter(({ name }) => !NOTHING.test(name.text));
  return named.map((indicator): IndicatorLine => {
    const project = indicator.project === undefined ? undefined : table.rows[indicator.project];
    return {
      table,
      indicator,
      name: indicator.name.text.replace(/\s/g, ""),
      target: readTarget(indicator.target.text),
      ...(project ? { project } : {}),
    };
  });
});

export const linesOf = workedOutOnce((book: BudgetBook): readonly IndicatorLine[] =>
  book.tables.flatMap(linesIn),
);

/** The indicators of each project of a table together; those of the whole department are one group. */
export const linesByOwner = workedOutOnce((table: BudgetTable): readonly (readonly IndicatorLine[])[] => {
  const groups = new Map<BudgetRow | undefined, IndicatorLine[]>();
  for (const line of linesIn(table)) {
    const group = groups.get(line.project);
    if (group) group.push(line);
    else groups.set(line.project, [line]);
  }
  return [...groups.values()];
});

/** 项目绩效目标汇总表「劳务费」成本指标“人员工资”; of the whole department: 整体绩效目标表「预算执行率」. */
export function sayLine({ table, indicator, name, project }: IndicatorLine): string {
  if (!project) return `${tableCalled(table)}「${name}」`;
  const aspect = indicator.aspect ? aspectNames[indicator.aspect] : "绩效指标";
  return `${tableCalled(table)}「${rowCalled(project)}」${aspect}“${name}”`;
}

/** 指标值 as printed. */
export const sayTarget = ({ indicator }: IndicatorLine): string => indicator.target.text.trim();
