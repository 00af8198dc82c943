import { Decimal } from "../../budget/decimal";
import type { Target } from "../../budget/target";
import { fixText } from "../indicator-fix";
import { linesOf, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** 合格率写“100”，是100%还是100分；成本写“≤300”，是万元还是元：读的人只能猜。 */
export const targetHasItsUnit = defineRule({
  id: "target-has-its-unit",
  group: "indicators",
  title: "比率、满意度和成本的指标值写明单位",
  basis: "绩效指标应当细化量化、可以衡量；没有单位的数无法与实际完成数比较",
  severity: "explain",
  needs: [],
  messages: {
    percent: "{place}的指标值为{target}，没有写%；请核对，应为{right}的请改正。",
    "percent or fraction": "{place}的指标值为{target}，没有写%，不知是{right}还是{other}；请写明。",
    "percent or points": "{place}的指标值为{target}，没有写单位，不知是{right}还是分数；请写明。",
    money: "{place}的指标值为{target}，没有写单位；请写明元或万元。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      const { target } = line;
      if (target.form !== "quantity") continue;
      const at = line.indicator.target;
      const lacks = unitOf(line, target);
      if (lacks === undefined) continue;
      if (target.measure.of !== "none") {
        yield { outcome: "pass", at: at.cell };
        continue;
      }
      const right = sayTarget(line).replace(NUMBER, "$&%");
      const asFraction = sayTarget(line).replace(NUMBER, `${target.number.times(100).toString()}%`);
      yield {
        outcome: "finding",
        at: at.cell,
        because: [line.indicator.name.cell],
        message: lacks,
        data: {
          place: sayLine(line),
          target: sayTarget(line),
          right: lacks === "percent or fraction" ? asFraction : right,
          other: right,
        },
        ...(lacks === "percent" ? fixText(at, right) : {}),
      };
    }
  },
});

type Quantity = Extract<Target, { form: "quantity" }>;
type Lack = "percent" | "percent or fraction" | "percent or points" | "money";

/** The unit that the name asks for; undefined where a bare number may be right. */
function unitOf({ name, indicator }: IndicatorLine, { number }: Quantity): Lack | undefined {
  if (/满意(?:度|率)$/.test(name))
    return number.lessThanOrEqualTo(1) ? "percent or fraction" : "percent or points";
  if (PERCENT_RATE.test(name)) {
    if (number.isZero() || number.greaterThan(WHOLE)) return undefined;
    return number.lessThanOrEqualTo(1) ? "percent or fraction" : "percent";
  }
  return indicator.aspect === "cost" && MONEY.test(name) && !number.isZero() ? "money" : undefined;
}

const NUMBER = /[\d０-９][\d０-９.．,，]*/;
const WHOLE = new Decimal(100);
/** 容积率, 汇率, 生师比 and the like are told without %. */
const PERCENT_RATE =
  /(?:及时|合格|准确|正确|达标|优良|优秀|完好|存活|成活|通过|办结|完成|知晓|普及|覆盖|到位|顺畅|畅通|入学|验收|应用|公开|响应|执行|细化|调整|结转结余|控制|投诉|差错)率$/;
const MONEY = /(?:成本|费用?|租金|工资|造价|价款|支出|金额|资金)$/;
