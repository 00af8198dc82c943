import { units as moneyUnits } from "../budget/amount";
import { Decimal } from "../budget/decimal";
import { sentencesOf } from "./clauses";
import { withoutDisguise } from "./not-claims";
import { readClaims, type Claim, type ClaimUnit } from "./read-claims";

/** A number without its unit among others of the same list that have one: 共有车辆0，其中：公务用车0辆. */
export interface BareCount {
  /** The noun and its number. */
  readonly start: number;
  readonly end: number;
  /** As the numbers beside it have it. */
  readonly unit: ClaimUnit;
  readonly digits: string;
}

/** Only what is counted or paid; 详见表3, 类别201 and 主要支出1、… are numbers of another kind. */
const NOUN = "车辆?|用车|设备|货物|工程|服务|支出|收入|经费|预算|资金|费";
const BARE = new RegExp(
  String.raw`((?:[\u4e00-\u9fff]{0,2})(?:${NOUN})(?:预算|支出|安排|共有?|合计|为)*)\s*(?<![\d.,，])(\d+(?:[.,]\d+)*)(?=\s*[，,、；;。：:]|\s*$)(?![,，]\d{3})`,
  "g",
);
const LEAST_SIBLINGS = 2;

export function bareCountsIn(text: string): BareCount[] {
  return sentencesOf(withoutDisguise(text)).flatMap((sentence) => {
    const units = [...readClaims(sentence.text)].map(({ unit }) => unit);
    const [unit] = units;
    if (!unit || units.length < LEAST_SIBLINGS || units.some((other) => other !== unit) || unit === "%")
      return [];
    return [...sentence.text.matchAll(BARE)]
      .filter(({ index, 0: words, 2: digits }) => {
        const after = sentence.text.slice(index + words.length);
        return !/^20\d\d$/.test(digits!) && !(/^[1-9]\d?$/.test(digits!) && after.startsWith("、"));
      })
      .map(({ index, 0: words, 2: digits }) => ({
        start: sentence.start + index,
        end: sentence.start + index + words.length,
        unit,
        digits: digits!,
      }));
  });
}

/** What such numbers state of things that are counted; money without its unit is left to a person. */
export function bareClaimsIn(text: string): Claim[] {
  return bareCountsIn(text).flatMap(({ end, unit, digits }) => {
    if (moneyUnits.some((known) => known === unit) || !/^\d+$/.test(digits)) return [];
    const number = new Decimal(digits);
    return [{ start: end - digits.length, end, digits, number, decimals: 0, unit, states: "amount" }];
  });
}
