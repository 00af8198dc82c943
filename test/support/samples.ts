import { readFileSync } from "node:fs";
import path from "node:path";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

export const samplePath = (name: "as-published" | "put-right"): string =>
  path.join(__dirname, `../../samples/2022-${name}.xlsx`);

/** One of the two real workbooks, as read from its file. */
export function sample(name: "as-published" | "put-right"): Promise<WorkbookSnapshot> {
  return new XlsxFileHost(`2022-${name}.xlsx`, new Uint8Array(readFileSync(samplePath(name)))).read();
}
