import { wagesInProjectsAreExplained } from "../../../src/rules/contradictions/wages-in-projects-are-explained";
import { describeRule } from "../describe-rule";

const targets = (cost: string): string => `
  | 2022年度部门预算项目绩效目标汇总表 | | | | |
  | 单位编码（项目编码） | 项目单位（项目名称） | 项目金额（万元） | 成本指标 | < |
  | ^ | ^ | 资金总额 | 三级指标 | 指标值 |
  | '410796220000000006616 | 劳务费 | 144.90 | ${cost} | ≤144.9万元 |`;

describeRule(wagesInProjectsAreExplained, {
  passes: [{ it: "a cost that is no pay", sheets: targets("劳务费总成本"), compared: 1 }],
  finds: [
    {
      it: "pay in a project",
      sheets: targets("人员工资"),
      finds: [
        {
          at: "D4",
          because: "B4",
          says: "项目「劳务费」的成本指标是“人员工资”，人员工资一般列基本支出；请说明用工性质、人数和标准，在编人员的改列基本支出。",
        },
      ],
    },
  ],
});
