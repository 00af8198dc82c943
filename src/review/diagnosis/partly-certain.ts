import type { Diagnosis, Explanation, FigureChange } from "./diagnose";
import { waysOf, type Way } from "./ways";

/** Some places are in every smallest set, with the same amount; the sets differ in the rest. */
export interface PartlyCertain {
  readonly certain: readonly FigureChange[];
  /** How many places are not certain. */
  readonly rest: number;
  /** What the rest may be; undefined where nobody is helped by a list: too many, or a tie that may not apply. */
  readonly ways?: readonly Way[];
}

export function partlyCertain({ certain, explanations }: Diagnosis, most: number): PartlyCertain {
  const sure = new Set(certain.map(({ figure }) => figure));
  const [first, ...others] = explanations.map(({ places }): Explanation => ({
    places: places.filter(([change]) => change.kind === "tie" || !sure.has(change.figure)),
  }));
  const rest = first!.places.length;
  const ways = waysOf({ explanations: [first!, ...others] }, most);
  const canBeTold = ways && ways.length > 1 && ways.flat().every(({ kind }) => kind !== "tie");
  return { certain, rest, ...(canBeTold ? { ways } : {}) };
}
