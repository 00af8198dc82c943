import { fixText } from "../indicator-fix";
import { sayLine } from "../indicator-lines";
import { explainedRates } from "../rate-explanations";
import { defineRule } from "../rule";

/** 自评完成率的分子写成“评价项目”，自评和部门评价是两件事，数出来不一样。 */
export const rateCountsWhatItNames = defineRule({
  id: "rate-counts-what-it-names",
  group: "indicators",
  title: "自评、监控完成率的分子写明自评、监控",
  basis: "绩效监控、单位自评、部门评价是先后三件事，分子应写明数的是哪一件",
  severity: "hint",
  needs: ["overall-performance"],
  messages: {
    other: "{place}的公式分子为“{counted}”，没有写明是{stage}；可改为“{right}”。",
    unnamed: "{place}的公式分子为“{counted}”，没有写明是{stage}；请写明数的是哪些。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const { line, explanation, formula, isOwn } of explainedRates(table)) {
        const stage = /自评|监控/.exec(line.name)?.[0];
        if (!isOwn || !stage || !/率$/.test(line.name)) continue;
        const at = explanation.cell;
        const { text: counted, start, end } = formula.numerator;
        if (counted.includes(stage)) {
          yield { outcome: "pass", at };
          continue;
        }
        const right = stage === "自评" && /评价/.test(counted) ? counted.replace(/评价/, stage) : undefined;
        const text = explanation.text;
        yield {
          outcome: "finding",
          at,
          span: { start, end },
          because: [line.indicator.name.cell],
          message: right === undefined ? "unnamed" : "other",
          data: { place: sayLine(line), counted, stage, right: right ?? "" },
          ...(right === undefined
            ? {}
            : fixText(explanation, text.slice(0, start) + right + text.slice(end), `分子改为 ${right}`)),
        };
      }
    }
  },
});
