import type { Draft } from "./place-in-sums";

/**
 * Within one unit 2010301 adds to 20103 where that row is printed, else to 201, else to the unit. Where every row names its
 * unit and several units stand in one block, each has its own 201; else the nearest one above is meant.
 */
export function placeCodes(drafts: Draft[], rows: readonly number[]): void {
  const first = new Map<string, Rows>();
  for (const i of rows) {
    const { unitCode = NO_UNIT, code } = drafts[i]!;
    if (code === undefined) continue;
    const own = rowsOf(first, unitCode);
    if (!own.has(code)) own.set(code, i);
  }
  const above = new Map<string, Rows>();
  const anywhere: Rows = new Map();
  for (const i of rows) {
    const draft = drafts[i]!;
    const { unitCode = NO_UNIT, code } = draft;
    if (code === undefined) continue;
    const own = rowsOf(above, unitCode);
    // A 类 row that names no unit takes in the rows of every unit below it, and a row that names none goes on with the unit above.
    const other = unitCode === NO_UNIT ? anywhere : above.get(NO_UNIT);
    for (const length of WHOLE_LENGTHS) {
      if (length >= code.length) continue;
      const whole = code.slice(0, length);
      const parent = own.get(whole) ?? first.get(unitCode)!.get(whole) ?? other?.get(whole);
      if (parent === undefined) continue;
      draft.addsTo = parent;
      break;
    }
    own.set(code, i);
    anywhere.set(code, i);
  }
}

/** Where each code stands, by its row's place among all rows. */
type Rows = Map<string, number>;

function rowsOf(units: Map<string, Rows>, unit: string): Rows {
  const rows = units.get(unit) ?? new Map<string, number>();
  units.set(unit, rows);
  return rows;
}

const NO_UNIT = "";

/** A 项 of seven digits adds to its 款, else to its 类. */
const WHOLE_LENGTHS = [5, 3];
