import fc from "fast-check";
import { writeXlsx, type Cell, type CellValue as WrittenValue } from "hucre/xlsx";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import type { CellRange } from "../../src/workbook/cell";
import {
  type CellValue,
  isCellError,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../src/workbook/snapshot";
import { xlsxOf } from "../support/package";
import { contentOf } from "./contract";

/** Random sheets, written by an independent library and by ourselves, read back equal. */

const text = fc
  .string({ unit: "binary", minLength: 1, maxLength: 30 })
  // what no XML can hold is left to the test of escapes
  .filter(
    (written) =>
      !/[^\t\n\x20-\uD7FF\uE000-\uFFFD]|_x[0-9a-f]{4}_/i.test(written) && written.trim() === written,
  );
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0 || 0),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: number },
  { weight: 3, arbitrary: fc.oneof(text, fc.constantFrom("0301", "合计", " ", "甲\n乙", "=A1", "&lt;<>")) },
  { weight: 1, arbitrary: fc.boolean() },
);
const format = fc.constantFrom(undefined, "0.00", "#,##0.00", "0.00%", '0.00"万元"', "@", "yyyy-mm-dd");

const cell = fc.record({
  value,
  format,
  formula: fc.constantFrom(undefined, undefined, undefined, "=A1+$B$2"),
});
const grid = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
/** Merges that do not touch each other, below the cells. */
const merges = fc.array(fc.nat(4), { maxLength: 4 }).map((widths) =>
  widths.map((width, index) => ({
    top: 20 + index * 3,
    left: index,
    bottom: 21 + index * 3,
    right: index + width,
  })),
);

const sheetOf = fc.record({
  grid,
  merges,
  visibility: fc.constantFrom("visible" as const, "hidden", "very hidden"),
});
const workbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .array(sheetOf, { minLength: 1, maxLength: 4 })
  .map((sheets) => ({
    name: "测试.xlsx",
    sheets: sheets.map(({ grid, merges, visibility }, index): SheetSnapshot => {
      const name = `表${index + 1}`;
      return {
        name,
        visibility: index === 0 ? "visible" : visibility,
        values: grid.map((row) => row.map(({ value }) => value)),
        formats: grid.map((row) => row.map(({ format }) => format)),
        formulas: grid.map((row) =>
          row.map(({ value, formula }) => (typeof value === "number" ? formula : undefined)),
        ),
        merges: merges.map((range): CellRange => ({ sheet: name, ...range })),
        protected: false,
      };
    }),
  }));

async function writtenByHucre({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility === "hidden",
      veryHidden: sheet.visibility === "very hidden",
      rows: sheet.values.map((row) => row.map(written)),
      cells: new Map(sheet.values.flatMap((row, at) => row.map((_, column) => hucreCell(sheet, at, column)))),
      merges: sheet.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  });
}

function hucreCell(sheet: SheetSnapshot, row: number, column: number): [string, Partial<Cell>] {
  const numFmt = sheet.formats[row]?.[column];
  const formula = sheet.formulas[row]?.[column]?.slice(1);
  const value = written(valueAt(sheet, row, column));
  return [
    `${row},${column}`,
    {
      value,
      ...(numFmt === undefined ? {} : { style: { numFmt } }),
      ...(formula === undefined ? {} : { formula, formulaResult: value }),
    },
  ];
}

const written = (value: CellValue): WrittenValue => (isCellError(value) ? value.error : value);

test("what an independent library writes is read back equal: values, formulas, formats, merges, visibility", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (book) => {
      const read = readPackage("测试.xlsx", await writtenByHucre(book));
      expect(read.sheets.map(({ visibility }) => visibility)).toEqual(
        book.sheets.map(({ visibility }) => visibility),
      );
      expect(read.sheets.map(contentOf)).toEqual(book.sheets.map(contentOf));
    }),
    { numRuns: 60 },
  );
});

test("an edit anywhere is read back, and every other cell is as it was", async () => {
  await fc.assert(
    fc.asyncProperty(workbook, fc.nat(14), fc.nat(9), value, async (book, row, column, becomes) => {
      const host = new XlsxFileHost("测试.xlsx", await writtenByHucre(book));
      const [first, ...others] = (await host.read()).sheets;
      const was = valueAt(first!, row, column);
      await host.apply([{ cell: { sheet: "表1", row, column }, was, becomes }]);
      const [now, ...same] = readPackage("测试.xlsx", host.bytes()).sheets;
      expect(same).toEqual(others);
      const { values: before } = contentOf(first!);
      const { values: after } = contentOf(now!);
      const place = `${row},${column}`;
      expect(after[place] ?? null).toEqual(becomes);
      expect({ ...after, [place]: null }).toEqual({ ...before, [place]: null });
    }),
    { numRuns: 60 },
  );
});

test("any text at all comes back from an edit as it was written", async () => {
  const blank = xlsxOf([
    {
      name: "表",
      visibility: "visible",
      values: [],
      formats: [],
      formulas: [],
      merges: [],
      protected: false,
    },
  ]);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1 }), async (becomes) => {
      const host = new XlsxFileHost("测试.xlsx", blank);
      await host.apply([{ cell: { sheet: "表", row: 0, column: 0 }, was: null, becomes }]);
      expect(valueAt((await host.read()).sheets[0]!, 0, 0)).toBe(becomes);
    }),
    { numRuns: 60 },
  );
});
