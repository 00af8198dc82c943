import { inUnit, zero, type Amount } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import { figureAt, type BudgetRow, type BudgetTable, type ColumnKey, type Figure } from "../budget/table";
import { documentOf, dutiesOf, type Paragraph } from "../narrative/document";
import { saidIn, type Said } from "../narrative/said";
import type { Topic } from "../narrative/topics";
import { sayAmount } from "./naming";
import { totalTerms } from "./lookups";

/** A project and the money planned for it. */
export interface PlannedProject {
  readonly table: BudgetTable;
  readonly row: BudgetRow;
  readonly figure: Figure;
}

/** The projects of 项目支出表, else of 项目绩效目标汇总表, that have money and whose name fits, the dearest first. */
export function projectsNamed(book: BudgetBook, words: RegExp): PlannedProject[] {
  const table = tableOf(book, "project-expenditure") ?? tableOf(book, "project-performance");
  if (!table) return [];
  return table.rows
    .flatMap((row) => {
      const figure = figureAt(row, "total");
      return row.role === "detail" && words.test(row.label) && figure && figure.amount > zero
        ? [{ table, row, figure }]
        : [];
    })
    .sort((a, b) => (a.figure.amount < b.figure.amount ? 1 : -1));
}

/** 「车辆租赁费」145.00万元、「租金」50.00万元等3项: at most so many by name. */
export function sayProjects(projects: readonly PlannedProject[], most = 4): string {
  const named = projects
    .slice(0, most)
    .map(({ row, figure }) => `「${row.label}」${sayAmount(figure.amount, figure.unit)}${figure.unit}`)
    .join("、");
  return projects.length > most ? `${named}等${projects.length}项` : named;
}

/** The figure of a table's total row where it says plainly that nothing is planned: a zero, not a blank. */
export function plannedNone(
  book: BudgetBook,
  kind: "three-public" | "government-fund-expenditure",
  key: ColumnKey,
): Figure | undefined {
  const terms = totalTerms(tableOf(book, kind), key);
  const [figure] = terms;
  return terms.length > 0 && terms.every(({ state, amount }) => state === "amount" && amount === zero)
    ? figure
    : undefined;
}

/** The first number of a section, where it is money and zero: 政府采购预算安排0万元. */
export function saidNone(book: BudgetBook, topic: Topic): Said | undefined {
  const first = saidIn(book).find((said) => said.topic === topic && said.claim.states === "amount");
  return first && first.claim.number.isZero() ? first : undefined;
}

/** The duties whose words fit. */
export function dutyOf(book: BudgetBook, words: RegExp): Paragraph | undefined {
  return dutiesOf(documentOf(book)).find(({ paragraph }) => words.test(paragraph.text))?.paragraph;
}

/** How many times one amount is of another, to one decimal: 2.9. */
export const timesOf = (amount: Amount, base: Amount): string =>
  inUnit(amount, "元").div(inUnit(base, "元")).toDecimalPlaces(1).toString();
