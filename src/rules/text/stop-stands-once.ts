import { doubledIn } from "../../narrative/doubled";
import { proseCellsOf } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { replacing } from "../replacement";

/** 标点、“的、了、和”或“原因、主要是”打了两次，是修改时留下的。 */
export const stopStandsOnce = defineRule({
  id: "stop-stands-once",
  group: "text",
  title: "标点和词语不打重",
  basis: "一处只用一个标点；重叠的“的的”“原因原因”不成话",
  severity: "hint",
  needs: [],
  messages: {
    doubled: "{where}里{quotes}打重了；请只留一个。",
  },

  *check(_, book) {
    for (const prose of proseCellsOf(book)) {
      const { text, cell, paragraphs } = prose;
      const found = paragraphs.flatMap((paragraph) =>
        doubledIn(paragraph.text).map((one) => ({
          ...one,
          start: one.start + paragraph.start,
          end: one.end + paragraph.start,
        })),
      );
      const [first] = found;
      if (!first) {
        yield { outcome: "pass", at: cell };
        continue;
      }
      const sure = found.flatMap(({ start, end, becomes }) =>
        becomes === undefined ? [] : [{ start, end, becomes }],
      );
      const quotes = found
        .slice(0, 3)
        .map(({ start, end }) => `“${quoted(text.slice(Math.max(0, start - 4), end))}”`);
      const fixable = sure.length === found.length;
      yield {
        outcome: "finding",
        at: cell,
        span: { start: first.start, end: first.end },
        because: [],
        message: "doubled",
        data: { where: sayWhere(paragraphs[0]!, book), quotes: quotes.join("") },
        ...(fixable ? replacing(prose, sure, { label: "只留一个", safe: true }) : {}),
      };
    }
  },
});
