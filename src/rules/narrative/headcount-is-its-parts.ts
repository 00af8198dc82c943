import { headcountsIn, type Headcount } from "../../narrative/headcounts";
import { proseOf, wordsAt } from "../prose";
import { defineRule } from "../rule";

/** “编制60人，其中行政50人、事业9人”：一句话里的总数和各类人数应当对得上。 */
export const headcountIsItsParts = defineRule({
  id: "headcount-is-its-parts",
  group: "narrative",
  title: "编制、在职、离退休人数等于所列各类人数之和",
  basis: "同一句话里的总数与分类列出的人数应当一致；参照公务员法管理的人数可以含在事业编制里",
  severity: "explain",
  needs: [],
  messages: {
    differs: "情况说明写“{words}”，所列各类人数之和是{sum}人（{parts}）；请核对总数和各类人数。",
  },
  example: "情况说明写“编制60人”，所列各类人数之和是59人（行政50＋事业9）；请核对总数和各类人数。",

  *check(_, book) {
    for (const prose of proseOf(book)) {
      if (prose.place !== "narrative") continue;
      for (const told of headcountsIn(prose.text)) {
        const place = wordsAt(prose, told.start, told.end);
        if (sums(told).includes(told.count)) yield { outcome: "pass", ...place };
        else
          yield {
            outcome: "finding",
            ...place,
            because: [],
            message: "differs",
            data: {
              words: told.words,
              sum: String(sums(told)[0]),
              parts: told.parts.map(({ kind, count }) => `${kind}${count}`).join("＋"),
            },
          };
      }
    }
  },
});

/** With those under 公务员法 as people of their own, and as some of 事业编制. */
function sums({ parts }: Headcount): readonly [number, ...number[]] {
  const sumOf = (some: Headcount["parts"]) => some.reduce((sum, { count }) => sum + count, 0);
  const others = parts.filter(({ kind }) => !/^参/.test(kind));
  const isWithin = others.some(({ kind }) => kind === "事业");
  return [sumOf(parts), ...(isWithin ? [sumOf(others)] : [])];
}
