/** Fonts, borders and number formats, in the way a finance office prints a department budget. */
import type { CellStyle } from "hucre/xlsx";
import type { ColumnKind, SampleValue } from "./sample-data";
import type { RowPart } from "./sheet-grid";

const song = { name: "宋体", size: 10 };
const hei = { name: "黑体", size: 12 };
const title = { name: "方正小标宋简体", size: 18 };
export const bodyFont = song;

/** A word column may hold a whole paragraph; that reads from the left. */
const LONG = 20;

const line = { style: "thin" } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** Rows outside the ruled table. */
const plain: Partial<Record<RowPart, CellStyle>> = {
  title: { font: title, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  centre: { font: { ...song, size: 14 }, alignment: { horizontal: "center", vertical: "center" } },
  subtitle: { font: song, alignment: { horizontal: "center", vertical: "center" } },
  part: {
    font: { ...hei, size: 15 },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  heading: { font: hei, alignment: { vertical: "center", wrapText: true } },
  subheading: { font: { ...song, size: 12, bold: true }, alignment: { vertical: "center", wrapText: true } },
  line: {
    font: { ...song, size: 12 },
    alignment: { horizontal: "left", vertical: "center", wrapText: true, indent: 2 },
  },
  body: { font: { ...song, size: 12 }, alignment: { vertical: "center", wrapText: true } },
  note: { font: song, alignment: { vertical: "top", wrapText: true } },
};

export function styleOf(part: RowPart, holds: ColumnKind, value: SampleValue, last: boolean): CellStyle {
  if (part === "department")
    return { font: song, alignment: { horizontal: last ? "right" : "left", vertical: "center" } };
  if (part === "header")
    return {
      font: { ...song, bold: true },
      border,
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    };
  return plain[part] ?? ruled(holds, value);
}

function ruled(holds: ColumnKind, value: SampleValue): CellStyle {
  const style = { font: song, border };
  if (typeof value === "number" || (holds === "amount" && value === null))
    return { ...style, numFmt: "0.00", alignment: { horizontal: "right", vertical: "center" } };
  const centred = holds === "code" || (holds === "word" && String(value).length < LONG);
  return {
    ...style,
    ...(holds === "code" ? { numFmt: "@" } : {}),
    alignment: { horizontal: centred ? "center" : "left", vertical: "center", wrapText: true },
  };
}

/** Font size by the part a row plays, for telling how many lines its words take. */
export const sizeOf = (part: RowPart): number => plain[part]?.font?.size ?? song.size;
