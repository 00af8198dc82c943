import { tableOf, type BudgetBook } from "../../budget/book";
import { totalRow, type BudgetTable, type ColumnKey } from "../../budget/table";
import { isAllAppropriation, isAllGeneral } from "../funding";
import { leavesByCode } from "../lookups";
import { endOf, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";
import { atMost } from "../verdicts";

/** 支出经济分类汇总表＝支出总表；基本支出表的每一款不大于汇总表同一款。 */
export const economicAgreesWithExpenditure = defineRule({
  id: "economic-agrees-with-expenditure",
  group: "across-tables",
  title: "支出经济分类汇总表与支出总表、基本支出表一致",
  basis: "表间勾稽：各级预算支出按功能和经济性质分类编制，总数相等（预算法第三十七条）",
  severity: "error",
  needs: ["economic-classification", "expenditure"],
  sees: ["basic-expenditure", "budget-summary", "fiscal-appropriation"],
  messages: {
    ...tieMessages,
    exceeds:
      "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；基本支出是其中一部分，不应大于汇总数，请核对。",
  },
  example:
    "支出经济分类汇总表「合计」项目支出小计为30.01，部门支出总表「合计」项目支出小计为30.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "economic-classification": table, expenditure }, book) {
    const ours = totalRow(table);
    const theirs = totalRow(expenditure);
    if (ours && theirs) {
      for (const key of ["total", "basic", "project"] as const) {
        if (ours.figures[key] && theirs.figures[key])
          yield* tie(endOf(table, ours, key), endOf(expenditure, theirs, key));
      }
    }
    const basic = tableOf(book, "basic-expenditure");
    if (basic)
      yield* compareItems(
        table,
        basic,
        isAllAppropriation(book) === true && isWholeBasic(table, basic, book),
      );
  },
});

function* compareItems(table: BudgetTable, basic: BudgetTable, whole: boolean) {
  const key: ColumnKey = table.columns.some((column) => column.key === "basic") ? "basic" : "total";
  const theirs = leavesByCode([table]);
  for (const [code, ours] of leavesByCode([basic])) {
    const same = theirs.get(code) ?? [];
    if (same.length !== 1 || ours.length !== 1) continue;
    const left = endOf(basic, ours[0]![1], "total");
    const right = endOf(table, same[0]![1], key);
    if (whole && key === "basic") yield* tie(left, right);
    else if (left.at)
      yield* atMost({
        at: left.at,
        left: left.terms,
        right: right.terms,
        data: { place: left.called, other: right.called },
      });
  }
}

/** All 基本支出 is 一般公共预算: the two totals say so, or there is no other money. */
function isWholeBasic(table: BudgetTable, basic: BudgetTable, book: BudgetBook): boolean {
  if (isAllGeneral(book)) return true;
  return totalRow(table)?.figures.basic?.amount === totalRow(basic)?.figures.total?.amount;
}
