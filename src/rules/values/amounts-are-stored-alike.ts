import type { BudgetTable, Figure } from "../../budget/table";
import { tableCalled } from "../naming";
import { defineRule, type Fix } from "../rule";

/** 同一张表里多数是数字，少数是文本格式的数：看着一样，公式求和时文本的那几个会被漏掉。 */
export const amountsAreStoredAlike = defineRule({
  id: "amounts-are-stored-alike",
  group: "values",
  title: "一张表里的金额都存为数字",
  basis: "文本格式的数字不参加公式求和；整张表都是文本时不影响公开，不提示",
  severity: "hint",
  needs: [],
  sees: "table by table",
  messages: {
    text: "{table}多数金额是数字，有{count}处是文本格式的数（如{first}），公式求和时会漏掉；请改为数字。",
  },
  example: "部门支出总表多数金额是数字，有1处是文本格式的数（如1,003.00），公式求和时会漏掉；请改为数字。",

  *check(_, book) {
    for (const table of book.tables) {
      const figures = amountsOf(table);
      const texts = figures.filter(({ written }) => typeof written === "string");
      if (figures.length === 0) continue;
      const [first] = texts;
      if (!first || texts.length * 2 >= figures.length) {
        yield { outcome: "pass", at: table.titleCell };
        continue;
      }
      yield {
        outcome: "finding",
        at: first.cell,
        because: texts.slice(1).map(({ cell }) => cell),
        message: "text",
        data: { table: tableCalled(table), count: String(texts.length), first: String(first.written) },
        fix: asNumbers(texts),
      };
    }
  },
});

function amountsOf({ rows }: BudgetTable): Figure[] {
  const amounts: Figure[] = [];
  for (const { figures } of rows)
    for (const figure of Object.values(figures)) if (figure.state === "amount") amounts.push(figure);
  return amounts;
}

const asNumbers = (texts: readonly Figure[]): Fix => ({
  label: "改为数字",
  edits: texts.map(({ cell, written }) => ({
    cell,
    was: written,
    becomes: Number(String(written).normalize("NFKC").replace(/[\s,]/g, "")),
  })),
  safe: false,
});
