import { readFileSync } from "node:fs";
import path from "node:path";

/** A workbook as LibreOffice wrote it, test/host/fixtures. */
export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, "../host/fixtures", name)));

/** The .xls fixture with other bytes at a place. */
export function changed(at: number, ...bytes: number[]): Uint8Array {
  const copy = fixture("contract.xls").slice();
  copy.set(bytes, at);
  return copy;
}

/** Where the first record of a kind stands in the .xls fixture, by its type, length and first bytes. */
export function record(...header: number[]): number {
  const bytes = fixture("contract.xls");
  return bytes.findIndex((_, at) => at >= 512 && header.every((byte, index) => bytes[at + index] === byte));
}

/** One bit of it is wrong: a page's margin is called a formula of Excel 2, and the library reads on for ever. */
export const endlessXls = (): Uint8Array => changed(record(0x29, 0, 8, 0), 0x21);
