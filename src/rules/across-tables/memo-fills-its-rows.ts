import { zero } from "../../budget/amount";
import { tableOf } from "../../budget/book";
import type { BudgetTable } from "../../budget/table";
import { isAllFromAppropriation, MEMO } from "../appropriation-memos";
import { endOf, fits, tie, type End } from "../pair";
import { defineRule } from "../rule";

/** 一般公共预算全部是财政拨款时（各表合计都这样写），逐行的“其中：财政拨款”也等于该行的一般公共预算。 */
export const memoFillsItsRows = defineRule({
  id: "memo-fills-its-rows",
  group: "across-tables",
  title: "一般公共预算全部是财政拨款的，逐行也相等",
  basis: "表间勾稽：“其中”项不大于所属的项，合计相等则每行相等",
  severity: "explain",
  needs: [],
  sees: ["budget-summary", "fiscal-appropriation", "revenue"],
  messages: {
    differs:
      "{place}为{actual}，本行一般公共预算为{expected}，相差{difference}{unit}；合计中一般公共预算全部是财政拨款，各行也应相等，请核对或说明。",
    blank: "{place}为空，本行一般公共预算为{expected}；合计中一般公共预算全部是财政拨款，请核对是否漏填。",
  },
  example:
    "部门收入总表「行政运行」其中：财政拨款为80.00，本行一般公共预算为90.00，相差10.00万元；合计中一般公共预算全部是财政拨款，各行也应相等，请核对或说明。",

  *check(_, book) {
    if (!isAllFromAppropriation(book)) return;
    for (const kind of ["fiscal-appropriation", "revenue"] as const) {
      const table = tableOf(book, kind);
      const rows = table ? pairs(table) : [];
      const agreeing = rows.filter(([memo, whole]) => fits(memo.terms, whole.terms)).length;
      if (agreeing * 2 <= rows.length) continue;
      for (const [memo, whole] of rows) yield* tie(memo, whole);
    }
  },
});

/** Of every row with money in either cell. */
const pairs = (table: BudgetTable): (readonly [End, End])[] =>
  table.rows.flatMap((row) => {
    const [memo, whole] = [row.figures[MEMO], row.figures.general];
    if (!memo || !whole || (memo.amount === zero && whole.amount === zero)) return [];
    return [[endOf(table, row, MEMO), endOf(table, row, "general")] as const];
  });
