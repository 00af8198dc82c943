import { zero } from "../../budget/amount";
import { tableOf, type BudgetBook } from "../../budget/book";
import { functionClasses } from "../../budget/function-classes";
import {
  rowsAddingTo,
  totalRow,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type TableKind,
} from "../../budget/table";
import { termsUnder, totalTerms } from "../lookups";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { endOf, endOfSum, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";
import { isFilled, termsOf } from "../terms";

/** Each of the three budgets has a column in 财政拨款收支总表 and a table of its own. */
const budgets: readonly (readonly [ColumnKey, TableKind])[] = [
  ["general", "general-public-expenditure"],
  ["fund", "government-fund-expenditure"],
  ["state-capital", "state-capital-expenditure"],
];

/** 财政拨款收支总表的支出＝一般公共预算、政府性基金、国有资本经营三张支出表，总额和各类都一致。 */
export const appropriationAgreesWithBudgets = defineRule({
  id: "appropriation-agrees-with-budgets",
  group: "across-tables",
  title: "财政拨款收支总表与三本预算的支出表一致",
  basis: "表间勾稽：财政拨款支出＝一般公共预算＋政府性基金预算＋国有资本经营预算（预算法实施条例第五条）",
  severity: "error",
  needs: ["fiscal-appropriation", "general-public-expenditure"],
  messages: tieMessages,

  *check({ "fiscal-appropriation": table }, book) {
    const spending = spendingRow(table);
    for (const [key, kind] of budgets) {
      const own = tableOf(book, kind);
      if (!own) continue;
      if (spending?.figures[key]) yield* tie(endOf(table, spending, key), totalEnd(own));
      for (const { code } of functionClasses) {
        const rows = classRows(table, code);
        const terms = rows.flatMap((row) => termsOf(table, row, key));
        const items = termsUnder(own, code, "total");
        if (rows.length === 0 || ![...terms, ...items].some(({ amount }) => amount !== zero)) continue;
        const named = rows.find((row) => row.figures[key] && isFilled(row.figures[key])) ?? rows[0]!;
        const left = { terms, at: named.figures[key], called: sayPlace(placeOf(table, named, key)) };
        yield* tie(left, endOfSum(items, `${tableCalled(own)}${code}类各项之和`));
      }
    }
    if (spending?.figures.total && allPresent(book, table)) {
      const terms = budgets.flatMap(([, kind]) => totalTerms(tableOf(book, kind), "total"));
      yield* tie(endOf(table, spending, "total"), endOfSum(terms, "三本预算支出表合计之和"));
    }
  },
});

function totalEnd(table: BudgetTable) {
  const total = totalRow(table);
  return total ? endOf(table, total, "total") : endOfSum([], `${tableCalled(table)}合计`);
}

/** 本年支出; without such a row, 支出合计. */
function spendingRow(table: BudgetTable): BudgetRow | undefined {
  const grand = totalRow(table, "expenditure");
  if (!grand) return undefined;
  return rowsAddingTo(table, table.rows.indexOf(grand)).find(({ label }) => /本年支出/.test(label)) ?? grand;
}

const classRows = (table: BudgetTable, code: string) =>
  table.rows.filter((row) => row.side === "expenditure" && row.code === code);

/** A budget without money needs no table of its own for the sum. */
function allPresent(book: BudgetBook, table: BudgetTable): boolean {
  return budgets.every(
    ([key, kind]) =>
      tableOf(book, kind) || totalTerms(table, key, "expenditure").every(({ amount }) => amount === zero),
  );
}
