import fc from "fast-check";
import { readAmount, type Amount } from "../../src/budget/amount";
import type { BudgetBook, LocalTerms } from "../../src/budget/book";
import { fillSlots, slotKey } from "../../src/narrative/fill-slots";
import type { NarrativeFacts, NarrativePart, NarrativeSlot } from "../../src/narrative/narrative";
import { priorKeys, type PriorFigures } from "../../src/narrative/prior";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { shanghai } from "../../src/tables/localities/shanghai";
import type { Style } from "./style";

/** The 情况说明 of a random department as a person who takes care would leave it: last year's amounts stated, every slot filled. */

const wan = (fen: bigint): Amount =>
  readAmount(`${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`, "万元")!.amount;
const anyAmount = fc.oneof(fc.constant(0n), fc.bigInt(1n, 99_999n), fc.bigInt(1n, 99_999_999n)).map(wan);

export const anyFacts: fc.Arbitrary<NarrativeFacts> = fc.record({
  priorTotal: fc.option(anyAmount, { nil: undefined }),
  prior: fc.record(
    Object.fromEntries(priorKeys.map((key) => [key, fc.option(anyAmount, { nil: undefined, freq: 2 })])),
  ) as fc.Arbitrary<PriorFigures>,
  options: fc.record({
    shares: fc.constantFrom("rounded" as const, "adding up" as const),
    classes: fc.constantFrom("by code" as const, "by size" as const),
  }),
});

/** 上海 writes in 万元 of tables in 元, and in an order of its own. */
export const anyLocal: fc.Arbitrary<LocalTerms> = fc.constantFrom({}, { locality: shanghai });

/** What a person who takes care states of last year agrees with itself and with what the tables show of it. */
export function trueBeside(style: Style, facts: NarrativeFacts): NarrativeFacts {
  if (style.threePublic.endsWith("last year") || style.summary === "with last year")
    return { ...facts, prior: {} };
  const { general, fund, "state-capital": capital } = facts.prior!;
  if (!general && !fund && !capital) return facts;
  // a total that is a hundredth off one of its budgets is asked about, and may be true all the same
  const { priorTotal: _, ...others } = facts;
  return fund || capital ? others : { ...others, priorTotal: general! };
}

/** What a person who takes care would write into a slot. */
function answer({ asks, offers }: NarrativeSlot, taken: boolean): string {
  if (/车辆总数/.test(asks)) return "4";
  if (/项目个数/.test(asks)) return "0";
  if (/数量$/.test(asks)) return "1";
  if (/^政府采购.*金额$/.test(asks)) return "1.50万元";
  if (taken && offers?.[0] !== undefined) return offers[0];
  return "按照部门职责和年度工作任务的变化作了相应安排";
}

/** Filling one slot may open or close another, so it is done until nothing is open. */
export function written(book: BudgetBook, facts: NarrativeFacts, taken: boolean): readonly NarrativePart[] {
  const filled: Record<string, string> = {};
  for (;;) {
    const parts = writeNarrative(book, { ...facts, filled }).map((part) => fillSlots(part, filled));
    const open = parts.flatMap((part) => part.slots.map((slot) => ({ part, slot })));
    if (open.length === 0) return parts;
    for (const { part, slot } of open.filter(({ slot: { asks } }) => asks !== "政府采购预算总额"))
      filled[slotKey(part.section, slot.asks)] = answer(slot, taken);
    if (open.every(({ slot }) => slot.asks === "政府采购预算总额"))
      throw new Error("the sum of 政府采购 was not told");
  }
}
