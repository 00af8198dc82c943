import { SimulatedAreas, SimulatedRange } from "./range";

/** Rows that come (by > 0) or go (by < 0) at a row of a sheet. */
export interface RowShift {
  readonly at: number;
  readonly by: number;
}

/** Where a row stands afterwards; undefined when it has gone. */
export function shiftedRow(row: number, { at, by }: RowShift): number | undefined {
  if (row < at) return row;
  return by < 0 && row < at - by ? undefined : row + by;
}

/** Where a block stands afterwards: rows that come inside it make it larger, rows that go make it smaller. */
export function shiftedRange(range: SimulatedRange, shift: RowShift): SimulatedRange | undefined {
  const { at, by } = shift;
  const end = at - by;
  const top = shiftedRow(range.top, shift) ?? at;
  const bottom = shiftedRow(range.bottom, shift) ?? (by < 0 && range.bottom < end ? at - 1 : range.bottom);
  return top <= bottom ? new SimulatedRange(range.sheet, top, range.left, bottom, range.right) : undefined;
}

export function shiftedAreas({ areas }: SimulatedAreas, shift: RowShift): SimulatedAreas | undefined {
  const left = areas.flatMap((area) => shiftedRange(area, shift) ?? []);
  return left.length > 0 ? new SimulatedAreas(left) : undefined;
}
