import type { BudgetBook } from "../budget/book";
import { bareSubjectName } from "../budget/subjects/subject-name";
import type { SubjectListName } from "../budget/subjects/subject";
import { listOfCode } from "../budget/subjects/subjects";
import type { BudgetRow, BudgetTable } from "../budget/table";

/** One 科目 as a workbook prints it: the first row that has it, and the rows elsewhere that say the same. */
export interface PrintedSubject {
  readonly list: SubjectListName;
  readonly code: string;
  /** As printed, without a code in front of it. */
  readonly name: string;
  readonly table: BudgetTable;
  readonly row: BudgetRow;
  readonly again: readonly BudgetRow[];
}

const printed = new WeakMap<BudgetBook, readonly PrintedSubject[]>();

/** Every code with its name, once, in reading order. 收支总表 prints its own short names and is left out. */
export function printedSubjects(book: BudgetBook): readonly PrintedSubject[] {
  const before = printed.get(book);
  if (before) return before;
  const found = subjectsIn(book);
  printed.set(book, found);
  return found;
}

function subjectsIn(book: BudgetBook): PrintedSubject[] {
  const names = new Map<string, string>(); // most are printed by several units
  const found = new Map<string, Omit<PrintedSubject, "again"> & { readonly again: BudgetRow[] }>();
  for (const table of book.tables) {
    for (const row of table.rows) {
      const list = row.code === undefined ? undefined : listOfCode(row.code);
      if (!list || row.role !== "detail" || row.side !== undefined || row.label === "") continue;
      const bare = names.get(row.label) ?? bareSubjectName(row.label);
      names.set(row.label, bare);
      const key = `${row.code} ${bare}`;
      const known = found.get(key);
      if (known) {
        known.again.push(row);
        continue;
      }
      const name = row.label.replace(/^\[?\d{3,7}\]?(?=\D)/, "");
      found.set(key, { list, code: row.code!, name, table, row, again: [] });
    }
  }
  return [...found.values()];
}
