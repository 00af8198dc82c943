/** Arcs between rows of a list, drawn in a field 100 wide and as high as the list. */

/** Height of a row, in pixels. */
export const ROW = 28;

const middle = (row: number): number => row * ROW + ROW / 2;

/** The farther two rows lie from each other, the farther their arc reaches out; neighbours stay close to the list. */
export function arcPath([from, to]: readonly [number, number], rows: number): string {
  const reach = Math.round(18 + (112 * (to - from)) / Math.max(1, rows - 1));
  return `M0 ${middle(from)} C${reach} ${middle(from)} ${reach} ${middle(to)} 0 ${middle(to)}`;
}
