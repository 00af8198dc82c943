import type { Decimal } from "../budget/decimal";
import type { Target } from "../budget/target";

type Deadline = Extract<Target, { form: "deadline" }>;

/** The days that a date may mean, as numbers that only order them: 20220601 to 20220630. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether something was done by a deadline: 2022年6月 is before 2022年年底. Undefined where the words leave it open:
 * something done in June is neither by nor after 6月前, and 6月上旬 has no day that all agree on.
 */
export function deadlineIsMet(
  words: string,
  wanted: Deadline,
  actual: string | Decimal,
  reached: Target,
): boolean | undefined {
  const done = typeof actual === "string" ? reached : dateOfSerial(actual);
  if (done?.form !== "deadline" || (done.year === undefined) !== (wanted.year === undefined))
    return undefined;
  const [limit, when] = [daysOf(wanted), daysOf(done)];
  const sure = isOpen(words) ? limit.first - 1 : limit.last;
  if (when.last <= sure) return true;
  return when.first > limit.last ? false : undefined;
}

/** 6月前, 2022年以前 may or may not include what they name; 初 and 旬 name no day. */
const isOpen = (words: string): boolean => /[年月]份?度?(?:之?前|以前)|初|旬/.test(words.replace(/\s/g, ""));

function daysOf({ year = LEAP_YEAR, month, day }: Deadline): Days {
  const number = (m: number, d: number): number => (year * 100 + m) * 100 + d;
  const lastMonth = month ?? 12;
  const lastDay = day ?? new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
  return { first: number(month ?? 1, day ?? 1), last: number(lastMonth, lastDay) };
}

/** Stands for a year that neither side names. */
const LEAP_YEAR = 2000;

const firstSerial = 36_526; // 2000-01-01
const lastSerial = 73_050; // 2099-12-31
const unixEpoch = 25_569;

/** A date as a cell holds it, in whole days since 1899-12-30; other numbers are no dates. */
function dateOfSerial(number: Decimal): Deadline | undefined {
  if (!number.isInteger() || number.lessThan(firstSerial) || number.greaterThan(lastSerial)) return undefined;
  const date = new Date((number.toNumber() - unixEpoch) * 86_400_000);
  return {
    form: "deadline",
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}
