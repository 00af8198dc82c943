import { documentOf } from "../../narrative/document";
import { topicOf } from "../../narrative/topics";
import { defineRule } from "../rule";

/** 前一句说项目都编了绩效目标，后一句说没有开展：两句总有一句要改或要说清。 */
export const targetSentencesAgree = defineRule({
  id: "target-sentences-agree",
  group: "contradictions",
  title: "绩效目标设置情况前后说法一致",
  basis: "同一段里“均编制了绩效目标”与“未开展绩效目标”不能同时成立；分别指一般项目和重点项目的，应当写明",
  severity: "explain",
  needs: [],
  messages: {
    both: "情况说明“{section}”先写“{all}”，又写“{none}”，前后不一致；请改正，或写明各指哪些项目。",
  },
  example:
    "情况说明“绩效目标设置情况”先写“均按要求编制了绩效目标”，又写“未开展重点项目预算的绩效目标”，前后不一致；请改正，或写明各指哪些项目。",

  *check(_, book) {
    for (const { path, body } of documentOf(book)) {
      if (topicOf(path) !== "performance") continue;
      const [all, none] = [
        /(?:均|都|全部)[^，,。；;]{0,8}(?:编制|设置|设定)了?绩效目标/,
        /(?:未|没有)(?:开展|编制|设置|设定)[^。；;]{0,20}绩效目标/,
      ].map(
        (words) =>
          body.flatMap((paragraph) => {
            const found = words.exec(paragraph.text);
            return found ? [{ paragraph, words: found[0], index: found.index }] : [];
          })[0],
      );
      if (!all) continue;
      if (!none) {
        yield { outcome: "pass", at: all.paragraph.cell };
        continue;
      }
      const start = none.paragraph.start + none.index;
      yield {
        outcome: "finding",
        at: none.paragraph.cell,
        span: { start, end: start + none.words.length },
        because: all.paragraph.cell === none.paragraph.cell ? [] : [all.paragraph.cell],
        message: "both",
        data: { section: path.at(-1) ?? "", all: all.words, none: none.words },
      };
    }
  },
});
