import { zero } from "../../budget/amount";
import { tableOf, type BudgetBook } from "../../budget/book";
import { totalRow, type BudgetRow, type BudgetTable, type ColumnKey, type Figure } from "../../budget/table";
import { budgetKeys, fundingOf, isAllAppropriation } from "../funding";
import { leavesByCode, wholeTerms } from "../lookups";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { fits, tie, tieMessages, type End } from "../pair";
import { defineRule } from "../rule";
import { termsOf, termsOfAll } from "../terms";
import { atMost } from "../verdicts";

/** 支出总表＝一般公共预算＋政府性基金＋国有资本经营支出表，逐行逐列；还有其他资金时，三本预算之和不大于支出总表。 */
export const expenditureIsItsBudgets = defineRule({
  id: "expenditure-is-its-budgets",
  group: "across-tables",
  title: "支出总表等于三本预算的支出表之和",
  basis: "表间勾稽：全部收入都是财政拨款时，部门支出＝三本预算支出之和，同一科目逐列一致",
  severity: "error",
  needs: ["expenditure", "general-public-expenditure"],
  sees: [
    "government-fund-expenditure",
    "state-capital-expenditure",
    "budget-summary",
    "fiscal-appropriation",
  ],
  messages: {
    ...tieMessages,
    exceeds:
      "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；部分不应大于部门全部支出，请核对。",
  },
  example:
    "部门支出总表「行政运行」项目支出小计为20.01，一般公共预算支出表「行政运行」项目支出小计为20.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",

  *check({ expenditure: table, "general-public-expenditure": general }, book) {
    const parts = [
      general,
      ...(["government-fund-expenditure", "state-capital-expenditure"] as const).flatMap(
        (kind) => tableOf(book, kind) ?? [],
      ),
    ];
    const whole = isWhole(book, table, parts);
    const keys = table.columns
      .map(({ key }) => key)
      .filter((key) => general.columns.some((column) => column.key === key));
    const ends = [...totals(table, parts), ...items(table, parts)];
    for (const { left, right } of ends) {
      for (const key of keys) {
        const ours = endIn(table, left, key);
        const theirs = endInParts(parts, right, key);
        if (whole) yield* tie(ours, theirs);
        else if (theirs.at && ours.terms.length > 0) {
          yield* atMost({
            at: theirs.at,
            left: theirs.terms,
            right: ours.terms,
            data: { place: theirs.called, other: ours.called },
          });
        }
      }
    }
  },
});

interface Matched {
  readonly left: readonly BudgetRow[];
  readonly right: readonly (readonly [BudgetTable, BudgetRow])[];
}

/**
 * Equal when 收支总表 says that all money is 财政拨款; without it, or with money carried over (which the budgets' tables may or
 * may not take in), when the totals already agree. A missing table counts as nothing only if its budget has no money.
 */
function isWhole(book: BudgetBook, table: BudgetTable, parts: readonly BudgetTable[]): boolean {
  const totalsAgree = fits(
    wholeTerms(table, "total"),
    parts.flatMap((part) => wholeTerms(part, "total")),
  );
  const funding = fundingOf(book);
  const said = isAllAppropriation(book);
  if (said === undefined || !funding) return totalsAgree;
  if (!said) return false;
  const isThere = budgetKeys.every(
    (key) =>
      key === "general" || funding.current[key] === zero || parts.some(({ kind }) => kind === kindOf[key]),
  );
  return isThere && (funding.carryover === zero || totalsAgree);
}

const kindOf = {
  fund: "government-fund-expenditure",
  "state-capital": "state-capital-expenditure",
} as const;

function totals(table: BudgetTable, parts: readonly BudgetTable[]): Matched[] {
  const total = totalRow(table);
  const totalless = parts.some((part) => part.rows.length > 0 && !totalRow(part));
  if (!total || totalless) return [];
  return [{ left: [total], right: parts.flatMap((part) => withRow(part, totalRow(part))) }];
}

const withRow = (part: BudgetTable, row: BudgetRow | undefined): (readonly [BudgetTable, BudgetRow])[] =>
  row ? [[part, row]] : [];

/** One entry for each 项 that any of the tables prints; the same 项 of several units is one sum. */
function items(table: BudgetTable, parts: readonly BudgetTable[]): Matched[] {
  const ours = leavesByCode([table]);
  const theirs = leavesByCode(parts);
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((code) => ({
    left: (ours.get(code) ?? []).map(([, row]) => row),
    right: theirs.get(code) ?? [],
  }));
}

function endIn(table: BudgetTable, rows: readonly BudgetRow[], key: ColumnKey): End {
  const terms = termsOfAll(table, rows, key);
  const first = rows[0];
  if (!first) return { terms: [], called: `${tableCalled(table)}（没有这一科目）` };
  return { terms, at: first.figures[key], called: sayPlace(placeOf(table, first, key)) };
}

function endInParts(parts: readonly BudgetTable[], rows: Matched["right"], key: ColumnKey): End {
  const terms: Figure[] = [];
  for (const [part, row] of rows) for (const term of termsOf(part, row, key)) terms.push(term);
  const filled = rows.filter(([, row]) => row.figures[key]?.amount !== zero);
  const [part, first] = filled[0] ?? rows[0] ?? [];
  if (!part || !first) return { terms: [], called: `${parts.map(tableCalled).join("、")}（没有这一科目）` };
  const others = new Set(filled.map(([one]) => one)).size > 1 ? "等三本预算之和" : "";
  return { terms, at: first.figures[key], called: sayPlace(placeOf(part, first, key)) + others };
}
