import { isDegreeWord } from "../degree-word";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** “保障工作顺利进行”的指标值又写“保障”，到年底无从判断做到没有。 */
export const targetIsNoRepetitionOfName = defineRule({
  id: "target-is-no-repetition-of-name",
  group: "indicators",
  title: "指标值不重复指标名称",
  basis: "绩效指标应当细化量化、可以衡量；重复名称的指标值没有说出标准",
  severity: "hint",
  needs: [],
  messages: {
    repeats: "{place}的指标值“{target}”只是重复名称里的词，无法衡量；可改为次数、比率或能够核实的结果。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { name, target, indicator } = line;
      if (target.form !== "word") continue;
      if (!isDegreeWord(target.word) || target.word.length < 2 || !name.includes(target.word)) {
        yield { outcome: "pass", at: indicator.target.cell };
        continue;
      }
      yield {
        outcome: "finding",
        at: indicator.target.cell,
        because: [indicator.name.cell],
        message: "repeats",
        data: { place: sayLine(line), target: sayTarget(line) },
      };
    }
  },
});
