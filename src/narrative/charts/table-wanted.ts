import { hasAmounts, tableOf, type BudgetBook } from "../../budget/book";
import { tableNames, type BudgetTable, type TableKind } from "../../budget/table";

/** The first of the tables that holds amounts; or the sentence that says what is missing. */
export function tableWanted(
  book: BudgetBook,
  ...kinds: readonly TableKind[]
): { readonly table: BudgetTable } | { readonly why: string } {
  for (const kind of kinds) {
    const table = tableOf(book, kind);
    if (table && hasAmounts(table)) return { table };
  }
  const names = kinds.map((kind) => `《${tableNames[kind]}》`).join("或");
  const isThere = kinds.some((kind) => tableOf(book, kind));
  return { why: isThere ? `${names}中没有数据，请先填表。` : `工作簿中没有找到${names}，请补充该表。` };
}
