import type { CellAddress } from "../../src/workbook/cell";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readAmount, times, size, type Amount } from "../../src/budget/amount";
import type { Review } from "../../src/review/review";
import type { MoneyCell } from "./page";
import type { Printed } from "./print-workbook";

/** One slip of the hand in one money cell, of the kinds that really happen when tables are typed over. */
export const faultKinds = [
  "digits transposed",
  "ten times",
  "one digit",
  "sign",
  "value of the row above",
  "cleared",
  "moved to the neighbour",
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Planted {
  readonly workbook: WorkbookSnapshot;
  /** The cells that now hold what is not true. */
  readonly cells: readonly MoneyCell[];
  readonly was: CellValue;
  readonly becomes: CellValue;
}

/** Undefined where the cell cannot have such a fault: nothing stands above it, all its digits are the same … */
export function plant(
  printed: Printed,
  cell: MoneyCell,
  kind: FaultKind,
  choice: number,
): Planted | undefined {
  const sheet = printed.workbook.sheets.find(({ name }) => name === cell.sheet)!;
  const was = sheet.values[cell.row]![cell.column]!;
  const at = (row: number, column: number): MoneyCell | undefined =>
    printed.money.find((other) => other.sheet === cell.sheet && other.row === row && other.column === column);
  const change = (becomes: CellValue | undefined, ...others: readonly (readonly [MoneyCell, CellValue])[]) =>
    becomes === undefined || becomes === was
      ? undefined
      : {
          workbook: withValues(printed.workbook, [[cell, becomes], ...others]),
          cells: [cell, ...others.map(([other]) => other)],
          was,
          becomes,
        };
  switch (kind) {
    case "cleared":
      return change(null);
    case "value of the row above": {
      const above = at(cell.row - 1, cell.column);
      return above && above.fen !== 0n && above.fen !== cell.fen
        ? change(sheet.values[above.row]![above.column]!)
        : undefined;
    }
    case "moved to the neighbour": {
      const neighbour = at(cell.row, cell.column + 1) ?? at(cell.row, cell.column - 1);
      return neighbour && neighbour.fen === 0n ? change(null, [neighbour, was]) : undefined;
    }
    default:
      return change(inDigits(was, (digits) => mistype(digits, kind, choice)));
  }
}

function mistype(digits: string, kind: FaultKind, choice: number): string | undefined {
  const places = [...digits].flatMap((digit, i) => (/\d/.test(digit) ? [i] : []));
  switch (kind) {
    case "sign":
      return `-${digits}`;
    case "ten times": {
      const [whole, fraction = ""] = digits.split(".");
      return `${whole}${fraction.slice(0, 1) || "0"}${fraction.length > 1 ? `.${fraction.slice(1)}` : ""}`.replace(
        /^0+(?=\d)/,
        "",
      );
    }
    case "one digit": {
      const i = places[choice % places.length]!;
      return `${digits.slice(0, i)}${(Number(digits[i]) + 1 + (choice % 9)) % 10}${digits.slice(i + 1)}`;
    }
    default: {
      const pairs = places.slice(1).flatMap((place, i) => (digits[place] === digits[places[i]!] ? [] : [i]));
      if (pairs.length === 0) return undefined;
      const [first, second] = [
        places[pairs[choice % pairs.length]!]!,
        places[pairs[choice % pairs.length]! + 1]!,
      ];
      const swapped = [...digits];
      [swapped[first], swapped[second]] = [digits[second]!, digits[first]!];
      return swapped.join("");
    }
  }
}

/** A number stays a number, a text a text. */
function inDigits(was: CellValue, mistyped: (digits: string) => string | undefined): CellValue | undefined {
  if (typeof was === "number") {
    const digits = mistyped(String(was));
    return digits === undefined ? undefined : Number(digits);
  }
  return typeof was === "string" ? mistyped(was.replaceAll(",", "")) : undefined;
}

function withValues(
  book: WorkbookSnapshot,
  changes: readonly (readonly [MoneyCell, CellValue])[],
): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    const own = changes.filter(([{ sheet: name }]) => name === sheet.name);
    if (own.length === 0) return sheet;
    const values = sheet.values.map((row) => [...row]);
    for (const [{ row, column }, value] of own) values[row]![column] = value;
    return { ...sheet, values };
  });
  return { ...book, sheets };
}

/** Whether some equality that held before must now be off by more than rounding may explain, by far. */
export function isCovered(before: Review, { cells: [cell], was, becomes }: Planted): boolean {
  const mayBeBlank = cell!.memo || cell!.kind === "overall-performance"; // a form's 资金来源 may be left out altogether
  if (mayBeBlank && becomes === null) return false;
  return before.equations.some((equation) => {
    if (equation.relation !== "equal") return false;
    const term = equation.terms.find((one) => isAt(one.cell, cell!));
    const unit = before.book.tables.find(({ sheet }) => sheet === cell!.sheet)!.unit;
    const changed = size((amountOf(becomes, unit) - amountOf(was, unit)) as Amount);
    return term !== undefined && changed > times(equation.tolerance, 4);
  });
}

const amountOf = (value: CellValue, unit: Parameters<typeof readAmount>[1]): bigint =>
  typeof value === "number" || typeof value === "string" ? (readAmount(value, unit)?.amount ?? 0n) : 0n;

/** An error names a wrong cell where it stands or among the cells it rests on. */
export function isNamed(after: Review, { cells }: Planted): boolean {
  return after.findings
    .filter(({ severity }) => severity === "error")
    .flatMap(({ at, because }) => [{ sheet: at.sheet, row: at.top, column: at.left }, ...because])
    .some((address) => cells.some((cell) => isAt(address, cell)));
}

const isAt = (address: CellAddress, cell: MoneyCell): boolean =>
  address.sheet === cell.sheet && address.row === cell.row && address.column === cell.column;
