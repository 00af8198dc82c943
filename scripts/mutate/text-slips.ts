import { countUnits, readClaims } from "../../src/narrative/read-claims";

/** One slip in a text: the characters from `start` to `end` become others, and nothing else changes. */
export interface TextSlip {
  readonly kind: "digit" | "last digit" | "swapped" | "point" | "direction";
  /** What is wrong then: money or a percent, how many there are of something, or which way it moved. */
  readonly of: "number" | "count" | "direction";
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** Words that say which way money moved, each with what a clerk in a hurry leaves in its place. */
const OPPOSITES: readonly (readonly [RegExp, string])[] = [
  [/增加(?=\s*[\d，,])/g, "减少"],
  [/减少(?=\s*[\d，,])/g, "增加"],
  [/增长(?=\s*\d)/g, "下降"],
  [/下降(?=\s*\d)/g, "增长"],
  [/保持一致|持平|无变化/g, "减少"],
  [/保持一致|持平|无变化/g, "增加"],
];

/** Every slip of every number that the text states, and of every word of direction. */
export function textSlips(text: string): TextSlip[] {
  return [...numberSlips(text), ...directionSlips(text)];
}

function numberSlips(text: string): TextSlip[] {
  return [...readClaims(text)].flatMap((claim) => {
    const end = claim.start + /^[\d.,，]+/.exec(text.slice(claim.start, claim.end))![0].length;
    const written = text.slice(claim.start, end);
    const slips = [
      { kind: "digit", becomes: replaceAt(written, 0, next(written[0]!)) },
      { kind: "last digit", becomes: stepped(written, 1) },
      { kind: "last digit", becomes: stepped(written, -1) },
      { kind: "swapped", becomes: swapped(written) },
      { kind: "point", becomes: pointMoved(written) },
    ] as const;
    const told = new Set([written]);
    const of = countUnits.some((unit) => unit === claim.unit) ? "count" : "number";
    return slips.flatMap(({ kind, becomes }) => {
      if (becomes === undefined || told.has(becomes)) return [];
      told.add(becomes);
      return [{ kind, of, start: claim.start, end, becomes }];
    });
  });
}

const directionSlips = (text: string): TextSlip[] =>
  OPPOSITES.flatMap(([word, becomes]) =>
    [...text.matchAll(word)].map(({ index: start, 0: found }) => ({
      kind: "direction" as const,
      of: "direction" as const,
      start,
      end: start + found.length,
      becomes,
    })),
  );

const next = (digit: string): string => String((Number(digit) + 1) % 10 || 1);

const replaceAt = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

/** 950.03 → 950.04 or 950.02: one more or less in the last place; nothing below zero. */
function stepped(written: string, by: number): string | undefined {
  const [whole, fraction = ""] = written.replace(/[,，]/g, "").split(".");
  const digits = Number(`${whole}${fraction}`) + by;
  if (digits < 0) return undefined;
  const padded = String(digits).padStart(fraction.length + 1, "0");
  return fraction === "" ? padded : `${padded.slice(0, -fraction.length)}.${padded.slice(-fraction.length)}`;
}

/** 950.03 → 590.03: the first two neighbours that differ and make another number. */
function swapped(written: string): string | undefined {
  const pair = /(\d)(?!\1)(\d)/.exec(written);
  if (!pair) return undefined;
  return replaceAt(replaceAt(written, pair.index, pair[2]!), pair.index + 1, pair[1]!);
}

/** 950.03 → 95.003; 14.09 → 1.409. */
const pointMoved = (written: string): string | undefined =>
  /^\d{2,}\.\d+$/.test(written) ? written.replace(/(\d)\.(\d)/, ".$1$2") : undefined;
