import { fixText } from "../indicator-fix";
import { linesIn, sayLine } from "../indicator-lines";
import { explainedRates, isCalled, type ExplainedRate } from "../rate-explanations";
import { defineRule } from "../rule";

/** 指标值说明照抄了旁边一项，公式算的是另一项指标，这一项怎么算就没有依据。 */
export const explanationIsOfItsIndicator = defineRule({
  id: "explanation-is-of-its-indicator",
  group: "indicators",
  title: "指标值说明说的是本项指标",
  basis: "指标值说明是指标的定义和公式，公式左边应是本项指标的名称",
  severity: "error",
  needs: ["overall-performance"],
  messages: {
    copied: "{place}的说明与“{other}”完全相同，公式算的是“{other}”；请改为本项指标的定义和公式{right}。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const rate of explainedRates(table)) {
        const { line, explanation } = rate;
        const other = linesIn(table).find(
          ({ name, indicator }) =>
            name !== line.name &&
            isCalled(rate.formula.defined.text, name) &&
            indicator.explanation?.text.trim() === explanation.text.trim(),
        );
        if (rate.isOwn) yield { outcome: "pass", at: explanation.cell };
        if (rate.isOwn || !other) continue;
        const right = rightText(rate);
        yield {
          outcome: "finding",
          at: explanation.cell,
          because: [line.indicator.name.cell, other.indicator.explanation!.cell],
          message: "copied",
          data: { place: sayLine(line), other: other.name, right: right === undefined ? "" : `：${right}` },
          ...(right === undefined ? {} : fixText(explanation, right, `改为${line.name}的公式`)),
        };
      }
    }
  },
});

/** The one rate whose words follow from its name alone: all of the projects that should have goals, and those that have. */
function rightText({ line, formula }: ExplainedRate): string | undefined {
  if (line.name !== "绩效目标编制完成率") return undefined;
  const hundred = /[×*xX＊]\s*100\s*[%％]/.exec(formula.expression.text)?.[0] ?? "×100%";
  return `已编制绩效目标的项目占应编制绩效目标项目总数的比重。绩效目标编制完成率=已编制绩效目标项目数/应编制绩效目标项目数${hundred}`;
}
