/** The explanations of a diagnosis one by one, each with one change for every place. */
import type { Change, Diagnosis } from "./diagnose";

/** Changes that explain everything together. */
export type Way = readonly Change[];

/** All ways, the likeliest first; undefined where there are more than `most`: then nobody is helped by a list. */
export function waysOf(
  { explanations }: Pick<Diagnosis, "explanations">,
  most: number,
): readonly Way[] | undefined {
  let ways: Way[] = [];
  for (const { places } of explanations) {
    let own: Way[] = [[]];
    for (const place of places) {
      own = own.flatMap((way) => place.map((change) => [...way, change]));
      if (own.length > most) return undefined;
    }
    ways = [...ways, ...own];
    if (ways.length > most) return undefined;
  }
  const weight = (way: Way) => way.reduce((sum, change) => sum + change.likelihood, 0);
  return ways.sort((a, b) => weight(b) - weight(a));
}
