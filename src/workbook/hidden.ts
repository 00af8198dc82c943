/** Rows or columns beside each other, counted from 0, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** In ascending order, and those that touch as one; `found` in any order, overlapping or not. */
export function stretches(found: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const { first, last } of [...found].sort((a, b) => a.first - b.first)) {
    const before = whole.at(-1);
    if (before && first <= before.last + 1) {
      whole[whole.length - 1] = { first: before.first, last: Math.max(before.last, last) };
    } else whole.push({ first, last });
  }
  return whole;
}

/** Whether the rows or columns from first to last all lie within what is hidden. */
export const isCovered = (hidden: readonly Stretch[] | undefined, first: number, last: number): boolean =>
  hidden !== undefined && hidden.some((stretch) => stretch.first <= first && last <= stretch.last);

/** Gathers hidden rows as they come, mostly one after the other. */
export class HiddenLines {
  private readonly found: { first: number; last: number }[] = [];

  add(first: number, last = first): void {
    const before = this.found.at(-1);
    if (before && first === before.last + 1) before.last = last;
    else this.found.push({ first, last });
  }

  all(): Stretch[] {
    return stretches(this.found);
  }
}
