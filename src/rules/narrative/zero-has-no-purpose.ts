import { claimedAmount, readClaims } from "../../narrative/read-claims";
import { proseOf, wordsAt, type Prose } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 0万元，主要用于……：没有安排的钱没有用途，这半句是模板留下的。几处一并说一次。 */
export const zeroHasNoPurpose = defineRule({
  id: "zero-has-no-purpose",
  group: "narrative",
  title: "没有安排的经费不写用途",
  basis: "金额为零的，写明没有安排即可",
  severity: "hint",
  needs: [],
  messages: {
    purpose: "{where}写“{quote}”，金额是零还写了用途{again}；没有安排的可删去用途，写明未安排即可。",
  },

  *check(_, book) {
    const found: { prose: Prose; start: number; end: number }[] = [];
    for (const prose of proseOf(book)) {
      if (prose.place !== "narrative") continue;
      const purposes = purposesOf(prose.text);
      found.push(...purposes.filter(({ zero }) => zero).map((one) => ({ prose, ...one })));
      if (purposes.length > 0 && purposes.every(({ zero }) => !zero))
        yield { outcome: "pass", at: prose.cell };
    }
    const [first, ...others] = found;
    if (!first) return;
    const { prose, start, end } = first;
    yield {
      outcome: "finding",
      ...wordsAt(prose, start, end),
      because: others.map((other) => other.prose.cell),
      message: "purpose",
      data: {
        where: sayWhere(prose, book),
        quote: quoted(prose.text.slice(start, end), 30),
        again: others.length > 0 ? `，同样的还有${others.length}处` : "",
      },
    };
  },
});

/** Every amount that a purpose follows in the same breath. */
function purposesOf(text: string): { zero: boolean; start: number; end: number }[] {
  return [...readClaims(text)].flatMap((claim) => {
    const amount = claimedAmount(claim);
    const purpose = /^\s*[，,]?\s*主要用于[^，,。；;]*/.exec(text.slice(claim.end))?.[0];
    if (amount === undefined || purpose === undefined || claim.states !== "amount") return [];
    return [{ zero: amount === 0n, start: claim.start, end: claim.end + purpose.length }];
  });
}
