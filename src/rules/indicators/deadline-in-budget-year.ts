import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 本年预算的项目写去年的完成日期，多半是沿用了去年的表。 */
export const deadlineInBudgetYear = defineRule({
  id: "deadline-in-budget-year",
  group: "indicators",
  title: "完成期限不早于预算年度",
  basis: "本年安排的资金办本年及以后的事，完成期限不会在预算年度之前",
  severity: "explain",
  needs: [],
  messages: {
    past: "{place}的指标值为{target}，早于预算年度{year}年；请核实是否沿用了以前年度的内容，改正或说明。",
  },

  *check(_, book) {
    if (book.year === undefined) return;
    for (const line of linesOf(book)) {
      const { target, indicator } = line;
      if (target.form !== "deadline" || target.year === undefined || BEGINS.test(line.name)) continue;
      const at = indicator.target.cell;
      if (target.year >= book.year) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [],
          message: "past",
          data: { place: sayLine(line), target: sayTarget(line), year: String(book.year) },
        };
      }
    }
  },
});

/** What was begun earlier may well be carried on this year. */
const BEGINS = /立项|批复|开工|开始|启动|签订|起/;
