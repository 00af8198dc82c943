import { utils, write, type BookType, type CellObject, type WorkSheet } from "@e965/xlsx";
import { isCellError, type CellValue, type SheetSnapshot } from "../../src/workbook/snapshot";

/** Writes sheets into the older formats, for tests: values, formulas, number formats, merges and visibility. */
export function oldWorkbook(sheets: readonly SheetSnapshot[], bookType: BookType): Uint8Array {
  const workbook = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(workbook, worksheetOf(sheet), sheet.name);
  const states = { visible: 0, hidden: 1, "very hidden": 2 } as const;
  workbook.Workbook = {
    Sheets: sheets.map(({ name, visibility }) => ({ name, Hidden: states[visibility] })),
  };
  return new Uint8Array(write(workbook, { type: "array", bookType }) as ArrayBuffer);
}

function worksheetOf({ values, formulas, formats, merges }: SheetSnapshot): WorkSheet {
  const sheet: WorkSheet = {};
  let right = 0;
  values.forEach((line, row) =>
    line.forEach((value, column) => {
      const formula = formulas[row]?.[column];
      if (value === null && formula === undefined) return;
      right = Math.max(right, column);
      const z = formats[row]?.[column];
      sheet[utils.encode_cell({ r: row, c: column })] = {
        ...cellOf(value),
        ...(formula === undefined ? {} : { f: formula.slice(1) }),
        ...(z === undefined ? {} : { z }),
      };
    }),
  );
  sheet["!ref"] = utils.encode_range({ r: 0, c: 0 }, { r: Math.max(0, values.length - 1), c: right });
  sheet["!merges"] = merges.map(({ top, left, bottom, right: last }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: last },
  }));
  return sheet;
}

const codes: Readonly<Record<string, number>> = {
  "#DIV/0!": 7,
  "#VALUE!": 15,
  "#REF!": 23,
  "#NAME?": 29,
  "#N/A": 42,
};

function cellOf(value: CellValue): CellObject {
  if (isCellError(value)) return { t: "e", v: codes[value.error] ?? 15 };
  if (value === null) return { t: "n" };
  return { t: typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s", v: value };
}
