import { fraction, multiply, roundHalfUp, whole, type Fraction } from "./fraction";

/** Points of a score in hundredths: 1667n is 16.67分. */
export type Hundredths = bigint;

const HUNDRED = 100n;

export const inHundredths = (points: number): Hundredths => BigInt(points) * HUNDRED;

/** "16.67", "-0.50". */
export function writeHundredths(points: Hundredths): string {
  const size = points < 0n ? -points : points;
  const cents = (size % HUNDRED).toString().padStart(2, "0");
  return `${points < 0n ? "-" : ""}${size / HUNDRED}.${cents}`;
}

/** "16.67", "１６": points as people type them; undefined where it is no number of at most two decimals, or negative. */
export function readHundredths(written: string): Hundredths | undefined {
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(written.normalize("NFKC").trim());
  return match ? BigInt(match[1]!) * HUNDRED + BigInt((match[2] ?? "").padEnd(2, "0")) : undefined;
}

/** "33.33" of one third times a hundred: half up, two decimals, for showing only. */
export const writeRounded = (value: Fraction): string =>
  writeHundredths(roundHalfUp(multiply(value, whole(HUNDRED))));

/** Hundredths as the number they are. */
export const ofHundredths = (points: Hundredths): Fraction => fraction(points, HUNDRED);
