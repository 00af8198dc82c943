import { tableOf, type BudgetBook } from "../budget/book";
import { tableNames, type BudgetTable, type TableKind } from "../budget/table";
import type { NarrativeFacts, NarrativeOptions } from "./narrative";
import { say, slot, type Wording } from "./say";

/** What every sentence may need besides its tables: whose budget, of which year. */
export interface Occasion {
  readonly book: BudgetBook;
  readonly facts: NarrativeFacts;
  readonly options: NarrativeOptions;
  /** 部门名称, or a slot. */
  readonly department: Wording;
  /** 2022年, or a slot. */
  readonly year: Wording;
  /** 2021年, or a slot. */
  readonly lastYear: Wording;
}

/** What the occasion itself may ask for; the answer is the same in every section. */
export const occasionAsks: readonly string[] = ["部门名称", "预算年度", "上年"];

/** One section of the 情况说明: what it is called, which tables it tells of, and its paragraphs. */
export interface NarrativeSection<Kind extends TableKind = TableKind> {
  /** The file's name. */
  readonly id: string;
  /** Without its ordinal. */
  readonly heading: string;
  /** Without one of these, filled in, it says so instead of inventing. */
  readonly needs: readonly Kind[];
  /** A table without any amount means that nothing is planned, as for 三公 and 政府性基金. */
  readonly mayBeEmpty?: boolean;
  /** Not every department's 情况说明 has it; absent: it has. */
  isWanted?(book: BudgetBook): boolean;
  write(tables: Readonly<Record<Kind, BudgetTable>>, occasion: Occasion): Iterable<Wording>;
}

/** Ties `write` to `needs`: an undeclared table does not compile. */
export function defineSection<const Kind extends TableKind>(
  section: NarrativeSection<Kind>,
): NarrativeSection {
  return section as unknown as NarrativeSection;
}

/** The plain sentence that stands where a table would have spoken. */
export function withoutTable(book: BudgetBook, kind: TableKind, asks: string): Wording {
  const name = `《${tableNames[kind]}》`;
  if (!tableOf(book, kind) && book.unread?.titled.includes(kind))
    return say`工作簿中有${name}，但没有读出其中的数，请自行填写：${slot(asks)}。`;
  const lack = tableOf(book, kind) ? `${name}中没有数据` : `工作簿中没有找到${name}`;
  return say`${lack}，请补充该表，或自行填写：${slot(asks)}。`;
}
