import { totalRow, type BudgetRow, type BudgetTable, type Figure } from "../../budget/table";
import { sumKey } from "../lookups";
import { placeOf, rowCalled, sayPlace } from "../naming";
import { partsOf } from "../row-tree";
import { defineRule } from "../rule";
import { termsOf } from "../terms";
import { equal } from "../verdicts";

/** 收入总计＝支出总计；本年收入＋上年结转＝本年支出＋年终结转。 */
export const incomeEqualsSpending = defineRule({
  id: "income-equals-spending",
  group: "within-table",
  title: "收入总计等于支出总计",
  basis: "收支平衡：收入总计（本年收入＋上年结转结余）＝支出总计（本年支出＋年终结转结余）",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    differs: "{place}为{actual}，{other}为{expected}，相差{difference}{unit}，收支不平衡；请核对两边的合计。",
    blank: "{place}为空，{other}为{expected}；请补填。",
  },
  example:
    "部门收支总表「收入总计」为130.01，「支出总计」为130.00，相差0.01万元，收支不平衡；请核对两边的合计。",

  *check(_, book) {
    for (const table of book.tables) {
      const income = totalRow(table, "revenue");
      const spending = totalRow(table, "expenditure");
      if (!income || !spending) continue;
      const at = income.figures[sumKey(table, "revenue")];
      const of = spending.figures[sumKey(table, "expenditure")];
      if (!at || !of) continue;
      const place = sayPlace(placeOf(table, income, "amount"));
      if (of.state === "blank") {
        const data = {
          place: sayPlace(placeOf(table, spending, "amount")),
          other: `「${rowCalled(income)}」`,
        };
        yield* equal({ at: of, left: [of], right: [at], data });
      } else {
        yield* equal({ at, left: [at], right: [of], data: { place, other: `「${rowCalled(spending)}」` } });
      }
      yield* equal({
        at,
        left: madeOf(table, income, "revenue"),
        right: madeOf(table, spending, "expenditure"),
        data: { place: `${place}各组成项之和`, other: `「${rowCalled(spending)}」各组成项之和` },
      });
    }
  },
});

/** What the grand total is made of: 本年合计 and 结转结余. */
function madeOf(table: BudgetTable, total: BudgetRow, side: "revenue" | "expenditure"): readonly Figure[] {
  return partsOf(table, total).flatMap((part) => termsOf(table, part, sumKey(table, side)));
}
