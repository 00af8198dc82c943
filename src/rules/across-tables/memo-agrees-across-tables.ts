import { zero } from "../../budget/amount";
import { tableOf } from "../../budget/book";
import { incomeMemo, isStated, memoTables, spendingMemo } from "../appropriation-memos";
import { carriedTerms, keptAmount } from "../funding";
import { sumKey } from "../lookups";
import { tie } from "../pair";
import { defineRule } from "../rule";
import { sumOf } from "../terms";

/** 一般公共预算的“其中：财政拨款”，收支总表、财政拨款收支总表、收入总表各说一遍，应当是同一个数。 */
export const memoAgreesAcrossTables = defineRule({
  id: "memo-agrees-across-tables",
  group: "across-tables",
  title: "“其中：财政拨款”在各表间一致",
  basis: "表间勾稽：同一来源的“其中：财政拨款”在各总表中是同一个数；没有结转时，支出一边也等于它",
  severity: "explain",
  needs: [],
  sees: memoTables,
  messages: {
    differs:
      "{place}为{actual}，{other}为{expected}，相差{difference}{unit}；说的是同一笔财政拨款，请核对，口径不同的请说明。",
    blank: "{place}为空，{other}为{expected}；说的是同一笔财政拨款，请核对是否漏填。",
  },
  example:
    "部门收入总表「合计」其中：财政拨款为90.00，部门收支总表「其中：财政拨款」为100.00，相差10.00万元；说的是同一笔财政拨款，请核对，口径不同的请说明。",

  *check(_, book) {
    const [summary, fiscal, revenue] = memoTables.map((kind) => tableOf(book, kind));
    const said = [summary, fiscal, revenue].flatMap((table) => (table && incomeMemo(table)) ?? []);
    const stated = said.filter(isStated);
    const [first, ...others] = stated;
    for (const other of others) yield* tie(other.memo, first!.memo);
    // One table may never fill it in; where two do, what is missing in a third was forgotten.
    if (stated.length === 2)
      for (const blank of said) if (!isStated(blank)) yield* tie(blank.memo, first!.memo);
    const spent = fiscal && spendingMemo(fiscal);
    const earned = fiscal && incomeMemo(fiscal);
    if (!spent || !earned || ![spent, earned].every(isStated)) return;
    const balances =
      sumOf(carriedTerms(fiscal)) === zero && keptAmount(fiscal, sumKey(fiscal, "expenditure")) === zero;
    if (balances) yield* tie(spent.memo, earned.memo);
  },
});
