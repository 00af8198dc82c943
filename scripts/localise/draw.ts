/** Which errors are put into a workbook, case by case. The same seed draws the same. */
import { slipKinds } from "./slip-kinds";
import { errorAt, keyOf, type Error, type Ground } from "./spoil";

/** Cells at random, a slip of each kind by turns. */
export function drawn(ground: Ground, errors: number, cases: number, seed: number): (readonly Error[])[] {
  const random = randomFrom(seed + errors);
  return Array.from({ length: cases }, (_, nth) => filledUp(ground, [], errors, nth, random));
}

/** Every money cell with a slip of every kind that it can have, each beside as many others at random as make up the number. */
export function everyCell(ground: Ground, errors: number, seed: number): (readonly Error[])[] {
  const random = randomFrom(seed + errors);
  return ground.figures.flatMap((figure) =>
    slipKinds.flatMap((kind, nth) => {
      const error = errorAt(ground, figure, kind, random);
      return error ? [filledUp(ground, [error], errors, nth + 1, random)] : [];
    }),
  );
}

function filledUp(
  ground: Ground,
  given: readonly Error[],
  errors: number,
  nth: number,
  random: () => number,
): readonly Error[] {
  const made = new Map(given.map((error) => [keyOf(error.figure.cell), error]));
  while (made.size < errors) {
    const figure = ground.figures[Math.floor(random() * ground.figures.length)]!;
    const error = errorAt(ground, figure, slipKinds[(nth + made.size) % slipKinds.length]!, random);
    if (error && !made.has(keyOf(figure.cell))) made.set(keyOf(figure.cell), error);
    else nth++;
  }
  return [...made.values()];
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
