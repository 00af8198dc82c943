import type { CellAddress } from "../workbook/cell";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";

export interface RowCode {
  /** 201, 20103, 2010301; 301, 30101. */
  readonly code?: string;
  readonly governmentCode?: string;
  readonly unitCode?: string;
  /** The 款 or 项 that is printed without its zero. */
  readonly zeroLost?: CellAddress;
}

const NO_DECIMALS = /\.0+$/;
const DIGITS = /^\d+$/;
const LEADING_CODE = /^\[?(\d{3,})\]?(?=\D|$)/;

/**
 * Reads a row's codes. 类款项 stand in three columns or in one; a 类 typed as the number 205.0 and a 款 that lost its zero
 * are put back; where 类 and 款 are printed only once, they hold for the rows below.
 */
export function codeReader(grid: Grid, labels: ReadonlyMap<LabelKey, number>): (row: number) => RowCode {
  const digitsAt = (key: LabelKey, row: number): string => {
    const column = labels.get(key);
    if (column === undefined) return "";
    const words = grid.words(row, column).replace(NO_DECIMALS, "");
    return DIGITS.test(words) ? words : (LEADING_CODE.exec(words)?.[1] ?? "");
  };
  const parts = threeColumns(digitsAt, "class", "section", "item");
  const governmentParts = threeColumns(
    digitsAt,
    "government-class",
    "government-section",
    "government-section",
  );
  const split = labels.has("class") && labels.has("section");
  const governmentSplit = labels.has("government-class") && labels.has("government-section");
  return (row) => {
    const code = split ? parts(row) : subjectCode(digitsAt("code", row) || codeInName(grid, labels, row));
    const governmentCode = governmentSplit
      ? governmentParts(row)
      : subjectCode(digitsAt("government-code", row));
    const unitCode = digitsAt("unit-code", row);
    const short = split && code ? shortPart(digitsAt, row) : undefined;
    const read: { -readonly [Key in keyof RowCode]: RowCode[Key] } = {};
    if (code) read.code = code;
    if (governmentCode) read.governmentCode = governmentCode;
    if (unitCode) read.unitCode = unitCode;
    if (short) read.zeroLost = { sheet: grid.sheet.name, row, column: labels.get(short)! };
    return read;
  };
}

/** Where 03 stands as 3; what is shown counts, so a number formatted as 00 keeps its zero. */
function shortPart(digitsAt: (key: LabelKey, row: number) => string, row: number): LabelKey | undefined {
  return (["section", "item"] as const).find((key) => /^[1-9]$/.test(digitsAt(key, row)));
}

/** 3 digits a 类, 5 a 款, 7 a 项; other lengths are no 科目. */
function subjectCode(digits: string): string | undefined {
  return [3, 5, 7].includes(digits.length) ? digits : undefined;
}

/** [2010301]行政运行 or 2010301 行政运行 in the name column. */
function codeInName(grid: Grid, labels: ReadonlyMap<LabelKey, number>, row: number): string {
  if (labels.has("code")) return "";
  const column = labels.get("name");
  return column === undefined ? "" : (/^\[?(\d{3,7})\]?\D/.exec(grid.words(row, column))?.[1] ?? "");
}

function threeColumns(
  digitsAt: (key: LabelKey, row: number) => string,
  first: LabelKey,
  second: LabelKey,
  third: LabelKey,
): (row: number) => string | undefined {
  let lastClass = "";
  let lastSection = "";
  const two = (digits: string): string => (digits === "" ? "" : digits.slice(-2).padStart(2, "0"));
  return (row) => {
    const whole = [third, second, first]
      .map((key) => digitsAt(key, row))
      .find((digits) => digits.length >= 5);
    if (whole) return subjectCode(whole); // full codes in the level's own column
    const own = {
      first: digitsAt(first, row),
      second: digitsAt(second, row),
      third: third === second ? "" : digitsAt(third, row),
    };
    if (own.first === "" && own.second === "" && own.third === "") return undefined;
    const klass = own.first !== "" ? own.first : lastClass;
    if (klass.length !== 3) return undefined;
    if (klass !== lastClass) lastSection = "";
    lastClass = klass;
    const section = two(own.second) || (own.third !== "" ? lastSection : "");
    if (section !== "") lastSection = section;
    return klass + section + two(own.third);
  };
}
