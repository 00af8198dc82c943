import { sampleWordsIn } from "../../narrative/sample-words";
import { proseCellsOf, wordsAt } from "../prose";
import { amid, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 模板里的代号和填写提示：XX项目、某某局、空括号、（请填写原因）。也可能是有意这样写的，所以只是请核实。 */
export const sampleWordsAreReplaced = defineRule({
  id: "sample-words-are-replaced",
  group: "text",
  title: "文字里没有模板的代号、空括号和填写提示",
  basis: "公开的文字用真实的名称；填写提示不是正文",
  severity: "hint",
  needs: [],
  messages: {
    sample: "{where}的“{quote}”像是模板的代号或填写提示；请核实，没有改的请改成实际内容。",
  },

  *check(_, book) {
    for (const { place, cell, paragraphs } of proseCellsOf(book)) {
      if (place === "explanation") continue;
      const samples = paragraphs.flatMap((prose) => {
        const [first] = sampleWordsIn(prose.text);
        return first ? [{ prose, ...first }] : [];
      });
      if (samples.length === 0) yield { outcome: "pass", at: cell };
      for (const { prose, start, end } of samples) {
        yield {
          outcome: "finding",
          ...wordsAt(prose, start, end),
          because: [],
          message: "sample",
          data: { where: sayWhere(prose, book), quote: amid(prose.text, start, end) },
        };
      }
    }
  },
});
