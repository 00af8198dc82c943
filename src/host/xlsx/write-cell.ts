import { a1 } from "../../workbook/cell";
import { isCellError, type CellValue } from "../../workbook/snapshot";
import { escapeCellText, escapeXml } from "./xml-text";

/** One cell as XML. Its style number is kept, so that it looks as it did; `prefix` is the one that its sheet uses. */
export function writeCell(
  row: number,
  column: number,
  style: number | undefined,
  value: CellValue,
  prefix: string,
): string {
  const place = ` r="${a1({ sheet: "", row, column })}"`;
  const kept = style === undefined ? "" : ` s="${style}"`;
  const [type, content] = writeValue(value, prefix);
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
