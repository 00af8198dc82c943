import { deadlineInBudgetYear } from "../../../src/rules/indicators/deadline-in-budget-year";
import { describeRule } from "../describe-rule";
import { projectTargets } from "./drawn";

const of = (year: string, rows: string): string =>
  projectTargets(rows).replace("| 项目绩效目标汇总表 |", `| ${year}项目绩效目标汇总表 |`);

describeRule(deadlineInBudgetYear, {
  passes: [
    {
      it: "in the year, after it, or in whatever year the budget is of",
      sheets: of(
        "2022年",
        `
        | 改革 | 8.00 | 产出指标 | 完成时间 | 2022年年底       |
        |      |      |          | 验收时间 | 2023年6月30日前  |
        |      |      |          | 开工时间 | 2021年9月        |
        |      |      |          | 交付时间 | 3月底前          |
        |      |      |          | 付租年数 | 2年              |`,
      ),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "before the year",
      sheets: of("2022年度", "| 改革 | 8.00 | 产出指标 | 完成时间 | 2021年12月31日前 |"),
      finds: [
        {
          at: "E4",
          says: "项目绩效目标汇总表「改革」产出指标“完成时间”的指标值为2021年12月31日前，早于预算年度2022年；请核实是否沿用了以前年度的内容，改正或说明。",
        },
      ],
    },
  ],
});
