import type { BudgetBook, ContentsLine } from "../budget/book";
import type { TableKind } from "../budget/table";

/** Whether a kind of table is among what a workbook publishes, as far as anybody can tell. */
export type Presence = "there" | "missing" | { readonly doubt: string };

/**
 * A table counts as there when it was read, or when its title stands anywhere outside the 目录. Where most of what is
 * asked for is missing, the rest of the publication is in another file; and a sheet of numbers without a title may be it.
 */
export function presenceOf(book: BudgetBook, asked: readonly TableKind[]): (kind: TableKind) => Presence {
  const there = new Set([...book.tables.map(({ kind }) => kind), ...(book.unread?.titled ?? [])]);
  const missing = new Set(asked.filter((kind) => !there.has(kind)));
  const partial = missing.size * 2 > new Set(asked).size;
  const [unread] = book.unread?.sheets ?? [];
  return (kind) => {
    if (there.has(kind)) return "there";
    if (partial) return { doubt: "多数表不在这个工作簿里，可能在另外的文件中" };
    if (unread !== undefined) return { doubt: `工作表“${unread}”没有认出表名，可能就是这张表` };
    return "missing";
  };
}

/** A line of the 目录 that lists a table. */
export type TableLine = ContentsLine & { readonly kind: TableKind };

/** The lines of sheets that are a 目录 beyond doubt: called so, or numbered; names of tables in a grid list no publication. */
export function tableLines({ contents }: BudgetBook): TableLine[] {
  const sheets = new Set(contents.map(({ cell }) => cell.sheet));
  return [...sheets].flatMap((sheet) => {
    const own = contents.filter(({ cell }) => cell.sheet === sheet);
    const lines = own.flatMap((line) => (line.kind ? [{ ...line, kind: line.kind }] : []));
    const called = [sheet, ...own.map(({ text }) => text)].some((words) => /目\s*[录次]/.test(words));
    const numbered = lines.filter(({ text }) => NUMBERED.test(text)).length * 2 >= lines.length;
    return called || numbered ? lines : [];
  });
}

const NUMBERED =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．\s]|(?:附?[件表]|公开)\s*[一二三四五六七八九十\d])/;

/** A line as people would quote it, in one line. */
export const sayLine = ({ text }: ContentsLine): string => text.replace(/\s*\n\s*/g, "");

/** The span of a line in its cell. */
export const spanOf = ({ start, text }: ContentsLine): { start: number; end: number } => ({
  start,
  end: start + text.length,
});
