import { costNameIsItsProjects } from "../../../src/rules/indicators/cost-name-is-its-projects";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

describeRule(costNameIsItsProjects, {
  passes: [
    {
      it: "the project's name, a part of it, or another name of the cost",
      sheets: projectTargets(`
        | 行政服务中心运行费 | 40.00 | 成本指标 | 行政服务中心运行费总成本 | ≤40万元 |
        | 机关院内基建改造费用 | 10.00 | 成本指标 | 院内基建改造总成本 | ≤10万元 |
        | 水电费 | 70.00 | 成本指标 | 水电费用总成本 | ≤70万元 |
        | 劳务费 | 9.00 | 成本指标 | 人员工资 | ≤9万元 |
        | 车辆租赁费 | 9.00 | 成本指标 | 车辆租金 | ≤9万元 |`),
      compared: 5,
    },
    {
      it: "where every project says 项目总成本, that is how the department writes",
      sheets: projectTargets(`
        | 水电费 | 70.00 | 成本指标 | 项目总成本 | ≤70万元 |
        | 劳务费 | 9.00  | 成本指标 | 项目总成本 | ≤9万元  |
        | 印刷费 | 4.00  | 成本指标 | 印刷成本   | ≤4万元  |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a character of the name is another, and one project says nothing of itself",
      sheets: projectTargets(`
        | 行政服务中心运行费 | 40.00 | 成本指标 | 行政服务中心运行经费总成本 | ≤40万元 |
        | 营商环境评估       | 20.00 | 成本指标 | 项目支出成本               | ≤20万元 |
        | 水电费             | 70.00 | 成本指标 | 水电费总成本               | ≤70万元 |
        | 印刷费             | 4.00  | 成本指标 | 印刷费总成本               | ≤4万元  |`),
      finds: [
        {
          at: "D4",
          because: "A4",
          says: "项目绩效目标汇总表「行政服务中心运行费」成本指标“行政服务中心运行经费总成本”与项目名称「行政服务中心运行费」差一个字，请核对是否写错。",
        },
        {
          at: "D5",
          because: "A5",
          says: "项目绩效目标汇总表「营商环境评估」成本指标“项目支出成本”没有写是哪个项目的成本，而同表其他项目大多写明；可改为“营商环境评估总成本”。",
        },
      ],
    },
  ],
});
