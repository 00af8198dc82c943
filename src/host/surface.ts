import type { CellAddress, CellRange } from "../workbook/cell";
import type { WorkbookLooks } from "./looks";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";

/** What one cell holds: its value, and the formula that comes to it if there is one. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** The code of its number format; absent is General. */
  readonly format?: string;
  /** Its formula gives more cells than this one. */
  readonly spills?: true;
}

/** A program that shows a workbook and lets people type into it. It holds a copy; a file host holds the workbook itself. */
export interface Surface {
  /** Shows this workbook in place of whatever was shown; people's steps back begin anew. */
  show(workbook: WorkbookSnapshot, editable: boolean, looks?: WorkbookLooks): void;
  /** Puts content into cells as ours: nobody is told, and no step back is kept. */
  write(cells: readonly (CellContent & { readonly cell: CellAddress })[]): void;
  /** Ends when formulas have been worked out that depend on what was written. */
  calculated(): Promise<void>;
  contentOf(cell: CellAddress): CellContent;
  /** Brings the cells before the reader's eyes. */
  select(range: CellRange): void;
  /** Tells which cells people have typed into, and which formulas came to something else. */
  onEdit(tell: (cells: readonly CellAddress[]) => void): () => void;
  /** Tells of what people wanted to do and may not, in a sentence; without one where they may not type at all. */
  onRefused(tell: (sentence: string | undefined) => void): () => void;
}
