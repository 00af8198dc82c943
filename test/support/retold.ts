import type { CellRange } from "../../src/workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { displayedAt } from "../../src/workbook/displayed";

/** Ways in which another office would have laid out the same workbook; none of them changes what it says. */
export type Retelling = (book: WorkbookSnapshot) => WorkbookSnapshot;

const eachSheet =
  (retell: (sheet: SheetSnapshot, index: number) => SheetSnapshot): Retelling =>
  (book) => ({ ...book, sheets: book.sheets.map(retell) });

const mapText = (retell: (text: string) => string): Retelling =>
  eachSheet((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" ? retell(value) : value)),
    ),
  }));

const moved = (merges: readonly CellRange[], down: number, right: number): CellRange[] =>
  merges.map((m) => ({
    ...m,
    top: m.top + down,
    bottom: m.bottom + down,
    left: m.left + right,
    right: m.right + right,
  }));

export const renamed: Retelling = (book) =>
  eachSheet((sheet, i) => ({
    ...sheet,
    name: `Sheet${i + 1} `,
    merges: sheet.merges.map((m) => ({ ...m, sheet: `Sheet${i + 1} ` })),
  }))(book);

export const reversed: Retelling = (book) => ({ ...book, sheets: [...book.sheets].reverse() });

/** Three empty rows above and two empty columns to the left. */
export const shifted: Retelling = eachSheet((sheet) => {
  const down = <T>(grid: readonly (readonly T[])[], blank: T) => [
    [],
    [],
    [],
    ...grid.map((row) => [blank, blank, ...row]),
  ];
  return {
    ...sheet,
    values: down<CellValue>(sheet.values, null),
    formats: down<string | undefined>(sheet.formats, undefined),
    formulas: down<string | undefined>(sheet.formulas, undefined),
    merges: moved(sheet.merges, 3, 2),
  };
});

/** Headers whose cells are not merged: the group's name stands over its first column only. */
export const unmerged: Retelling = eachSheet((sheet) => ({ ...sheet, merges: [] }));

/** Brackets and digits half width (or full width) where they were the other. */
export const halfWidth = mapText((text) => (text.length > 60 ? text : text.normalize("NFKC")));
export const fullWidth = mapText((text) =>
  text.length > 60 || /^\d+$/.test(text)
    ? text
    : text.replace(/[0-9()]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
);

/** 项  目, 合 计: spaces and line breaks inside the words of tables; text sheets are broken into lines, never into letters. */
export const spaced: Retelling = eachSheet((sheet) => ({
  ...sheet,
  values: sheet.values.map((row) =>
    row.map((value) => {
      if (/目录|说明/.test(sheet.name) || typeof value !== "string") return value;
      const short = value.length > 1 && value.length <= 12 && !/[\d≥≤%]/.test(value);
      return short ? [...value].join(value.length > 4 ? "\n" : "  ") : value;
    }),
  ),
}));

/** Numbers typed as text, with thousands separators. */
export const numbersAsText: Retelling = eachSheet((sheet) => ({
  ...sheet,
  values: sheet.values.map((row, r) =>
    row.map((value, c) =>
      typeof value === "number" ? displayedAt(sheet, r, c).replace(/\B(?=(\d{3})+(?!\d))/g, ",") : value,
    ),
  ),
}));

/** Without number formats, as a pasted table comes in. */
export const unformatted: Retelling = eachSheet((sheet) => ({ ...sheet, formats: [] }));

/** All amounts in another unit, where the table says its unit. */
export const inUnit = (unit: "元" | "千元" | "亿元", factor: number): Retelling =>
  eachSheet((sheet) => ({
    ...sheet,
    formats: [],
    values: sheet.values.map((row) =>
      row.map((value) => {
        if (typeof value === "number") return Number((value * factor).toPrecision(15));
        return typeof value === "string" && value.length < 40 && !/[≥≤]|^[\d.]+万元?$/.test(value)
          ? value.replace(/万元/g, unit)
          : value;
      }),
    ),
  }));

/** The unit is said nowhere. */
export const unitless = mapText((text) =>
  text.length < 40 ? text.replace(/单位[:：]\s*万元/, "").replace(/[（(]万元[）)]/, "") : text,
);

/** An empty row between the header's rows and below the header, empty rows and columns after the table. */
export const loosened: Retelling = eachSheet((sheet) => {
  const at = sheet.values.findIndex((row) =>
    row.some((value) => typeof value === "string" && /^(?:项目|小计|类|科目编码|资金总额)$/.test(value)),
  );
  if (at < 0) return sheet;
  const open = <T>(grid: readonly (readonly T[])[], tail: readonly T[]) => [
    ...grid.slice(0, at),
    [],
    ...grid.slice(at),
    [],
    [],
    tail,
  ];
  const merges = sheet.merges.map((m) => ({
    ...m,
    top: m.top >= at ? m.top + 1 : m.top,
    bottom: m.bottom >= at ? m.bottom + 1 : m.bottom,
  }));
  return {
    ...sheet,
    values: open<CellValue>(sheet.values, Array(40).fill("  ")),
    formats: open<string | undefined>(sheet.formats, []),
    formulas: open<string | undefined>(sheet.formulas, []),
    merges,
  };
});

/** Every table below the other on one sheet. */
export const stacked: Retelling = (book) => {
  const values: CellValue[][] = [];
  const formats: (string | undefined)[][] = [];
  const merges: CellRange[] = [];
  const isTable = (sheet: SheetSnapshot) => !/目录|说明/.test(sheet.name);
  for (const sheet of book.sheets.filter(isTable)) {
    merges.push(...moved(sheet.merges, values.length, 0).map((merge) => ({ ...merge, sheet: "全部" })));
    sheet.values.forEach((row, r) => {
      values.push([...row]);
      formats.push([...(sheet.formats[r] ?? [])]);
    });
    values.push([], []);
    formats.push([], []);
  }
  const all: SheetSnapshot = {
    name: "全部",
    visibility: "visible",
    values,
    formats,
    formulas: [],
    merges,
    protected: false,
  };
  return { ...book, sheets: [...book.sheets.filter((sheet) => !isTable(sheet)), all] };
};
