import type { Target } from "../../budget/target";
import { withOperator } from "../../budget/target";
import { betterOf, isSurelyHigher, type Better } from "../direction";
import { fixText } from "../indicator-fix";
import { linesOf, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { projectAmount } from "../project-amount";
import { defineRule } from "../rule";

/** 成本写上限，越高越好的率写下限：方向反了，做得越差越算达标。 */
export const indicatorDirectionFitsItsName = defineRule({
  id: "indicator-direction-fits-its-name",
  group: "indicators",
  title: "指标值的方向与指标名称一致",
  basis: "绩效目标包括成本控制要求，成本指标写上限；及时率、合格率等越高越好，写下限或应达到的数",
  severity: "error",
  needs: [],
  messages: {
    cost: "{place}的指标值为{target}，意味着花得越多越达标；成本指标应写上限，请改为{right}。",
    "always met":
      "{place}的指标值为{target}，任何结果都达标；越高越好的指标请改为100%，或写明下限（如≥95%）。",
    "higher is better": "{place}的指标值为{target}，而这项指标越高越好；请改为{right}。",
    "lower is better": "{place}的指标值为{target}，而这项指标越低越好；请改为{right}。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const better = betterOf(line);
      if (!better || line.target.form !== "quantity") continue;
      const { at, target, place } = {
        at: line.indicator.target,
        target: sayTarget(line),
        place: sayLine(line),
      };
      const message = wrongWay(line, line.target, better);
      if (message === undefined) {
        yield { outcome: "pass", at: at.cell };
        continue;
      }
      const right =
        message === "always met"
          ? withOperator(target, "")
          : withOperator(target, better === "lower" ? "≤" : "≥");
      yield {
        outcome: "finding",
        at: at.cell,
        because: [line.indicator.name.cell],
        message,
        data: { place, target, right },
        ...(message === "cost" && exceeds(line, line.target) ? {} : fixText(at, right)),
      };
    }
  },
});

type Quantity = Extract<Target, { form: "quantity" }>;

function wrongWay(line: IndicatorLine, { operator, number, measure }: Quantity, better: Better) {
  const [atLeast, atMost] = [operator === "≥" || operator === ">", operator === "≤" || operator === "<"];
  if (better === "lower" && atLeast) return measure.of === "money" ? "cost" : "lower is better";
  if (better !== "higher" || !atMost) return undefined;
  if (measure.word === "%" && number.equals(100) && operator === "≤") return "always met";
  return isSurelyHigher(line) ? "higher is better" : undefined;
}

/** Turned round, the cap would still stand above the project's money: nobody can tell the right number. */
function exceeds(line: IndicatorLine, target: Quantity): boolean {
  const amount = projectAmount(line, target);
  return amount !== undefined && amount.exceeded;
}
