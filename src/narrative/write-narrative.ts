import { hasAmounts, tableOf, type BudgetBook } from "../budget/book";
import type { BudgetTable, TableKind } from "../budget/table";
import { inUnitOfText } from "./unit-of-text";
import { glossaryPart } from "./glossary";
import { standardOptions, type NarrativeFacts, type NarrativePart } from "./narrative";
import { join, say, slot, type Wording } from "./say";
import { withoutTable, type NarrativeSection, type Occasion } from "./section";
import { sections } from "./sections/index";

const ordinals = "一二三四五六七八九十";

/** Writes the 情况说明 from the tables, and the 名词解释 that it needs; what they do not hold becomes a slot, never a number. */
export function writeNarrative(given: BudgetBook, facts: NarrativeFacts): NarrativePart[] {
  const book = inUnitOfText(given);
  const occasion: Occasion = {
    book,
    facts,
    options: facts.options ?? standardOptions,
    department: departmentOf(book),
    year: yearOf(book.year, "预算年度"),
    lastYear: yearOf(book.year === undefined ? undefined : book.year - 1, "上年"),
  };
  const wanted = inOrderOf(book).filter((section) => section.isWanted?.(book) ?? true);
  const parts = wanted.map((section, index): NarrativePart => ({
    section: section.id,
    title: `${ordinals[index]}、${book.locality?.statement?.headings?.[section.id] ?? section.heading}`,
    ...join(paragraphsOf(section, occasion), "\n"),
  }));
  return [...parts, ...glossaryPart(book, parts)];
}

/** As the locality orders them; what it does not name stands behind, in the usual order. */
function inOrderOf({ locality }: BudgetBook): NarrativeSection[] {
  const order = locality?.statement?.order ?? [];
  const placeOf = ({ id }: NarrativeSection): number =>
    order.includes(id) ? order.indexOf(id) : order.length;
  return [...sections].sort((one, other) => placeOf(one) - placeOf(other));
}

function paragraphsOf(section: NarrativeSection, occasion: Occasion): Wording[] {
  const { book } = occasion;
  const tables: Partial<Record<TableKind, BudgetTable>> = {};
  for (const kind of section.needs) {
    const table = tableOf(book, kind);
    if (!table || !(section.mayBeEmpty || hasAmounts(table))) {
      return [withoutTable(book, kind, section.heading.replace(/说明$/, ""))];
    }
    tables[kind] = table;
  }
  return [...section.write(tables as Record<TableKind, BudgetTable>, occasion)];
}

/** What the document is called, on two lines: whose it is, and what. The same places are open as in the text. */
export const narrativeTitle = (book: BudgetBook): NarrativePart => ({
  section: "title",
  title: "",
  ...say`${departmentOf(book)}\n${yearOf(book.year, "预算年度")}部门预算情况说明`,
});

const departmentOf = ({ unitName }: BudgetBook): Wording =>
  unitName ? join([unitName], "") : slot("部门名称");

const yearOf = (year: number | undefined, asks: string): Wording =>
  year === undefined ? slot(asks) : join([`${year}年`], "");
