/** 上年与本年对比: the totals of both years side by side, where both are known. */
import { tableOf, type BudgetBook } from "../../budget/book";
import type { BudgetTable, ColumnKey, TableKind } from "../../budget/table";
import type { Compared } from "../comparison";
import type { NarrativeFacts } from "../narrative";
import { change } from "../phrases";
import { printedPrior, statedPrior, type Prior, type PriorKey } from "../prior";
import { comparedIn } from "../sections/three-public";
import { comparedTotals } from "../sections/total";
import { statedTotal, type Stated } from "../stated";
import { defineChart } from "./define-chart";

const FEWEST_PAIRS = 2;
const budgets: readonly (ColumnKey & PriorKey)[] = ["general", "fund", "state-capital"];

interface Pair {
  readonly what: string;
  readonly prior: Prior;
  readonly now: Stated;
}

export const twoYearsChart = defineChart({
  id: "two-years",
  title: "上年与本年对比",

  draw(called, { book, facts }) {
    const known = comparisonsOf(book, facts).flatMap(({ what, prior, now }) =>
      prior && now && (prior.amount !== 0n || now.amount !== 0n) ? [{ what, prior, now }] : [],
    );
    const [first] = known;
    if (!first || known.length < FEWEST_PAIRS)
      return { ...called, why: "上年数不足两项，无法对比；请填写上年收支总计和其他上年数。" };
    const { unit, decimals } = first.now;
    const years = book.year === undefined ? ["上年", "本年"] : [`${book.year - 1}年`, `${book.year}年`];
    return {
      ...called,
      kind: "column",
      unit,
      decimals,
      categories: known.map(({ what }) => what),
      series: [
        { name: years[0]!, points: known.map(({ prior: { amount, from } }) => ({ amount, from })) },
        { name: years[1]!, points: known.map(({ now: { amount, from } }) => ({ amount, from })) },
      ],
      says: `${years[1]}与${years[0]}相比，${known.map(movedBy).join("；")}。`,
    };
  },
});

const movedBy = ({ what, prior, now }: Pair): string => what + change(prior, now).text;

/** Six pairs at most, each by the base that the text would name. */
function comparisonsOf(book: BudgetBook, facts: NarrativeFacts): Compared[] {
  const of = (kind: TableKind, compare: (table: BudgetTable) => readonly Compared[]): readonly Compared[] => {
    const table = tableOf(book, kind);
    return table ? compare(table) : [];
  };
  return [
    ...of("budget-summary", (table) => {
      const { income, spending } = comparedTotals(table, facts);
      return [
        { ...income, what: "收入总计" },
        { ...spending, what: "支出总计" },
      ];
    }),
    ...of("expenditure", (table) => [
      { what: "基本支出", prior: printedPrior(table, "basic"), now: statedTotal(table, "basic") },
      { what: "项目支出", prior: printedPrior(table, "project"), now: statedTotal(table, "project") },
    ]),
    ...of("fiscal-appropriation", (table) => [appropriationOf(table, facts)]),
    ...of("three-public", (table) => [comparedIn(table, "total", "“三公”经费", { facts })]),
  ];
}

/** 财政拨款 of last year is known where all its budgets are: a person states them one by one. */
function appropriationOf(table: BudgetTable, { prior }: NarrativeFacts): Compared {
  const keys = budgets.filter((key) => table.columns.some((column) => column.key === key));
  const stated = keys.length > 0 ? statedPrior(prior, keys) : undefined;
  return {
    what: "财政拨款支出",
    prior: stated ?? printedPrior(table, "total", "expenditure"),
    now: statedTotal(table, "total", "expenditure"),
  };
}
