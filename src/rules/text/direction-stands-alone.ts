import { clashesIn } from "../../narrative/directions";
import { proseOf, wholeOf, wordsAt } from "../prose";
import { amid, sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { replacing } from "../replacement";

/** 一句话里又说增加又说无变化，或增加…万元、下降…%说的是同一件事：多半是套用上年的句子没有改完。 */
export const directionStandsAlone = defineRule({
  id: "direction-stands-alone",
  group: "text",
  title: "同一件事不能既增又减，也不能既有增减又无变化",
  basis: "一个数与上年相比，增加、减少、持平三者只能居其一",
  severity: "error",
  needs: [],
  messages: {
    "no change":
      "{where}写“{quote}”，“{one}”与“{other}”不能同时成立；没有变化的请写与上年持平，有变化的请写明增减多少。",
    "both ways": "{where}写“{quote}”，金额与比例一个说“{one}”、一个说“{other}”；请核对方向，改成同一个。",
  },

  *check(_, book) {
    for (const prose of proseOf(book)) {
      // goals and tasks tell of results: 效率提高30%，减少5万元
      if (!/[增减升降]/.test(prose.text) || !["narrative", "note"].includes(prose.place)) continue;
      const clashes = [...clashesIn(prose.text)].filter(({ kind }) => kind !== "zero both ways");
      if (clashes.length === 0) yield { outcome: "pass", at: prose.cell };
      for (const { kind, start, end, words, becomes } of clashes) {
        const place = wordsAt(prose, start, end);
        yield {
          outcome: "finding",
          ...place,
          because: [],
          message: kind === "both ways" ? kind : "no change",
          data: {
            where: sayWhere(prose, book),
            quote: amid(prose.text, start, end),
            one: words[0],
            other: words[1],
          },
          ...(becomes === undefined
            ? {}
            : replacing(wholeOf(prose), [{ ...place.span, becomes }], {
                label: `改为“${becomes}”`,
                safe: false,
              })),
        };
      }
    }
  },
});
