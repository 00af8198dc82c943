import type { CellAddress, CellRange } from "../workbook/cell";
import type { Locality } from "./locality";
import type { SubjectFile } from "./subjects/subject";
import type { BudgetTable, TableKind } from "./table";

/** One cell of the 情况说明 (or of another text sheet), as it stands. */
export interface NarrativeText {
  readonly text: string;
  readonly cell: CellAddress;
}

/** A line of the 目录; a cell may hold several. */
export interface ContentsLine extends NarrativeText {
  /** Where the line begins in its cell's text. */
  readonly start: number;
  /** The table it lists; absent for a line about text, and for a table that no layout knows. */
  readonly kind?: TableKind;
}

/** What may hold a table that could not be read. */
export interface Unread {
  /** Kinds whose title stands outside the 目录 and over no table that could be read. */
  readonly titled: readonly TableKind[];
  /** Sheets with rows of numbers under no title that is known. */
  readonly sheets: readonly string[];
}

/** A sheet that no table was found on, and why, in words for people. */
export interface Unrecognised {
  readonly sheet: string;
  readonly why: string;
}

/** A table that people have pointed at and that is not read so, and why, in words for people. */
export interface Unapplied {
  readonly kind: TableKind;
  readonly range: CellRange;
  readonly why: string;
}

/** What a department says of its place, where it says anything: it counts for more than what the workbook shows. */
export interface LocalTerms {
  /** The province or city whose demands are known to hold; absent where nobody can tell. */
  readonly locality?: Locality;
  /** A bureau's own 科目, in place of the lists carried along. */
  readonly subjects?: SubjectFile;
}

/** Everything recognised in one department's workbook. */
export interface BudgetBook extends LocalTerms {
  readonly tables: readonly BudgetTable[];
  /** Tables that are not checked here, but may be quoted in what is said of the others. */
  readonly beside?: readonly BudgetTable[];
  /** 情况说明 and other text sheets, in reading order. */
  readonly narrative: readonly NarrativeText[];
  /** 目录, line by line. */
  readonly contents: readonly ContentsLine[];
  readonly unrecognised: readonly Unrecognised[];
  /** Absent where everything that people have pointed at was read. */
  readonly unapplied?: readonly Unapplied[];
  /** Absent where every table that anybody may ask for was read. */
  readonly unread?: Unread;
  /** How many sets of tables the workbook holds, where it is more than one: a department's and those of its units. */
  readonly sets?: number;
  /** 部门名称 as the tables print it. */
  readonly unitName?: string;
  /** The budget year, as the titles print it. */
  readonly year?: number;
  /** The locality that its words point to, where another is set. */
  readonly localityNamed?: Locality;
}

/**
 * The table of a kind that the checks use: the first that holds any amount, else the first. Of several sets it is the first
 * one's, blank or not: the tables of two units are not checked against each other.
 */
export function tableOf(book: BudgetBook, kind: TableKind): BudgetTable | undefined {
  const isOf = (table: BudgetTable): boolean => table.kind === kind;
  const filled = book.sets === undefined && book.tables.find((table) => isOf(table) && hasAmounts(table));
  return filled || book.tables.find(isOf);
}

export function hasAmounts(table: BudgetTable): boolean {
  return table.rows.some((row) => Object.values(row.figures).some((figure) => figure.state === "amount"));
}
