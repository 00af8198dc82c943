import { readAmount, units as moneyUnits, type Amount, type Unit } from "../budget/amount";
import { Decimal } from "../budget/decimal";
import { isClaimed, withoutDisguise } from "./not-claims";

/** What is counted, not paid. */
export const countUnits = ["辆", "台", "套", "个", "项", "人次", "人", "次", "家", "批"] as const;
export type ClaimUnit = Unit | "%" | "个百分点" | (typeof countUnits)[number];

/** A number that a text states. Years, dates, thresholds and codes are numbers too, but state nothing. */
export interface Claim {
  /** From the sign or first digit to the end of the unit. */
  readonly start: number;
  readonly end: number;
  /** Plain digits: 1,234.50 and １２３４．５０ are both "1234.50". */
  readonly digits: string;
  readonly number: Decimal;
  /** How many decimals the writer used: how exactly the number can be compared. */
  readonly decimals: number;
  readonly unit: ClaimUnit;
  /** amount: how much there is; change: how much it moved; rate: by what percent; share: what part of a whole. */
  readonly states: "amount" | "change" | "rate" | "share";
  /** Which way it moved, and the word that says so. */
  readonly direction?: { readonly way: "up" | "down"; readonly word: string };
}

const UP = "增加|增长|上升|提高|上涨|新增|增幅|增";
const DOWN = "减少|下降|降低|压缩|压减|核减|减幅|降幅|减";
/** 增加至100万元 says where it stands now: 至 and 到 are not among the words that may follow. */
const DIRECTION = new RegExp(`(?:(${UP})|(${DOWN}))(?:了|约|额|率|幅度|为|[:：])*\\s*$`);
const SHARE = /占(?!用)[^，。；;\n]*$|(?:比重|比例)[为约是]*\s*$/;

const UNITS = [
  "个百分点",
  "%",
  ...moneyUnits,
  ...countUnits.map((unit) => (unit === "台" ? "台(?:[（(]套[）)])?" : unit)),
].join("|");
const NUMBER = new RegExp(
  String.raw`(?<!\d|\d[.,]|[A-Za-z])(-?(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d+)(?:\.(\d+))?)\s*(${UNITS})`,
  "g",
);

/** Every number the text states, in reading order. What each is stated of is left to whoever knows the tables. */
export function* readClaims(text: string): Iterable<Claim> {
  const plain = withoutDisguise(text);
  if (!/\d/.test(plain)) return;
  for (const match of plain.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = sentenceBefore(plain, start);
    const unit = match[3]!.replace(/[（(].*$/, "") as ClaimUnit;
    if (!isClaimed(before, unit, plain.slice(end))) continue;
    const digits = match[1]!.replace(/[,，]/g, "");
    yield {
      start,
      end,
      digits,
      number: new Decimal(digits),
      decimals: match[2]?.length ?? 0,
      unit,
      ...meaning(before, unit),
    };
  }
}

/** The money a claim states; undefined for percents and counts. */
export function claimedAmount(claim: Claim): Amount | undefined {
  const unit = moneyUnits.find((known) => known === claim.unit);
  return unit && readAmount(claim.digits, unit)?.amount;
}

function meaning(before: string, unit: ClaimUnit): Pick<Claim, "states" | "direction"> {
  const found = DIRECTION.exec(before);
  const percent = unit === "%" || unit === "个百分点";
  if (found) {
    const way = found[1] === undefined ? "down" : "up";
    return { states: percent ? "rate" : "change", direction: { way, word: (found[1] ?? found[2])! } };
  }
  if (!percent) return { states: "amount" };
  return { states: SHARE.test(before) ? "share" : "rate" };
}

function sentenceBefore(text: string, end: number): string {
  const start = Math.max(...["。", "；", "\n"].map((stop) => text.lastIndexOf(stop, end - 1)));
  return text.slice(start + 1, end);
}
