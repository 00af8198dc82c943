import { withoutDisguise } from "./not-claims";

/** A year whose budget a text tells of: 2020年收入总计, 与2020年预算相比. */
export interface BudgetYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** Not 2020年底, not 2020年决算, not 2021—2023年规划: those are dates and other documents. */
const BUDGET_YEAR = new RegExp(
  String.raw`(?<![-—–~～至\d])(20\d\d)\s*年度?\s*(?:` +
    [
      "(?:部门|单位|年初)预算",
      "预算数?(?:相比|比较|相较|减少|增加|持平)",
      String.raw`(?:收入|支出|收支|财政拨款|一般公共预算|政府性基金)[^，。；,;《》\d]{0,12}(?:总计|合计|预算(?=为?\s*\d))`,
      `[“"]?三公[”"]?经费(?:支出)?预算`,
    ].join("|") +
    ")",
  "g",
);

/** 2020年部门预算安排的项目结转到今年 recalls the past. */
const RECALLS = /结转|执行|决算|完成|以来|起|自$|根据|按照|依据/;

/** Every budget year of a text; what stands in 《》 is a title of something else. */
export function budgetYearsIn(text: string): BudgetYear[] {
  const plain = withoutDisguise(text).replace(/《[^《》]*》/g, (title) => "□".repeat(title.length));
  return [...plain.matchAll(BUDGET_YEAR)].flatMap(({ index: start, 0: words, 1: year }) => {
    const end = start + words.length;
    const clause = plain.slice(Math.max(0, start - 4), end) + plain.slice(end).split(/[，。；,;]/)[0]!;
    return RECALLS.test(clause) ? [] : [{ year: Number(year), start, end }];
  });
}
