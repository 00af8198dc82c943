/** Slips of a hand at one amount, in whole steps of the last decimal that is written. */
export const slipKinds = [
  "transposed",
  "digit",
  "tenfold",
  "tenth",
  "sign",
  "blank",
  "unit",
  "last year's",
] as const;
export type SlipKind = (typeof slipKinds)[number];

/** What the amount becomes; undefined where it cannot have such a slip. `random` gives numbers from 0 to below 1. */
export function slipped(kind: SlipKind, steps: bigint, random: () => number): bigint | undefined {
  const [sign, digits] = [steps < 0n ? -1n : 1n, (steps < 0n ? -steps : steps).toString()];
  const becomes = sign * magnitude(kind, digits, random);
  return becomes === steps ? undefined : becomes;
}

function magnitude(kind: SlipKind, digits: string, random: () => number): bigint {
  const steps = BigInt(digits);
  const any = (count: number) => Math.floor(random() * count);
  switch (kind) {
    case "transposed": {
      const padded = digits.padStart(3, "0");
      const places = [...padded.slice(1)].flatMap((digit, at) => (digit === padded[at] ? [] : [at]));
      const at = places[any(places.length)];
      if (at === undefined) return steps;
      return BigInt(padded.slice(0, at) + padded[at + 1]! + padded[at]! + padded.slice(at + 2));
    }
    case "digit": {
      const at = any(digits.length);
      const others = [..."123456789"].filter((digit) => digit !== digits[at]);
      return BigInt(digits.slice(0, at) + others[any(others.length)]! + digits.slice(at + 1));
    }
    case "tenfold":
      return steps * 10n;
    case "tenth":
      return (steps + 5n) / 10n;
    case "sign":
      return -steps;
    case "blank":
      return 0n;
    case "unit":
      return steps * 10_000n;
    case "last year's":
      return (steps * BigInt(600 + any(1000))) / 1000n;
  }
}
