import type { Said } from "./said";

/** The amount before it in the section that shares are taken of. */
export function wholeFor(said: readonly Said[], i: number): Said | undefined {
  for (let before = i - 1; before >= 0 && said[before]!.passage === said[i]!.passage; before--) {
    const one = said[before]!;
    if (one.claim.states === "amount" && one.subject?.whole) return one;
  }
  return undefined;
}
