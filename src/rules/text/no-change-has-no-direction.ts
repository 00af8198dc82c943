import { clashesIn } from "../../narrative/directions";
import { proseOf, wordsAt } from "../prose";
import { quoted, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 增加0万元，下降0%：没有增减，却用了两个相反的词。增加0万元，增长0%是有的省的固定写法，不算。 */
export const noChangeHasNoDirection = defineRule({
  id: "no-change-has-no-direction",
  group: "text",
  title: "没有增减的，不用两个相反的词来写",
  basis: "增减为零时写与上年持平，读的人才不会误会",
  severity: "hint",
  needs: [],
  messages: {
    zeros: "{where}写“{quote}”，增减都是零却用了“{one}”“{other}”两个相反的词；可改写为与上年持平。",
  },

  *check(_, book) {
    for (const prose of proseOf(book)) {
      if (!/[增减升降]/.test(prose.text)) continue;
      const clashes = [...clashesIn(prose.text)].filter(({ kind }) => kind === "zero both ways");
      if (clashes.length === 0) yield { outcome: "pass", at: prose.cell };
      for (const { start, end, words } of clashes) {
        yield {
          outcome: "finding",
          ...wordsAt(prose, start, end),
          because: [],
          message: "zeros",
          data: {
            where: sayWhere(prose, book),
            quote: quoted(prose.text.slice(start, end)),
            one: words[0],
            other: words[1],
          },
        };
      }
    }
  },
});
