import { minus, zero } from "../../budget/amount";
import { tableOf, type BudgetBook } from "../../budget/book";
import { functionClasses } from "../../budget/function-classes";
import {
  totalRow,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type Figure,
  type TableKind,
} from "../../budget/table";
import { budgetKeys, carriedTerms, keptAmount, spendingRow, type BudgetSource } from "../funding";
import { leafRows, sumKey, termsUnder, totalTerms, wholeTerms } from "../lookups";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { endOf, endOfSum, fits, fitsNeither, tie, tieMessages, type End } from "../pair";
import { defineRule } from "../rule";
import { isFilled, sumOf, termsOf } from "../terms";
import { atMost } from "../verdicts";

/** Each of the three budgets has a column in 财政拨款收支总表 and a table of its own. */
const tableKindOf: Readonly<Record<BudgetSource, TableKind>> = {
  general: "general-public-expenditure",
  fund: "government-fund-expenditure",
  "state-capital": "state-capital-expenditure",
};

/** 财政拨款收支总表的支出＝三本预算的支出表，总额和各类都一致；分表只反映当年拨款的，加上上年结转后一致。 */
export const appropriationAgreesWithBudgets = defineRule({
  id: "appropriation-agrees-with-budgets",
  group: "across-tables",
  title: "财政拨款收支总表与三本预算的支出表一致",
  basis: "表间勾稽：财政拨款支出＝一般公共预算＋政府性基金预算＋国有资本经营预算（预算法实施条例第五条）",
  severity: "error",
  needs: ["fiscal-appropriation", "general-public-expenditure"],
  sees: ["government-fund-expenditure", "state-capital-expenditure"],
  messages: {
    ...tieMessages,
    exceeds:
      "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；分表是财政拨款支出的一部分，请核对。",
  },
  example:
    "一般公共预算支出表210类各项之和为13.00，大于财政拨款收支总表「卫生健康支出」一般公共预算的12.00，多出1.00万元；分表是财政拨款支出的一部分，请核对。",

  *check({ "fiscal-appropriation": table }, book) {
    const spending = spendingRow(table);
    for (const key of budgetKeys) {
      const own = tableOf(book, tableKindOf[key]);
      if (!own || !hasColumn(table, key)) continue;
      if (spending?.figures[key]) {
        const carried = carriedTerms(table, key);
        yield* tieTotals(table, spending, key, totalEnd(own), carried, `${tableCalled(own)}合计`);
      }
      yield* tieClasses(table, key, own, takesInCarryover(table, spending, key, own));
    }
    const all = hasColumn(table, "total") ? "total" : "amount";
    if (spending?.figures[all] && allPresent(book, table)) {
      const terms = budgetKeys.flatMap((key) => {
        const own = tableOf(book, tableKindOf[key]);
        return own ? wholeTerms(own, "total") : [];
      });
      const called = "三本预算支出表合计之和";
      yield* tieTotals(table, spending, all, endOfSum(terms, called), carriedTerms(table), called);
    }
  },
});

/**
 * A budget's own table shows all it spends, or only what this year's money pays; then 上年结转 is missing there. Where money
 * also stays for next year, nobody can tell how much of last year's was spent.
 */
function* tieTotals(
  table: BudgetTable,
  spending: BudgetRow,
  key: ColumnKey,
  own: End,
  carried: readonly Figure[],
  called: string,
) {
  const left = endOf(table, spending, key);
  const withCarryover = [...own.terms, ...carried];
  const currentOnly = !fits(left.terms, own.terms) && fits(left.terms, withCarryover);
  if (currentOnly) {
    yield* tie(left, endOfSum(withCarryover, `${called}加上年结转`));
    return;
  }
  const missing = minus(sumOf(left.terms), sumOf(own.terms));
  const unclear = missing > 0n && missing < sumOf(carried) && keptAmount(table, key) !== zero;
  const doubt = unclear ? "分表可能只反映当年拨款，上年结转用了多少无从得知" : undefined;
  yield* tie(left, own, doubt, fitsNeither(left.terms, own.terms, withCarryover) || !carryoverIsKnown(table));
}

function* tieClasses(table: BudgetTable, key: ColumnKey, own: BudgetTable, whole: boolean) {
  for (const { code } of functionClasses) {
    const rows = table.rows.filter((row) => row.side === "expenditure" && row.code === code);
    const terms = rows.flatMap((row) => termsOf(table, row, key));
    const items = termsUnder(own, code, "total");
    if (rows.length === 0 || ![...terms, ...items].some(({ amount }) => amount !== zero)) continue;
    const named = rows.find((row) => row.figures[key] && isFilled(row.figures[key])) ?? rows[0]!;
    const left = { terms, at: named.figures[key], called: sayPlace(placeOf(table, named, key)) };
    const right = endOfSum(items, `${tableCalled(own)}${code}类各项之和`);
    if (whole) yield* tie(left, right);
    else if (right.at) {
      const data = { place: right.called, other: left.called };
      yield* atMost({ at: right.at, left: right.terms, right: left.terms, data });
    }
  }
}

/** Its total says so, or, where that is not the sum of its rows, the rows. */
function takesInCarryover(
  table: BudgetTable,
  spending: BudgetRow | undefined,
  key: BudgetSource,
  own: BudgetTable,
): boolean {
  const carried = carriedTerms(table, key);
  if (sumOf(carried) === zero && carryoverIsKnown(table)) return true;
  const all = spending ? termsOf(table, spending, key) : [];
  const rows = leafRows(own).flatMap((row) => termsOf(own, row, "total"));
  const total = wholeTerms(own, "total");
  const terms = fits(total, rows) ? total : rows;
  return fits(all, terms) && (sumOf(carried) === zero || !fits(all, [...terms, ...carried]));
}

/** Where some money is carried over and the table does not balance, a line of 上年结转 may be what is missing. */
function carryoverIsKnown(table: BudgetTable): boolean {
  const key = sumKey(table, "expenditure");
  const balances = fits(totalTerms(table, "amount", "revenue"), totalTerms(table, key, "expenditure"));
  return balances || sumOf(carriedTerms(table)) === zero;
}

/** Some localities print one amount for each 类 and do not say which budget it comes from. */
const hasColumn = (table: BudgetTable, key: ColumnKey): boolean =>
  table.columns.some((column) => column.key === key && column.side === "expenditure");

function totalEnd(table: BudgetTable): End {
  const total = totalRow(table);
  return total
    ? endOf(table, total, "total")
    : endOfSum(wholeTerms(table, "total"), `${tableCalled(table)}合计`);
}

/** A budget whose column has no money needs no table of its own for the sum; without such columns every budget does. */
function allPresent(book: BudgetBook, table: BudgetTable): boolean {
  const isSplit = budgetKeys.some((key) => hasColumn(table, key));
  return budgetKeys.every(
    (key) =>
      tableOf(book, tableKindOf[key]) ||
      (isSplit && totalTerms(table, key, "expenditure").every(({ amount }) => amount === zero)),
  );
}
