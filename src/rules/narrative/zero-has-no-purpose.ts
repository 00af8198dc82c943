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
      const zeros = zerosIn(prose.text);
      const purposes = zeros.filter(({ purpose }) => purpose !== "");
      found.push(...purposes.map((one) => ({ prose, ...one })));
      if (zeros.length > 0 && purposes.length === 0) yield { outcome: "pass", at: prose.cell };
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

/** Every amount of zero, and the purpose that follows it in the same breath. */
function zerosIn(text: string): { purpose: string; start: number; end: number }[] {
  return [...readClaims(text)].flatMap((claim) => {
    if (claimedAmount(claim) !== 0n || claim.states !== "amount") return [];
    const purpose = /^\s*[，,]?\s*主要用于[^，,。；;]*/.exec(text.slice(claim.end))?.[0] ?? "";
    return [{ purpose, start: claim.start, end: claim.end + purpose.length }];
  });
}
