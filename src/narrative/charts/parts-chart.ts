/** A chart of the parts of one whole: a pie where they are few and make it up, else lying bars. */
import { sum, writeAmount, type Amount, type Unit } from "../../budget/amount";
import { writePercent } from "../../budget/ratio";
import { share } from "../../formulas/share";
import { comesTo, type Part } from "../shares";
import type { Stated } from "../stated";
import type { ChartId, DrawnOrNot } from "./disclosure-chart";

/** More slices than these can no longer be told apart by their shade. */
const MOST_SLICES = 6;
/** More bars than these no longer fit a page: the smallest are put together. */
const MOST_BARS = 12;
const REST = "其他";

export interface Whole {
  readonly id: ChartId;
  readonly title: string;
  /** What the whole is called in a sentence: 收入总计. */
  readonly name: string;
  readonly stated: Stated | undefined;
  readonly parts: readonly Part[];
  /** Bars even where a pie could be drawn: long names, read by size. */
  readonly lying?: boolean;
}

type Known = Omit<Part, "amount"> & { readonly amount: Stated };

export function partsChart({ id, title, name, stated, parts, lying }: Whole): DrawnOrNot {
  const not = (why: string): DrawnOrNot => ({ id, title, why });
  const unknown = parts.find(({ amount }) => amount === undefined);
  if (unknown) return not(`“${unknown.name}”的金额读不出来，请核对表中该项的数字。`);
  const told = (parts as readonly Known[]).filter(({ amount }) => amount.amount !== 0n);
  const [first] = told;
  if (!first) return not("各项都没有金额，没有可以画的内容。");
  if (told.length === 1) return not(`只有“${first.name}”一项有金额，不必画图。`);
  const shown = told.length > MOST_BARS ? withRest(told) : told;
  const amounts = shown.map(({ amount }) => amount.amount);
  const hasNegative = amounts.some((amount) => amount < 0n);
  const adds = stated !== undefined && comesTo(sum(amounts), stated, told.length);
  const whole = adds && !hasNegative ? stated.amount : undefined;
  const isPie = !lying && whole !== undefined && shown.length <= MOST_SLICES;
  const { unit, decimals } = first.amount;
  return {
    id,
    kind: isPie ? "pie" : "bar",
    title,
    unit,
    decimals,
    categories: shown.map(({ name }) => name),
    series: [{ name: "金额", points: shown.map(({ amount: { amount, from } }) => ({ amount, from })) }],
    ...(whole === undefined ? {} : { whole }),
    says: saysOf(shown, name, whole, { unit, decimals }),
  };
}

/** The largest stay; what is left over comes last, from all its cells. */
function withRest(parts: readonly Known[]): Known[] {
  const bySize = [...parts].sort((a, b) => largestFirst(a.amount.amount, b.amount.amount));
  const kept = bySize.slice(0, MOST_BARS - 1);
  const rest = bySize.slice(MOST_BARS - 1).map(({ amount }) => amount);
  const amount = sum(rest.map(({ amount }) => amount));
  const from = rest.flatMap(({ from }) => from);
  return [...kept, { name: REST, amount: { ...rest[0]!, amount, from } }];
}

const largestFirst = (a: Amount, b: Amount): number => (a === b ? 0 : a > b ? -1 : 1);

/** 收入总计1934.49万元，共2项，其中一般公共预算最多，为1900.00万元，占98.22%。 */
function saysOf(
  parts: readonly Known[],
  name: string,
  whole: Amount | undefined,
  { unit, decimals }: { readonly unit: Unit; readonly decimals: number },
): string {
  const money = (amount: Amount): string => writeAmount(amount, unit, decimals) + unit;
  const most = parts.map(({ amount }) => amount.amount).sort(largestFirst)[0]!;
  const largest = parts.filter(({ amount }) => amount.amount === most).map((part) => part.name);
  const each = largest.length > 1 ? "各" : "";
  const rate = whole === undefined ? "zero base" : share.compute(most, whole);
  const percent = rate === "zero base" ? "" : `，${each}占${writePercent(rate)}`;
  const all =
    whole === undefined ? `${name}共${parts.length}项` : `${name}${money(whole)}，共${parts.length}项`;
  return `${all}，其中${largest.join("、")}最多，${each}为${money(most)}${percent}。`;
}
