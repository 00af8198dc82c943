import type { Draft } from "./place-in-sums";

/**
 * Within one unit 2010301 adds to 20103 where that row is printed, else to 201, else to the unit. Where every row names its
 * unit and several units stand in one block, each has its own 201; else the nearest one above is meant.
 */
export function placeCodes(drafts: Draft[], rows: readonly number[]): void {
  const first = new Map<string, number>();
  for (const i of rows) {
    const key = keyOf(drafts[i]!);
    if (!first.has(key)) first.set(key, i);
  }
  const above = new Map<string, number>();
  for (const i of rows) {
    const draft = drafts[i]!;
    const { code } = draft;
    if (code === undefined) continue;
    for (let length = code.length - 1; length >= CLASS_LENGTH; length--) {
      const whole = code.slice(0, length);
      const key = keyOf(draft, whole);
      const parent = above.get(key) ?? first.get(key) ?? above.get(anyUnit(draft, whole));
      if (parent === undefined) continue;
      draft.addsTo = parent;
      break;
    }
    above.set(keyOf(draft), i);
    above.set(`${ANY_UNIT}/${code}`, i);
  }
}

/**
 * A 类 row that names no unit takes in the rows of every unit below it, and a row that names none goes on with the unit above.
 */
const anyUnit = ({ unitCode }: Draft, code: string): string =>
  unitCode === undefined ? `${ANY_UNIT}/${code}` : `/${code}`;

const ANY_UNIT = "*";
const CLASS_LENGTH = 3;

const keyOf = ({ unitCode, code }: Draft, ofCode = code): string => `${unitCode ?? ""}/${ofCode ?? ""}`;
