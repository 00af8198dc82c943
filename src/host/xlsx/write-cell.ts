import { a1 } from "../../workbook/cell";
import { isCellError, type CellValue } from "../../workbook/snapshot";
import { escapeCellText, escapeXml } from "./xml-text";

/** What a cell holds: a value, and the formula that comes to it if there is one. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

/** One cell as XML. Its style number is kept, so that it looks as it did; `prefix` is the one that its sheet uses. */
export function writeCell(
  row: number,
  column: number,
  style: number | undefined,
  { value, formula }: CellContent,
  prefix: string,
): string {
  const place = ` r="${a1({ sheet: "", row, column })}"`;
  const kept = style === undefined ? "" : ` s="${style}"`;
  const [type, content] =
    formula === undefined ? writeValue(value, prefix) : writeResult(formula, value, prefix);
  const start = `<${prefix}c${place}${kept}${type === undefined ? "" : ` t="${type}"`}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${prefix}c>`;
}

function writeValue(value: CellValue, prefix: string): [type: string | undefined, content: string] {
  if (value === null) return [undefined, ""];
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") return [undefined, v(String(value))];
  if (typeof value === "boolean") return ["b", v(value ? "1" : "0")];
  if (isCellError(value)) return ["e", v(escapeXml(value.error))];
  const text = `<${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t>`;
  return ["inlineStr", `<${prefix}is>${text}</${prefix}is>`];
}

/** A formula and what it comes to; its text is not one of the sheet's own texts. */
function writeResult(
  formula: string,
  value: CellValue,
  prefix: string,
): [type: string | undefined, content: string] {
  const f = `<${prefix}f>${escapeXml(formula.slice(1))}</${prefix}f>`;
  if (typeof value === "string") return ["str", `${f}<${prefix}v>${escapeCellText(value)}</${prefix}v>`];
  const [type, content] = writeValue(value, prefix);
  return [type, f + content];
}
