import { budgetYearsIn } from "../../narrative/budget-years";
import { documentOf } from "../../narrative/document";
import { wordsAt } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 说明里的预算年度只应是本年和用来比较的上年；写着更早年份的收支总计、部门预算，多半是套用旧稿没有改。 */
export const yearIsTheBudgetYear = defineRule({
  id: "year-is-the-budget-year",
  group: "narrative",
  title: "情况说明里的预算年度是本年或上年",
  basis: "情况说明说的是本年预算，比较的基数是上年；其他年份的预算应当说明为何提到",
  severity: "explain",
  needs: [],
  messages: {
    other:
      "{where}写“{quote}”，各表是{year}年的预算，比较的应是{last}年；请核对年份是否套用旧稿没有改，确实说的是{stated}年的请说明。",
  },

  *check(_, book) {
    const { year } = book;
    if (year === undefined) return;
    // the duties and the terms tell of other years as they like
    const statement = documentOf(book).filter(({ part }) => part === undefined || part === "statement");
    const found = statement
      .flatMap(({ heading, body }) => [...(heading ? [heading] : []), ...body])
      .flatMap((paragraph) => budgetYearsIn(paragraph.text).map((stated) => ({ paragraph, stated })));
    const told = new Set<number>();
    for (const { paragraph, stated } of found) {
      if (stated.year === year || stated.year === year - 1) {
        yield { outcome: "pass", at: paragraph.cell };
        continue;
      }
      if (told.has(stated.year)) continue;
      told.add(stated.year);
      const again = found.filter(
        (other) => other.stated.year === stated.year && other.paragraph.cell !== paragraph.cell,
      );
      yield {
        outcome: "finding",
        ...wordsAt(paragraph, stated.start, stated.end),
        because: [...new Set(again.map((other) => other.paragraph.cell))],
        message: "other",
        data: {
          where: sayWhere({ ...paragraph, place: "narrative" }, book),
          quote: quoted(paragraph.text.slice(stated.start, stated.end)),
          year: String(year),
          last: String(year - 1),
          stated: String(stated.year),
        },
      };
    }
  },
});
