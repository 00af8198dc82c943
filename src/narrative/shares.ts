import { lastPlace, minus, size, sum, times, type Amount } from "../budget/amount";
import { Decimal, writeDecimal } from "../budget/decimal";
import { spreadShares } from "../budget/spread";
import { share as shareOf } from "../formulas/share";
import { asDecimal } from "../budget/ratio";
import type { NarrativeOptions } from "./narrative";
import { share } from "./phrases";
import { linked, say, type Wording } from "./say";
import type { Stated } from "./stated";

/** A part of a list, as it is called and what it comes to. */
export interface Part {
  readonly name: string;
  readonly amount: Stated | undefined;
}

export interface Shares {
  /** ，占14.09% of each part, in their order; "" where there is no share to speak of. */
  readonly each: readonly Wording[];
  /** What is to be said of rounding: that the shares do not add up, or which were adjusted; "" mostly. */
  readonly remark: string;
}

const DECIMALS = 2;

/** The shares of all parts of a whole. Only where the parts are the whole is anything said of what their shares add to. */
export function sharesOf(
  parts: readonly Part[],
  whole: Stated | undefined,
  { shares }: NarrativeOptions,
): Shares {
  const each = parts.map(({ amount }) => share(amount, whole));
  const amounts = parts.flatMap(({ amount }) => amount?.amount ?? []);
  const total = sum(amounts);
  const isWhole = whole && amounts.length === parts.length && comesTo(total, whole, parts.length);
  const all = isWhole ? spreadShares(amounts, total) : undefined;
  if (!all || !whole) return { each, remark: "" };
  const rounded = amounts.map((amount) => rounding(amount, whole));
  const percents = rounded.reduce((before, one) => before.plus(one), new Decimal(0));
  if (percents.eq(100)) return { each, remark: "" };
  if (shares === "rounded") return { each, remark: "因四舍五入，各项占比相加不等于百分之百。" };
  const spread = all.map((share) => new Decimal(share.toString()).div(10 ** DECIMALS));
  const adjusted = parts.filter((_, i) => !spread[i]!.eq(rounded[i]!)).map(({ name }) => name);
  return {
    each: parts.map(({ amount }, i) => (amount!.amount === 0n ? say`` : said(spread[i]!, amount!, whole))),
    remark: `为使各项占比相加等于百分之百，${adjusted.join("、")}占比的末位作了调整。`,
  };
}

/** Printed parts of a printed whole may miss it by half a last place each. */
export const comesTo = (total: Amount, { amount, unit, decimals }: Stated, count: number): boolean =>
  size(minus(total, amount)) <= times(lastPlace(unit, decimals), count + 1) / 2n;

function rounding(part: Stated["amount"], whole: Stated): Decimal {
  const rate = shareOf.compute(part, whole.amount);
  return rate === "zero base" ? new Decimal(0) : asDecimal(rate).times(100).toDecimalPlaces(DECIMALS);
}

const said = (percent: Decimal, part: Stated, whole: Stated): Wording =>
  say`，占${linked(`${writeDecimal(percent, DECIMALS)}%`, [...part.from, ...whole.from])}`;
