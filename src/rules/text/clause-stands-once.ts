import { clausesOf, hanIn, type Clause } from "../../narrative/clauses";
import { withMarkupBlotted } from "../../narrative/markup";
import { paragraphAt, proseCellsOf } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { replacing } from "../replacement";

/** 同样的话紧接着又写一遍，是复制粘贴留下的；隔着别的话再写的不算，各项说明常用同一句。 */
export const clauseStandsOnce = defineRule({
  id: "clause-stands-once",
  group: "text",
  title: "同样的话不紧接着重写一遍",
  basis: "紧挨着逐字重复的语句不增加意思，是复制时留下的",
  severity: "hint",
  needs: [],
  messages: {
    again: "{where}里“{quote}”紧接着写了两遍；请删去一遍。",
  },

  *check(_, book) {
    for (const prose of proseCellsOf(book)) {
      const { text, cell } = prose;
      const repeated = findRepeated(clausesOf(withMarkupBlotted(text)));
      if (!repeated) {
        yield { outcome: "pass", at: cell };
        continue;
      }
      const { before, start, end } = repeated;
      const quote = text.slice(start, end);
      // the words from the first one's end to the second one's end: the stop between them and the second
      const cut = { start: before, end, becomes: "" };
      const label = { label: "删去重复的一遍", safe: !/\d/.test(quote) };
      yield {
        outcome: "finding",
        at: cell,
        span: { start, end },
        because: [],
        message: "again",
        data: { where: sayWhere(paragraphAt(prose, start), book), quote: quoted(quote, 40) },
        ...replacing(prose, [cut], label),
      };
    }
  },
});

/** Shorter ones may be repeated on purpose: 万元、万元. */
const LEAST = 8;
/** As many clauses as one repetition is made of. */
const MOST_CLAUSES = 6;

/** The first clause, or run of clauses, that stands twice in a row: where it ends first, and the second one. */
function findRepeated(
  clauses: readonly Clause[],
): { before: number; start: number; end: number } | undefined {
  for (let first = 0; first < clauses.length; first++) {
    for (let count = 1; count <= MOST_CLAUSES && first + 2 * count <= clauses.length; count++) {
      const one = clauses.slice(first, first + count);
      const two = clauses.slice(first + count, first + 2 * count);
      if (!one.every(({ text }, i) => text === two[i]!.text)) continue;
      if (one.reduce((han, { text }) => han + hanIn(text), 0) < LEAST) continue;
      return { before: one.at(-1)!.end, start: two[0]!.start, end: two.at(-1)!.end };
    }
  }
  return undefined;
}
