import { formulasAreWrittenAlike } from "../../../src/rules/indicators/formulas-are-written-alike";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(formulasAreWrittenAlike, {
  passes: [
    {
      it: "one sign and one kind of bracket throughout, whichever they are",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | 预算执行率=(完成数/预算数)*100%（按年度计算） |
        |              |          | 结转结余率 | ≤10% | 结转结余率=结余数/预算数*100%                 |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "both signs, both kinds of bracket",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | 预算执行率=（完成数/预算数）×100%。 |
        |              |          | 预算调整率 | ≤30% | 预算调整率=(调整数/预算数)×100%。   |
        |              |          | 结转结余率 | ≤10% | 结转结余率=结余数/预算数*100%。     |
        |              |          | 采购执行率 | ≥90% | 采购执行率=采购数/预算数*100%。     |`),
      finds: [
        {
          at: "E6",
          because: "E7",
          quotes: "结余数/预算数*100%",
          says: "部门整体绩效目标表的公式有2处写“×100%”，2处写“*100%”；可统一为“×100%”。",
        },
        {
          at: "E5",
          quotes: "(调整数/预算数)×100%",
          says: "部门整体绩效目标表的公式有1处用全角括号，1处用半角括号；可统一为全角。",
        },
      ],
    },
  ],
});
