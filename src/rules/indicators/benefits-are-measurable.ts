import { isDegreeWord } from "../degree-word";
import { linesIn, sayTarget } from "../indicator-lines";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 效益指标大半写“显著”“有效”，没有基数也没有量法，到年底无从评价。 */
export const benefitsAreMeasurable = defineRule({
  id: "benefits-are-measurable",
  group: "indicators",
  title: "效益指标多数可以衡量",
  basis: "绩效指标应当细化量化、可以衡量；个别效益确实只能定性，多数不应如此",
  severity: "hint",
  needs: [],
  messages: {
    adjectives:
      "{table}的{all}项效益指标中有{count}项只写了{words}等词，没有可以衡量的数；能量化的可写明基数和应达到的数，不能量化的可写明怎样核实。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const benefits = linesIn(table).filter(
        ({ indicator, target }) => indicator.aspect === "benefit" && target.form !== "blank",
      );
      const vague = benefits.filter(({ target }) => target.form === "word" && isDegreeWord(target.word));
      const [first, ...rest] = vague.map(({ indicator }) => indicator.target.cell);
      if (!first || vague.length * 2 <= benefits.length) {
        for (const { indicator } of benefits) yield { outcome: "pass", at: indicator.target.cell };
        continue;
      }
      yield {
        outcome: "finding",
        at: first,
        because: rest,
        message: "adjectives",
        data: {
          table: tableCalled(table),
          all: String(benefits.length),
          count: String(vague.length),
          words: [...new Set(vague.map(sayTarget))]
            .slice(0, 3)
            .map((word) => `“${word}”`)
            .join(""),
        },
      };
    }
  },
});
