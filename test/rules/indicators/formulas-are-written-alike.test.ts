import { formulasAreWrittenAlike } from "../../../src/rules/indicators/formulas-are-written-alike";
import { describeRule } from "../describe-rule";
import { overallTargets } from "./drawn";

describeRule(formulasAreWrittenAlike, {
  passes: [
    {
      it: "one sign throughout, whichever it is and however wide",
      sheets: {
        甲: overallTargets(`
          | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | 预算执行率=(完成数/预算数)*100%（按年度计算） |
          |              |          | 结转结余率 | ≤10% | 结转结余率=结余数/预算数＊１００％            |
          |              |          | 办结率     | ≥90% | 办结率=办结数/受理数                          |`),
      },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "both signs",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | 预算执行率=（完成数/预算数）×100%。 |
        |              |          | 结转结余率 | ≤10% | 结转结余率=结余数/预算数*100%。     |
        |              |          | 采购执行率 | ≥90% | 采购执行率=采购数/预算数*100%。     |`),
      finds: [
        {
          at: "E5",
          because: "E6",
          quotes: "结余数/预算数*100%",
          says: "部门整体绩效目标表的公式有1处写“×100%”，2处写“*100%”；可统一为“×100%”。",
        },
      ],
    },
  ],
});
