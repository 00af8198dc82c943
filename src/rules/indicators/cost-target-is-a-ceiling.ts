import { withOperator, type Target } from "../../budget/target";
import { betterOf } from "../direction";
import { fixText } from "../indicator-fix";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { projectAmount } from "../project-amount";
import { defineRule } from "../rule";

/** 成本指标只写金额不写“≤”，读起来像必须正好花完；上限要写明是上限。 */
export const costTargetIsACeiling = defineRule({
  id: "cost-target-is-a-ceiling",
  group: "indicators",
  title: "成本指标写明上限",
  basis: "绩效目标包括成本控制要求，成本指标是上限；不写“≤”就成了正好等于",
  severity: "hint",
  needs: [],
  messages: {
    bare: "{place}的指标值为{target}，没有写明是上限；节约也应算达标，可改为{right}。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { target, indicator } = line;
      if (target.form !== "quantity" || target.measure.of !== "money" || betterOf(line) !== "lower") continue;
      if (isAtLeast(target) || projectAmount(line, target)?.exceeded) continue;
      const at = indicator.target;
      if (target.operator !== undefined) {
        yield { outcome: "pass", at: at.cell };
        continue;
      }
      const right = withOperator(sayTarget(line), "≤");
      yield {
        outcome: "finding",
        at: at.cell,
        because: [],
        message: "bare",
        data: { place: sayLine(line), target: sayTarget(line), right },
        ...fixText(at, right),
      };
    }
  },
});

/** The other way round is another rule's. */
const isAtLeast = ({ operator }: Extract<Target, { form: "quantity" }>): boolean =>
  operator === "≥" || operator === ">";
