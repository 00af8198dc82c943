import { blanksIn } from "../../narrative/blanks";
import { proseCellsOf, wordsAt } from "../prose";
import { amid, sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 模板里留着没填的空：空着的原因和数、XX年、两个都留着的增减；公开出去就是一处空白。指标值说明是财政部门给的样式，不查。 */
export const blankIsFilledIn = defineRule({
  id: "blank-is-filled-in",
  group: "text",
  title: "说明里没有留着没填的空",
  basis: "公开的说明应当是完整的句子；模板的空白、代号和二选一的词要填好或删去",
  severity: "error",
  needs: [],
  messages: {
    reason: "{where}写到“{quote}”就断了，没有写原因；请补写原因，或删去这半句。",
    number: "{where}的“{quote}”只有单位没有数；请填上数。",
    placeholder: "{where}的“{quote}”是模板留下的空，还没有填；请填写，或删去这一句。",
    direction: "{where}的“{quote}”把增和减都留着，看不出是增是减；请按实际只留一个词。",
  },

  *check(_, book) {
    for (const { place, cell, paragraphs } of proseCellsOf(book)) {
      if (place === "explanation") continue;
      const blanks = paragraphs.flatMap((prose) => blanksIn(prose.text).map((blank) => ({ prose, blank })));
      if (blanks.length === 0) yield { outcome: "pass", at: cell };
      for (const { prose, blank } of blanks) {
        const { kind, start, end } = blank;
        yield {
          outcome: "finding",
          ...wordsAt(prose, start, end),
          because: [],
          message: kind,
          data: { where: sayWhere(prose, book), quote: amid(prose.text, start, end) },
        };
      }
    }
  },
});
