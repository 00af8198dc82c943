import { strFromU8, unzipSync } from "fflate";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readA1 } from "../../src/workbook/cell";
import type { CellEdit } from "../../src/workbook/edit";
import type { CellValue } from "../../src/workbook/snapshot";
import { xlsxOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";

/** Edits to a file with one sheet 表, and what they leave in its parts. */

export const SHEET = "xl/worksheets/sheet1.xml";
export const WORKBOOK = "xl/workbook.xml";

/** An edit written as people say it: "B3", from, to. */
export type Said = readonly [cell: string, was: CellValue, becomes: CellValue];

export function editOf([written, was, becomes]: Said): CellEdit {
  const { top: row, left: column } = readA1("表", written)!;
  return { cell: { sheet: "表", row, column }, was, becomes };
}

export async function edited(
  xml: string,
  edits: readonly Said[],
  others: Parts = {},
): Promise<Record<string, string>> {
  const host = new XlsxFileHost("测试.xlsx", xlsxOf([sheet("表", "")], { [SHEET]: xml, ...others }));
  await host.apply(edits.map(editOf));
  return textsOf(host.bytes());
}

export const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
