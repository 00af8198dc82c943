import { readAmount, type Amount } from "../budget/amount";
import { Decimal } from "../budget/decimal";

/** A number that differs from place to place: how people write it, and what it is where nobody has set it. */
interface Entry<Value> {
  readonly name: string;
  /** What it is written in. */
  readonly unit: "万元" | "%" | "倍" | "年-月-日";
  /** As written; absent where nobody can know it but the department. */
  readonly standard?: string;
  readonly example: string;
  /** undefined where what is written cannot be meant. */
  readonly read: (written: string) => Value | undefined;
}

const money = (name: string, standard: string): Entry<Amount> => ({
  name,
  unit: "万元",
  standard,
  example: standard,
  read: (written) => {
    const amount = readAmount(written, "万元")?.amount;
    return amount !== undefined && amount > 0n ? amount : undefined;
  },
});

const number = (
  name: string,
  unit: "%" | "倍",
  standard: string,
  fits: (n: Decimal) => boolean,
): Entry<Decimal> => ({
  name,
  unit,
  standard,
  example: standard,
  read: (written) => {
    const plain = written.normalize("NFKC").trim();
    const read = /^\d{1,4}(?:\.\d{1,6})?$/.test(plain) ? new Decimal(plain) : undefined;
    return read && fits(read) ? read : undefined;
  },
});

const percent = (name: string, standard: string) => number(name, "%", standard, (n) => n.gt(0) && n.lte(100));
const times = (name: string, standard: string) => number(name, "倍", standard, (n) => n.gte(1));

/** 限额、比例、日期: the only list of them; docs/rules.md prints it. */
export const thresholds = {
  procurementLimit: money("政府采购限额标准", "50"),
  pensionPercent: percent("养老保险单位缴费比例", "16"),
  housingFundPercent: percent("住房公积金单位缴存比例上限", "12"),
  unionPercent: percent("工会经费拨缴比例", "2"),
  wagesToBase: times("基本工资与推算基数的最大倍数", "1.5"),
  changeToExplain: percent("须写明项目和金额的收支增减幅度", "30"),
  runningToPersonnel: percent("公用经费与人员经费之比的下限", "5"),
  // A canteen that feeds the whole seat of a government may well cost more than the wages of the office that runs it.
  welfareToPersonnel: number("职工福利类项目与人员经费之比的上限", "%", "50", (n) => n.gt(0) && n.lte(1000)),
  approvalDate: {
    name: "预算批复日期",
    unit: "年-月-日",
    example: "2022-03-15",
    read: readDate,
  } satisfies Entry<string> as Entry<string>,
} as const;

export type ThresholdName = keyof typeof thresholds;
export const thresholdNames = Object.keys(thresholds) as ThresholdName[];

type ValueOf<Of> = Of extends Entry<infer Value> ? Value : never;

/** What rules are given. Amounts are money, percents and times plain numbers, dates "2022-03-15"; absent: not known. */
export type Thresholds = {
  readonly [Name in Exclude<ThresholdName, "approvalDate">]: ValueOf<(typeof thresholds)[Name]>;
} & { readonly approvalDate?: string };

/** As people write them: {procurementLimit: "100"}. */
export type WrittenThresholds = Readonly<Partial<Record<ThresholdName, string>>>;

/** The thresholds in force: what is written, else the standard. A value that cannot be read counts as not written. */
export function thresholdsFrom(written: WrittenThresholds): Thresholds {
  const values = thresholdNames.flatMap((name) => {
    const { read, standard } = thresholds[name];
    const own = written[name] === undefined ? undefined : read(written[name]);
    const value = own ?? (standard === undefined ? undefined : read(standard));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values) as unknown as Thresholds;
}

export const standardThresholds = thresholdsFrom({});

/** 2022-03-15, and no 2022-02-30. */
function readDate(written: string): string | undefined {
  const plain = written.normalize("NFKC").trim();
  const [, year, month, day] = /^(20\d{2})-(\d{2})-(\d{2})$/.exec(plain) ?? [];
  if (day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(plain) ? plain : undefined;
}
