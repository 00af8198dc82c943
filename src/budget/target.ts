import { Decimal } from "./decimal";
import { units, type Unit } from "./amount";
import { oneWidth } from "../workbook/one-width";

export type Operator = "≥" | "≤" | ">" | "<" | "=";

/** What a 指标值 counts in. "万" alone leaves open whether money or a number is meant. */
export type Measure =
  | { readonly of: "percent"; readonly word: "%" | "‰" }
  | { readonly of: "money"; readonly word: Unit }
  | { readonly of: "unclear"; readonly word: "万" | "亿" | "千" }
  | { readonly of: "time"; readonly word: string }
  | { readonly of: "count"; readonly word: string }
  | { readonly of: "none"; readonly word: "" };

/** A 指标值, parsed once; whatever is no deadline, range or quantity is a word, and nothing is thrown away. */
export type Target =
  | { readonly form: "blank" }
  /** 12月底前 leaves the year to the budget. */
  | { readonly form: "deadline"; readonly year?: number; readonly month?: number; readonly day?: number }
  | { readonly form: "range"; readonly from: Decimal; readonly to: Decimal; readonly measure: Measure }
  | {
      readonly form: "quantity";
      /** Absent where only the number is written: 8万元. */
      readonly operator?: Operator;
      readonly number: Decimal;
      readonly measure: Measure;
    }
  | { readonly form: "word"; readonly word: string };

const operators: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:≥|≧|>=|=>|⩾|不低于|不少于|不小于|至少|大于等于|大于或等于|达到)/, "≥"],
  [/^(?:≤|≦|<=|=<|⩽|不超过|不高于|不大于|不多于|至多|小于等于|小于或等于|控制在)/, "≤"],
  [/^(?:>|大于|高于|多于|超过)/, ">"],
  [/^(?:<|小于|低于|少于)/, "<"],
  [/^(?:=|等于)/, "="],
];

/** After the number the words 以上, 以下, 以内 say what an operator before it would. */
const trailing: readonly (readonly [RegExp, Operator])[] = [
  [/(?:\(含\)|及)?以上$/, "≥"],
  [/(?:\(含\)|及)?(?:以下|以内|之内)$/, "≤"],
];

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const timeWords = /^(?:年|个?月|个?季度|周|天|日|个?小时|个?工作日|分钟)$/;
const longestMeasure = 6;

/** Reads a 指标值 as displayed: "≥95%", "≤145.4万元", "14辆", "2022年年底", "显著". */
export function readTarget(displayed: string): Target {
  const written = oneWidth(displayed).replace(/[\s\u200b-\u200f\ufeff]/g, "");
  if (written === "") return { form: "blank" };
  return (
    readDeadline(written) ??
    readRange(written) ??
    readTwoSided(written) ??
    readQuantity(written) ?? { form: "word", word: written }
  );
}

/** Which side of its number an operator leaves open; undefined for "=". */
export function sideOf(operator: Operator | undefined): "at least" | "at most" | undefined {
  if (operator === "≥" || operator === ">") return "at least";
  return operator === "≤" || operator === "<" ? "at most" : undefined;
}

/** Every operator that stands before or after a number, and what is left without them: "≤≥5次" has two, 5次 is left. */
export function operatorsAround(written: string): {
  readonly operators: readonly Operator[];
  readonly rest: string;
} {
  const said: Operator[] = [];
  let rest = written;
  for (const list of [operators, trailing]) {
    for (let found = true; found;) {
      const [pattern, operator] = list.find(([sign]) => sign.test(rest)) ?? [];
      found = pattern !== undefined;
      if (pattern) rest = rest.replace(pattern, "");
      if (operator) said.push(operator);
    }
  }
  return { operators: said, rest };
}

/** Four digits of 19xx or 20xx are a year and no count: 2022年年底, not 2年. */
function readDeadline(written: string): Target | undefined {
  const match =
    /^(?:≤|<=|不晚于)?((?:19|20)\d{2})(?:年度?|[-/.])(?:(?:年?(?:底|末))|(\d{1,2})(?:月份?|[-/.]?)(?:底|末|(?:(\d{1,2})日?))?)?(?:之?前|以前|完成)?$/.exec(
      written,
    );
  if (!match) return readDayOfYear(written);
  const [month, day] = [match[2], match[3]].map((part) => (part === undefined ? undefined : Number(part)));
  if (!isOnCalendar({ year: Number(match[1]), month, day })) return undefined;
  return {
    form: "deadline",
    year: Number(match[1]),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** 12月底前, 6月30日: the year is the budget's. 12月 alone may be a duration. */
function readDayOfYear(written: string): Target | undefined {
  const match =
    /^(?:≤|<=|不晚于)?(\d{1,2})月份?(?:(\d{1,2})日|[底末初]|[上中下]旬)?(?:之?前|以前)?(?:完成)?$/.exec(
      written,
    );
  if (!match || /月份?$/.test(match[0])) return undefined;
  const [month, day] = [Number(match[1]), match[2] === undefined ? undefined : Number(match[2])];
  if (!isOnCalendar({ month, day })) return undefined;
  return { form: "deadline", month: month!, ...(day === undefined ? {} : { day }) };
}

/** A day of some calendar year; without the year, 2月29日 may be one. */
export function isOnCalendar({
  year = LEAP_YEAR,
  month = 1,
  day = 1,
}: {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const LEAP_YEAR = 2000;

/** How many days a month has. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function readRange(written: string): Target | undefined {
  const match = new RegExp(`^(${number})(%?)(?:-|~|—|至|到)(${number})(.*)$`).exec(written);
  const measure = match && readMeasure(match[4]!);
  if (!match || !measure) return undefined;
  if (match[2] === "%" && measure.of !== "percent") return undefined;
  return { form: "range", from: readNumber(match[1]!), to: readNumber(match[3]!), measure };
}

/** What stands between commas, 和 and 且, or before a new operator: "≥85%且≤95%" has two parts, "1,450元" is one. */
export const partsOf = (written: string): readonly string[] =>
  written
    .split(/[、;]|(?<!\d),|,(?!\d{3}(?!\d))|[和及且或]|(?<=[^≥≤><=])(?=[≥≤><])/)
    .filter((part) => part !== "");

/** ≥85%且≤95% is a range, its ends included. */
function readTwoSided(written: string): Target | undefined {
  const [least, most, ...more] = partsOf(written).map(readQuantity);
  if (more.length > 0 || least?.form !== "quantity" || most?.form !== "quantity") return undefined;
  if (least.operator !== "≥" || most.operator !== "≤" || least.number.greaterThan(most.number))
    return undefined;
  if (least.measure.word !== most.measure.word) return undefined;
  return { form: "range", from: least.number, to: most.number, measure: most.measure };
}

function readQuantity(written: string): Target | undefined {
  const { operators: said, rest } = operatorsAround(written);
  const [operator, ...others] = said;
  if (others.some((other) => sideOf(other) !== sideOf(operator))) return undefined; // “≥95%以下” says nothing
  const match = new RegExp(`^(${number})(.*)$`).exec(rest);
  const measure = match && readMeasure(match[2]!);
  if (!match || !measure || /^(?:19|20)\d{2}年/.test(rest)) return undefined; // ≥2021年水平 counts no years
  return { form: "quantity", ...(operator ? { operator } : {}), number: readNumber(match[1]!), measure };
}

/** The same 指标值 with another operator, its number and unit as they were written: "不低于800万元" → "≤800万元". */
export function withOperator(displayed: string, operator: Operator | ""): string {
  const first = displayed.search(/[\d０-９]/);
  if (first < 0) return displayed;
  const rest = trailing.reduce((text, [words]) => text.replace(words, ""), displayed.slice(first).trim());
  return operator + rest;
}

const readNumber = (written: string): Decimal => new Decimal(written.replace(/,/g, ""));

function readMeasure(word: string): Measure | undefined {
  if (word === "") return { of: "none", word };
  if (word === "%" || word === "‰") return { of: "percent", word };
  const money = units.find((unit) => unit === word);
  if (money) return { of: "money", word: money };
  if (word === "万" || word === "亿" || word === "千") return { of: "unclear", word };
  if (timeWords.test(word)) return { of: "time", word };
  // 人次, 平方米, 万人次 …: a short word without digits or stops of its own
  const counts =
    word.length <= longestMeasure && !word.startsWith("月") && /^[\p{Script=Han}a-zA-Z/()²³]+$/u.test(word);
  return counts ? { of: "count", word } : undefined;
}
