import { costTargetAtMostProjectAmount } from "../../../src/rules/indicators/cost-target-at-most-project-amount";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

describeRule(costTargetAtMostProjectAmount, {
  passes: [
    {
      it: "at the project's money, below it, in another unit, and rounded as written",
      sheets: projectTargets(`
        | 劳务费 | 144.90 | 成本指标 | 劳务费总成本 | ≤144.9万元    |
        | 印刷费 | 4.00   | 成本指标 | 印刷费       | 4万元         |
        |        |        |          | 纸张         | ≤2万元        |
        | 租金   | 50.00  | 成本指标 | 租金总成本   | ≤500,000元    |
        | 车辆   | 144.90 | 成本指标 | 车辆租金     | ≤145万元      |
        | 培训费 | 2.00   | 成本指标 | 人均标准     | ≤450元        |`),
      compared: 6,
    },
    {
      it: "what covers more than the year, is no cap or no money, is not compared",
      sheets: projectTargets(`
        | 道路 | 800.00 | 成本指标 | 项目总投资     | ≤5000万元 |
        |      |        |          | 三年累计成本   | ≤2400万元 |
        |      |        |          | 道路建设总成本 | ≥900万元  |
        |      |        |          | 成本控制率     | ≤100%     |
        |      |        | 产出指标 | 带动投资       | 9000万元  |
        |      |        | 成本指标 | 年度建设成本   | ≤800万元  |`),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "above the project's money: as the one cap, with a fix; as one of several, without",
      sheets: projectTargets(`
        | 劳务费 | 144.90 | 成本指标 | 人员工资   | ≤145.4万元 |
        | 印刷费 | 4.00   | 成本指标 | 印刷费     | 5万元      |
        | 租金   | 50.00  | 成本指标 | 租金总成本 | ≤510,000元 |
        |        |        |          | 水电费     | ≤3万元     |`),
      finds: [
        {
          at: "E4",
          because: "B4",
          says: "项目绩效目标汇总表「劳务费」成本指标“人员工资”的指标值为≤145.4万元，高于项目金额144.90万元，多出0.50万元；请把指标值改到项目金额以内，或核对项目金额。",
          fix: "“≤145.4万元”→“≤144.9万元”",
        },
        {
          at: "E5",
          because: "B5",
          says: "项目绩效目标汇总表「印刷费」成本指标“印刷费”的指标值为5万元，高于项目金额4.00万元，多出1.00万元；请把指标值改到项目金额以内，或核对项目金额。",
          fix: "“5万元”→“≤4万元”",
        },
        {
          at: "E6",
          because: "B6",
          says: "项目绩效目标汇总表「租金」成本指标“租金总成本”的指标值为≤510,000元，高于项目金额50.00万元，多出1.00万元；请把指标值改到项目金额以内，或核对项目金额。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "the project's money is no number",
      sheets: projectTargets(`
        | 劳务费 | #REF! | 成本指标 | 人员工资 | ≤145.4万元 |
        | 印刷费 | 4.00  | 成本指标 | 印刷费   | ≤4万元     |`),
      because: [{ at: "E4", why: "项目金额不是数字，无法与成本指标比较" }],
    },
  ],
  notRun: [
    {
      it: "without 项目绩效目标表",
      sheets: overallTargets("| 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | |"),
      missing: ["project-performance"],
    },
  ],
});
