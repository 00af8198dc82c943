import type { BudgetTable } from "../../budget/table";
import { defineRule } from "../rule";
import { oneWidth } from "../../workbook/one-width";

/** 一套表里有一张标题写着别的年份，多半是套用上年的表没有改标题。两年都写、不写年份和同种表有两张的不在这里管。 */
export const titleYearAgrees = defineRule({
  id: "title-year-agrees",
  group: "text",
  title: "各表标题的年份一致",
  basis: "同一套部门预算表是同一年度的",
  severity: "explain",
  needs: [],
  messages: {
    differs:
      "“{title}”写的是{actual}年，另有{count}张表的标题是{expected}年；请核对是标题没有改，还是放错了表。",
  },

  *check(_, book) {
    const dated = book.tables.flatMap((table) => {
      const year = onlyYear(table);
      return year === undefined ? [] : [{ table, year }];
    });
    const usual = dated.filter(({ year }) => year === book.year);
    for (const { table, year } of dated) {
      if (year === book.year) yield { outcome: "pass", at: table.titleCell };
      else if (usual.length >= LEAST && isOnlyOne(table, book.tables)) {
        yield {
          outcome: "finding",
          at: table.titleCell,
          because: [],
          message: "differs",
          data: {
            title: table.title,
            actual: String(year),
            expected: String(book.year),
            count: String(usual.length),
          },
        };
      }
    }
  },
});

/** As many titles must agree before one that does not is odd. */
const LEAST = 3;

function onlyYear({ title }: BudgetTable): number | undefined {
  const years = new Set([...oneWidth(title).matchAll(/20\d\d(?=\s*年)/g)].map(([year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
}

const isOnlyOne = ({ kind }: BudgetTable, tables: readonly BudgetTable[]): boolean =>
  tables.filter((table) => table.kind === kind).length === 1;
