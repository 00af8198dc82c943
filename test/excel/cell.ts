import type { CellValue } from "../../src/workbook/snapshot";

/** One cell of the simulated workbook. Formulas are kept, and never worked out. */
export interface SimulatedCell {
  value: CellValue;
  formula?: string;
  /** The formula as it was drawn and its result: entered again, it gives that; every other formula gives 0. */
  readonly drawn?: { readonly formula: string; readonly value: CellValue };
  numberFormat: string;
  looks?: Looks;
}

/** How cells look by their own, static format; what is absent is as Excel makes it. */
export type Looks = { -readonly [Look in keyof typeof plainLooks]?: (typeof plainLooks)[Look] };

export const plainLooks: {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly wrapText: boolean;
  readonly verticalAlignment: string;
  readonly columnWidth: number;
} = {
  fill: "#FFFFFF",
  fontColor: "#000000",
  bold: false,
  wrapText: false,
  verticalAlignment: "Bottom",
  columnWidth: 48,
};

export const emptyCell = (): SimulatedCell => ({ value: null, numberFormat: "General" });

/** What Range.values shows of a cell: blank is "", an error its name. */
export function shownValue(cell: SimulatedCell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(cell: SimulatedCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? "Empty" : "String";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string"];
}

/** Puts into the cell what Excel makes of an entry: it takes text for numbers, dates and formulas where it can. */
export function enter(cell: SimulatedCell, entry: unknown): void {
  if (entry === null || entry === undefined) return; // null in an array means: leave this cell as it is
  delete cell.formula;
  if (typeof entry === "number" || typeof entry === "boolean") cell.value = entry;
  else if (entry === "") cell.value = null;
  else if (cell.numberFormat === "@") cell.value = String(entry);
  else readEntry(cell, String(entry));
}

/** A Chinese Excel reads full-width signs and digits as the others. */
const inHalfWidth = (entry: string): string =>
  entry.replace(/[\uFF01-\uFF5E]/g, (sign) => sign.normalize("NFKC"));

function readEntry(cell: SimulatedCell, entry: string): void {
  if (entry.startsWith("'")) cell.value = entry.slice(1);
  else if (/^[=+@-]\D/.test(entry) || /^[＝＋－＠]/.test(entry))
    Object.assign(cell, { formula: entry, value: resultOf(entry, cell) });
  else if (/^#([A-Z]+!|DIV\/0!|N\/A|NAME\?)$/.test(entry)) cell.value = { error: entry };
  else if (/^(TRUE|FALSE)$/i.test(entry)) cell.value = /^true$/i.test(entry);
  else cell.value = readNumber(inHalfWidth(entry.trim())) ?? readDate(entry.trim()) ?? entry;
}

/** Nothing is worked out here but a formula that is a text and nothing else. */
const resultOf = (formula: string, { drawn }: SimulatedCell): CellValue =>
  drawn?.formula === formula ? drawn.value : (/^="([^"]*)"$/.exec(formula)?.[1] ?? 0);

function readNumber(entry: string): number | undefined {
  const match = /^(-?)([\d,]*\d(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(entry);
  if (!match) return undefined;
  const number = Number(match[2]!.replace(/,/g, "")) * (match[1] ? -1 : 1);
  return match[3] ? number / 100 : number;
}

/** 2022-3-1, 2022/3, 2022年3月1日, 3月5日: days since 1899-12-30, as Excel counts. */
function readDate(entry: string): number | undefined {
  const match =
    /^(\d{4})[-/年](\d{1,2})[月]?(?:[-/]?(\d{1,2})日?)?$/.exec(entry) ??
    /^()(\d{1,2})月(\d{1,2})日$/.exec(entry);
  if (!match) return undefined;
  const date = Date.UTC(Number(match[1] || 2022), Number(match[2]) - 1, Number(match[3] ?? 1));
  return date / 86_400_000 + 25_569;
}
