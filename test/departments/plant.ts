import type { CellAddress } from "../../src/workbook/cell";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { readAmount, times, size, type Amount } from "../../src/budget/amount";
import type { Review } from "../../src/review/review";
import { termsOfSides } from "../../src/rules/equation";
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
  /** The cells that now hold what is not true: one, or two where an amount slipped into its neighbour. */
  readonly changes: readonly Change[];
}

interface Change {
  readonly cell: MoneyCell;
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
  const change = (becomes: CellValue | undefined, ...others: readonly Change[]): Planted | undefined => {
    if (becomes === undefined || becomes === was) return undefined;
    const changes = [{ cell, was, becomes }, ...others];
    return { workbook: withChanges(printed.workbook, changes), changes };
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
      return neighbour && neighbour.fen === 0n
        ? change(null, { cell: neighbour, was: null, becomes: was })
        : undefined;
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

function withChanges(book: WorkbookSnapshot, changes: readonly Change[]): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => {
    const own = changes.filter(({ cell }) => cell.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const values = sheet.values.map((row) => [...row]);
    for (const { cell, becomes } of own) values[cell.row]![cell.column] = becomes;
    return { ...sheet, values };
  });
  return { ...book, sheets };
}

/** The equalities that held before and must now be off by more than rounding may explain, by far. */
export function coveringEquations(before: Review, { changes }: Planted): Review["equations"] {
  const [{ cell, becomes }] = changes as [Change];
  const mayBeBlank = cell.memo || cell.kind === "overall-performance"; // a form's 资金来源 may be left out altogether
  if (mayBeBlank && becomes === null) return [];
  const { unit } = before.book.tables.find(({ sheet }) => sheet === cell.sheet)!;
  return before.equations.filter(({ relation, tolerance, ...sides }) => {
    let off = 0n;
    for (const { cell: address, coefficient } of termsOfSides(sides)) {
      const changed = changes.find((one) => isAt(address, one.cell));
      if (changed)
        off += BigInt(coefficient) * (amountOf(changed.becomes, unit) - amountOf(changed.was, unit));
    }
    return relation === "equal" && size(off as Amount) > times(tolerance, 4);
  });
}

const amountOf = (value: CellValue, unit: Parameters<typeof readAmount>[1]): bigint =>
  typeof value === "number" || typeof value === "string" ? (readAmount(value, unit)?.amount ?? 0n) : 0n;

/** An error names a wrong cell where it stands or among the cells it rests on; of a 其中 that nothing else covers a question does. */
export function isNamed(after: Review, { changes }: Planted): boolean {
  return after.findings
    .filter(
      ({ severity }) =>
        severity === "error" || (severity === "explain" && changes.some(({ cell }) => cell.memo)),
    )
    .flatMap(({ at, because }) => [{ sheet: at.sheet, row: at.top, column: at.left }, ...because])
    .some((address) => changes.some(({ cell }) => isAt(address, cell)));
}

/** 无法判断 at one of these equalities: the reader is told that it does not hold, and why that may be no fault. */
export function isDoubted(after: Review, equations: Review["equations"]): boolean {
  return after.doubts.some(({ at: { sheet, top, left } }) =>
    equations.some((equation) =>
      termsOfSides(equation).some(
        ({ cell }) => cell.sheet === sheet && cell.row === top && cell.column === left,
      ),
    ),
  );
}

const isAt = (address: CellAddress, cell: MoneyCell): boolean =>
  address.sheet === cell.sheet && address.row === cell.row && address.column === cell.column;
