import { fixText } from "../indicator-fix";
import { linesOf, sayLine, sayTarget } from "../indicator-lines";
import { defineRule } from "../rule";

/** 成本指标写“37万”，是万元还是万别的什么，读的人只能猜；单位要写全。 */
export const costUnitIsComplete = defineRule({
  id: "cost-unit-is-complete",
  group: "indicators",
  title: "成本指标的金额单位写全",
  basis: "预算以人民币元为计算单位（预算法第十九条），金额应写明元、万元或亿元",
  severity: "error",
  needs: [],
  messages: {
    incomplete: "{place}的指标值为{target}，金额单位不全；请改为{right}。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { indicator, target } = line;
      if (indicator.aspect !== "cost" || target.form !== "quantity") continue;
      const at = indicator.target;
      if (target.measure.of === "money") yield { outcome: "pass", at: at.cell };
      if (target.measure.of !== "unclear") continue;
      const right = sayTarget(line).replace(/([万亿千])(?!.*[万亿千])/, "$1元");
      yield {
        outcome: "finding",
        at: at.cell,
        because: [],
        message: "incomplete",
        data: { place: sayLine(line), target: sayTarget(line), right },
        ...fixText(at, right),
      };
    }
  },
});
