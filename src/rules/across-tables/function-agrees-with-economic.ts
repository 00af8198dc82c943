import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../../budget/table";
import { leafRows, splitKeys } from "../lookups";
import { tableCalled } from "../naming";
import { endOfSum, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";
import { isFilled, termsOf } from "../terms";

/** Contributions that have a 项 of their own on one side and a 款 of their own on the other. */
const contributions: readonly {
  readonly name: string;
  readonly functions: RegExp;
  readonly economic: RegExp;
}[] = [
  { name: "机关事业单位基本养老保险缴费", functions: /^2080505$/, economic: /^30108$/ },
  { name: "职业年金缴费", functions: /^2080506$/, economic: /^30109$/ },
  { name: "职工基本医疗保险缴费", functions: /^210110[12]$/, economic: /^30110$/ },
  { name: "公务员医疗补助缴费", functions: /^2101103$/, economic: /^30111$/ },
  { name: "其他社会保障缴费", functions: /^(?:20827\d\d|2089999)$/, economic: /^30112$/ },
  { name: "住房公积金", functions: /^2210201$/, economic: /^30113$/ },
];

/** 社保缴费、住房公积金在功能科目和经济科目各有一行，通常相等；其余人员、公用经费也应两边相等。 */
export const functionAgreesWithEconomic = defineRule({
  id: "function-agrees-with-economic",
  group: "across-tables",
  title: "社保缴费等在功能科目与经济科目两边一致",
  basis: "表间勾稽：功能＝经济；同一项缴费在两种分类下金额相同，编在其他科目的应当说明",
  severity: "explain",
  needs: ["general-public-expenditure", "basic-expenditure"],
  sees: [],
  messages: {
    ...tieMessages,
    differs:
      "{place}为{actual}，{other}为{expected}，相差{difference}{unit}；通常两边相等，请核对，编在其他科目的请说明。",
  },
  example:
    "一般公共预算基本支出表「机关事业单位基本养老保险缴费」为15.90，一般公共预算支出表「机关养老保险缴费」基本支出为16.00，相差0.10万元；通常两边相等，请核对，编在其他科目的请说明。",

  *check({ "general-public-expenditure": table, "basic-expenditure": basic }) {
    const matchedFunctions = new Set<BudgetRow>();
    const matchedEconomic = new Set<BudgetRow>();
    for (const { name, functions, economic } of contributions) {
      const rows = leafRows(table).filter(({ code }) => functions.test(code!));
      const kinds = leafRows(basic).filter(({ code }) => economic.test(code!));
      const ours = rows.flatMap((row) => termsOf(table, row, "basic"));
      const theirs = kinds.flatMap((row) => termsOf(basic, row, "total"));
      if (!ours.some(isFilled) || !theirs.some(isFilled)) continue;
      rows.forEach((row) => matchedFunctions.add(row));
      kinds.forEach((row) => matchedEconomic.add(row));
      yield* tie(
        endOfSum(theirs, `${tableCalled(basic)}「${name}」`),
        endOfSum(ours, `${tableCalled(table)}「${rows.map(({ label }) => label).join("、")}」基本支出`),
      );
    }
    if (matchedFunctions.size === 0) return;
    for (const [key, name] of rest) {
      const parts = splitKeys(table, key);
      if (parts.length === 0) continue;
      const ours = remaining(table, matchedFunctions, parts);
      const theirs = remaining(basic, matchedEconomic, [key]);
      yield* tie(
        endOfSum(theirs, `${tableCalled(basic)}其余各款${name}之和`),
        endOfSum(ours, `${tableCalled(table)}其余各项${name}之和`),
      );
    }
  },
});

const rest = [
  ["basic.personnel", "人员经费"],
  ["basic.running", "公用经费"],
] as const;

function remaining(
  table: BudgetTable,
  matched: ReadonlySet<BudgetRow>,
  keys: readonly ColumnKey[],
): Figure[] {
  return leafRows(table)
    .filter((row) => !matched.has(row))
    .flatMap((row) => keys.flatMap((key) => (row.figures[key] ? termsOf(table, row, key) : [])));
}
