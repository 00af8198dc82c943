import { read, type CellObject, type WorkSheet } from "@e965/xlsx";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Random } from "../../scripts/fuzz/random";
import { readPackage } from "../../src/host/xlsx/read-package";
import { displayedAt } from "../../src/workbook/displayed";
import type { Stretch } from "../../src/workbook/hidden";
import { isCellError, type CellValue, type SheetSnapshot } from "../../src/workbook/snapshot";
import { samplePath } from "../support/samples";
import { hucreWorkbook, oddWorkbook } from "./generated-workbook";

/**
 * Our reader beside another, cell for cell. Where they differ on purpose:
 * - an empty text is a blank cell to us, for people cannot tell them apart;
 * - a date is shown by us as Chinese Excel shows it, so only other formats are compared as displayed;
 * - a General number of more than eleven digits is shown whole by us, for an amount is never shown as 9.01E+15;
 * - beyond fifteen digits, which no amount has and Excel does not keep, neither says what Excel shows.
 */
const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

interface Told {
  readonly value: CellValue;
  readonly formula?: string;
  readonly shown?: string;
}

/** What a reader says of every cell that holds something. */
type Cells = Record<string, Told>;

function ours(sheet: SheetSnapshot): Cells {
  const cells: Cells = {};
  const rows = Math.max(sheet.values.length, sheet.formulas.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(sheet.values[row]?.length ?? 0, sheet.formulas[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const value = sheet.values[row]?.[column] ?? null;
      const formula = sheet.formulas[row]?.[column];
      if (value === null && formula === undefined) continue;
      cells[`${row},${column}`] = { value, formula, shown: displayedAt(sheet, row, column) };
    }
  }
  return cells;
}

const errors: Readonly<Record<number, string>> = { 7: "#DIV/0!", 23: "#REF!", 36: "#NUM!", 42: "#N/A" };

function theirs(sheet: WorkSheet): Cells {
  const cells: Cells = {};
  const lines = sheet["!data"] as readonly (readonly (CellObject | undefined)[] | undefined)[];
  Array.from(lines).forEach((line, row) =>
    Array.from(line ?? []).forEach((cell, column) => {
      if (!cell || cell.t === "z" || cell.v === undefined || (cell.v === "" && cell.f === undefined)) return;
      const value = cell.t === "e" ? { error: errors[cell.v as number]! } : (cell.v as CellValue);
      cells[`${row},${column}`] = {
        value,
        formula: cell.f === undefined ? undefined : `=${cell.f}`,
        shown: sayBoth(value, cell.z) ? cell.w : undefined,
      };
    }),
  );
  return cells;
}

/** Whether both readers mean the same by how the value is shown. */
function sayBoth(value: CellValue, format: unknown): boolean {
  if (isCellError(value) || typeof value !== "number") return typeof value !== "object";
  const isDate = typeof format === "string" && /[ymd]/.test(format);
  const isGeneral = format === undefined || format === "General" || format === "@";
  return !isDate && Math.abs(value) < (isGeneral ? 1e11 : 1e15);
}

const linesOf = (hidden: readonly Stretch[] = []): number[] =>
  hidden.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at));

const hiddenIn = (lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): number[] =>
  Array.from(lines).flatMap((line, at) => (line?.hidden === true ? [at] : []));

function expectSame(bytes: Uint8Array): number {
  const { sheets } = readPackage("测试.xlsx", bytes);
  const workbook = read(bytes, {
    type: "array",
    dense: true,
    cellNF: true,
    cellFormula: true,
    cellStyles: true, // for hidden columns
  });
  expect(sheets.map(({ name }) => name)).toEqual(workbook.SheetNames);
  const visibility = ["visible", "hidden", "very hidden"] as const;
  let compared = 0;
  sheets.forEach((sheet, index) => {
    const other = workbook.Sheets[sheet.name]!;
    const [mine, their] = [ours(sheet), theirs(other)];
    for (const [place, told] of Object.entries(mine)) {
      if (their[place]?.shown === undefined) mine[place] = { ...told, shown: undefined };
    }
    expect(mine).toEqual(their);
    expect(sheet.visibility).toBe(visibility[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0]);
    expect(sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual(
      (other["!merges"] ?? []).map(({ s, e }) => [s.r, s.c, e.r, e.c]),
    );
    expect(linesOf(sheet.hiddenRows)).toEqual(hiddenIn(other["!rows"]));
    expect(linesOf(sheet.hiddenColumns)).toEqual(hiddenIn(other["!cols"]));
    compared += Object.keys(mine).length;
  });
  return compared;
}

test.each(seeds)("workbooks made by chance, seed %i, are read as another reader reads them", async (seed) => {
  const shared = expectSame(await hucreWorkbook(new Random(seed), "shared"));
  expect(expectSame(await hucreWorkbook(new Random(seed), "inline"))).toBe(shared);
  expectSame(oddWorkbook(new Random(seed)));
});

test.each([
  ["a workbook that LibreOffice wrote", path.join(__dirname, "fixtures/contract.xlsx"), 20],
  ["the sample as published", samplePath("as-published"), 1000],
  ["the sample put right", samplePath("put-right"), 1000],
])("%s is read as another reader reads it", (_, file, atLeast) => {
  expect(expectSame(new Uint8Array(readFileSync(file)))).toBeGreaterThan(atLeast);
});
