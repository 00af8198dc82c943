/** One cell as Univer holds it, and as the workbook does. */
import { CellValueType, type ICellData, type Styles } from "@univerjs/core";
import type { CellContent } from "../host/surface";
import { styleOf } from "./cell-layer";
import { GENERAL } from "../workbook/edit";
import { isCellError, type CellValue } from "../workbook/snapshot";

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;

/** Errors as people read them; typed, they are errors too. */
const errorTexts = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

export const isErrorText = (text: string): boolean => errorTexts.test(text);

/** For a cell that keeps its looks: what is absent in `ICellData` stays, so everything is named. */
export function cellDataOf({ value, formula }: CellContent): ICellData {
  return { ...valueDataOf(value), f: formula ?? null, si: null, p: null };
}

function valueDataOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: STRING };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: looksOtherwise(value) ? FORCE_STRING : STRING };
}

/** A text such as 0301 would be taken for a number as soon as somebody opens its cell. */
const looksOtherwise = (text: string): boolean => /^[=\s]*[-+]?[\d.,%]/.test(text) || text.startsWith("=");

export function contentOf(cell: ICellData | null | undefined): CellContent {
  const value = valueOf(cell);
  const formula = cell?.f;
  return formula ? { value, formula } : { value };
}

/** The code of a cell's number format; undefined for General. */
export function formatOf(cell: ICellData | null | undefined, styles: Styles): string | undefined {
  const code = styleOf(cell?.s, styles).n?.pattern;
  return code === GENERAL ? undefined : code;
}

/** For a cell that keeps its looks but for its number format, which is that of the workbook. */
export const withFormat = (cell: ICellData, code: string | undefined): ICellData => ({
  ...cell,
  s: { n: code === undefined ? null : { pattern: code } },
});

function valueOf(cell: ICellData | null | undefined): CellValue {
  if (!cell) return null;
  const written = cell.p?.body?.dataStream;
  const shown = written === undefined ? cell.v : linesOf(written);
  if (shown === null || shown === undefined) return null;
  if (cell.t === BOOLEAN) return shown === true || shown === 1 || shown === "1" || shown === "TRUE";
  if (cell.t === NUMBER && Number.isFinite(Number(shown))) return Number(shown);
  if (typeof shown !== "string") return shown;
  if (isErrorText(shown)) return { error: shown };
  return shown === "" && !cell.f ? null : shown;
}

/** A text of several lines is a small document: its paragraphs end with a return, and it with a break. */
const linesOf = (written: string): string =>
  written
    .replace(/\r?\n$/, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n");
