import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "./random";

/** A workbook changed in some way that no program of good will would write. */
export interface Mutation {
  readonly says: string;
  readonly bytes: Uint8Array;
}

type Parts = Record<string, Uint8Array>;

/** Changes one workbook once or a few times. What is a zip is changed within its parts half of the time. */
export function mutate(original: Uint8Array, random: Random): Mutation {
  const isZip = original[0] === 0x50 && original[1] === 0x4b;
  if (!isZip || random.below(4) === 0) return rawMutation(original, random);
  const parts = unzipSync(original);
  const says: string[] = [];
  for (let count = 1 + random.below(3); count > 0; count--)
    says.push(random.pick(partChanges)(parts, random));
  return { says: says.join("；"), bytes: zipSync(parts, { level: 1 }) };
}

function rawMutation(original: Uint8Array, random: Random): Mutation {
  if (random.below(5) === 0) {
    const length = random.below(original.length);
    return { says: `cut after ${length} bytes`, bytes: original.slice(0, length) };
  }
  const bytes = original.slice();
  const flips = 1 + random.below(20);
  for (let flip = 0; flip < flips; flip++) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
  return { says: `${flips} bits flipped in the file`, bytes };
}

type PartChange = (parts: Parts, random: Random) => string;

const nameIn = (parts: Parts, random: Random): string => random.pick(Object.keys(parts));

/** A part of XML, sheets more often than others. */
function xmlIn(parts: Parts, random: Random): string {
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const sheets = names.filter((name) => /sheet|content|sharedStrings/i.test(name));
  return random.pick(sheets.length > 0 && random.below(3) > 0 ? sheets : names);
}

/** Replaces one match of a pattern in a part, chosen at random. */
function replaceOne(
  parts: Parts,
  random: Random,
  pattern: RegExp,
  becomes: (found: string) => string,
): string {
  const name = xmlIn(parts, random);
  const text = strFromU8(parts[name]!);
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return `${name} unchanged`;
  const match = random.pick(matches);
  const written = becomes(match[0]);
  parts[name] = strToU8(text.slice(0, match.index) + written + text.slice(match.index + match[0].length));
  return `${name}: ${match[0].slice(0, 40)} → ${written.slice(0, 40)}`;
}

const extremes = [
  "1e308",
  "-1e308",
  "1e-320",
  "NaN",
  "Infinity",
  "9007199254740993",
  "99999999999999999999999999",
  "-0",
  "4294967296",
  "0x10",
  "",
  " ",
  "1,000",
  "١٢٣",
];

const oddTexts = [
  "<",
  "&",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "<!DOCTYPE x>",
  '"',
  "\u0000",
  "\u202e",
  "合计".repeat(20_000),
  "&#x110000;",
  "_x0000_",
];

const partChanges: readonly PartChange[] = [
  (parts, random) => {
    const name = nameIn(parts, random);
    delete parts[name];
    return Object.keys(parts).length > 0 ? `${name} gone` : ((parts[name] = new Uint8Array()), "all gone");
  },
  (parts, random) => {
    const [one, other] = [nameIn(parts, random), nameIn(parts, random)];
    [parts[one], parts[other]] = [parts[other]!, parts[one]!];
    return `${one} and ${other} swapped`;
  },
  (parts, random) => {
    const name = nameIn(parts, random);
    parts[name] = parts[name]!.slice(0, random.below(parts[name]!.length + 1));
    return `${name} cut short`;
  },
  (parts, random) => {
    const name = nameIn(parts, random);
    const other = random.pick([name.toUpperCase(), `../${name}`, name.replaceAll("/", "\\"), `/${name}`]);
    parts[other] = parts[name]!;
    return `${name} again as ${other}`;
  },
  (parts, random) => {
    const name = nameIn(parts, random);
    const bytes = parts[name]!.slice();
    for (let flip = 1 + random.below(10); flip > 0; flip--)
      if (bytes.length > 0) bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
    parts[name] = bytes;
    return `bits flipped in ${name}`;
  },
  (parts, random) => replaceOne(parts, random, /(?<=>)[-\d.eE]+(?=<)/g, () => random.pick(extremes)),
  (parts, random) => replaceOne(parts, random, /(?<==")\d+(?=")/g, () => random.pick(extremes)),
  (parts, random) => replaceOne(parts, random, /(?<==")[^"]*(?=")/g, () => random.pick(oddTexts)),
  (parts, random) => replaceOne(parts, random, /(?<=>)[^<>]+(?=<)/g, () => random.pick(oddTexts)),
  (parts, random) =>
    replaceOne(parts, random, /(?<=")\$?[A-Z]{1,3}\$?\d+(:[A-Z]+\d+)?(?=")/g, () =>
      random.pick(["XFD1048576", "A1:XFD1048576", "ZZZ9", "A0", "B2:A1", "A1048577", "A1:A1"]),
    ),
  (parts, random) => replaceOne(parts, random, /<[^>]+>/g, () => ""),
  (parts, random) => replaceOne(parts, random, /<[^>]+>/g, (tag) => tag + tag),
  (parts, random) =>
    replaceOne(
      parts,
      random,
      /<[\w:]+[^>]*>/g,
      (tag) => `${"<x>".repeat(50_000)}${tag}${"</x>".repeat(50_000)}`,
    ),
  (parts, random) =>
    replaceOne(parts, random, /<(?:x:)?(?:row|c|si|table:table-row|table:table-cell)\b[^>]*>/g, (tag) =>
      tag.replace(/\s/, ` ${Array.from({ length: 5000 }, (_, index) => `a${index}="1"`).join(" ")} `),
    ),
  (parts, random) =>
    replaceOne(parts, random, /<(row|c|si|table:table-row|table:table-cell)\b[^>]*>.*?<\/\1>/gs, (element) =>
      element.repeat(1 + random.below(2000)),
    ),
  (parts, random) =>
    replaceOne(
      parts,
      random,
      /repeated="\d+"/g,
      () => `repeated="${random.pick([0, -1, 16384, 1048576, 1e12])}"`,
    ),
];
