import { lastPlace, minus, size, type Amount, type Unit } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import { claimedAmount, readClaims } from "../../narrative/read-claims";
import { firstComparison } from "../comparison";
import { sayAmount } from "../naming";
import { defineRule } from "../rule";
import { isWrittenOut, statementParagraphs } from "../statement";

/** 说了比上年增减多少，却没有写上年是多少，读者验不出百分比；推算出来的数应与上年公开的一致。只提示一次。 */
export const baseYearIsStated = defineRule({
  id: "base-year-is-stated",
  group: "completeness",
  title: "比较上年的，写明上年预算数",
  basis: "通行做法：增减额和增减率要能由本年数、上年数验算",
  severity: "hint",
  needs: [],
  messages: {
    unstated:
      "情况说明写了比上年{way}{change}{unit}，没有写上年是多少；按本年{current}{unit}推算，上年为{base}{unit}，请与上年公开的数核对，也可以写明。",
  },

  *check(_, book) {
    if (!isWrittenOut(book)) return;
    const compared = firstComparison(book);
    if (!compared) return;
    const { paragraph, change, current, base, unit } = compared;
    if (statesBase(book, base, unit)) {
      yield { outcome: "pass", at: paragraph.cell };
      return;
    }
    yield {
      outcome: "finding",
      at: paragraph.cell,
      span: { start: paragraph.start + change.start, end: paragraph.start + change.end },
      because: [],
      message: "unstated",
      data: {
        way: change.direction!.way === "up" ? "增加" : "减少",
        change: sayAmount(claimedAmount(change)!, unit),
        current: sayAmount(current, unit),
        base: sayAmount(base, unit),
        unit,
      },
    };
  },
});

/** The amount itself stands anywhere in the text, or a sentence gives last year's in so many words. */
function statesBase(book: BudgetBook, base: Amount, unit: Unit): boolean {
  const lastYears = lastYearsSentence(book.year);
  return statementParagraphs(book).some(({ text }) => {
    if (lastYears.test(text)) return true;
    const claims = [...readClaims(text)].filter(({ states }) => states === "amount");
    return claims.some((claim) => {
      const amount = claimedAmount(claim);
      return amount !== undefined && size(minus(amount, base)) <= lastPlace(unit, claim.decimals);
    });
  });
}

/** 上年预算数为80.00万元, 2021年预算80.00万元 in the budget of 2022. */
function lastYearsSentence(year: number | undefined): RegExp {
  const called = year === undefined ? "上年|去年" : `上年|去年|${year - 1}\\s*年`;
  return new RegExp(
    `(?:${called})(?:度)?(?:年初)?预算(?:收支|收入|支出)?(?:总额|总计|数|金额)?\\s*(?:为|是|[（(])?\\s*[\\d,，.]+\\s*[亿万千]?元`,
  );
}
