import type { BudgetTable, Figure } from "../../budget/table";
import { sayPlace, tableCalled } from "../naming";
import { termsOf } from "../terms";
import { columnNamesOf, columnsCalled } from "./find-column";
import { rowNamesOf, rowsCalled } from "./find-rows";
import { sayNearest } from "./nearest";
import type { PackTerm } from "./pack-line";

/** The figures that a term stands for, and how a sentence calls them. */
export interface FoundTerm {
  readonly figures: readonly Figure[];
  readonly called: string;
}

/** Finds a term in a table by the words of its row and column; or says what was not found, without a stop. */
export function findTerm(
  table: BudgetTable,
  { row, column }: Pick<PackTerm, "row" | "column">,
): FoundTerm | { readonly missing: string } {
  const called = tableCalled(table);
  const columns = columnsCalled(table, column);
  if (columns.length === 0)
    return { missing: `${called}没有“${column}”这一列${sayNearest(column, columnNamesOf(table))}` };
  const found = columns.map((one) => ({ one, ...rowsCalled(table, row, one.side) }));
  const doubtful = found.find((way) => "missing" in way);
  if (doubtful && "missing" in doubtful) return { missing: `${called}${doubtful.missing}` };
  const ways = found.flatMap((way) => ("rows" in way && way.rows.length > 0 ? [way] : []));
  const [way, ...others] = ways;
  if (!way) return { missing: `${called}没有“${row}”这一行${sayNearest(row, rowNamesOf(table))}` };
  if (others.length > 0) {
    const names = ways.map(({ one }) => `“${one.called}”`).join("、");
    return { missing: `${called}的“${column}”有${ways.length}列：${names}，请写全` };
  }
  const figures = way.rows.flatMap((each) => way.one.keys.flatMap((key) => termsOf(table, each, key)));
  return { figures, called: sayPlace({ table: called, row: row === "*" ? "各明细行" : row, column }) };
}
