import type { Stretch } from "../../workbook/hidden";
import type { XmlCursor } from "./xml-cursor";

/** How a cell's <v> is to be read, by its t attribute: a number unless it says otherwise. */
export type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

/** Where a formula stands in the bytes, and how it is stored. */
export interface FormulaPlace {
  readonly tagStart: number;
  readonly tagEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
  /** shared: stored once for many cells; array, dataTable: one formula that fills a range. */
  readonly kind: string;
  readonly sharedIndex?: string;
  /** The cells it was stored for. */
  readonly range?: string;
}

/** Where one cell stands in the bytes of its sheet. The scanner uses one and the same object for every cell. */
export class CellPlace {
  row = 0;
  column = 0;
  /** The number of its cell style; undefined where none is written. */
  style: number | undefined;
  type: CellType = "n";
  start = 0;
  end = 0;
  /** The text of <v>; both 0 where there is none. */
  valueStart = 0;
  valueEnd = 0;
  /** The text of an inline string <is>; undefined where there is none. */
  inline: string | undefined;
  formula: FormulaPlace | undefined;
}

export interface RowPlace {
  readonly row: number;
  readonly tagStart: number;
  readonly tagEnd: number;
  readonly selfClosing: boolean;
}

/** Columns (counted from 0) and the style that their new cells take. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface DataPlace {
  readonly tagEnd: number;
  readonly selfClosing: boolean;
  /** "x:" where the sheet writes x:sheetData, else "". */
  readonly prefix: string;
}

/** Told of what stands in a sheet, in the order of the file. */
export interface SheetVisitor {
  column?(style: ColumnStyle): void;
  /** `tag` is still at the row's start tag, for what else that says. */
  row?(place: RowPlace, tag: XmlCursor): void;
  cell(place: CellPlace): void;
  /** `at` is where </row> starts; for a self-closing row, where its tag ends. */
  rowEnd?(place: RowPlace, at: number): void;
  /** `at` is where </sheetData> starts; for a self-closing one, where its tag ends. */
  dataEnd?(place: DataPlace, at: number): void;
}

/** What a sheet says around its cells. */
export interface SheetFrame {
  /** "A1:B2", as written. */
  readonly merges: readonly string[];
  readonly protected: boolean;
  readonly hiddenRows: readonly Stretch[];
  readonly hiddenColumns: readonly Stretch[];
}
