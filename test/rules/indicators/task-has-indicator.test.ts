import { taskHasIndicator } from "../../../src/rules/indicators/task-has-indicator";
import { describeRule } from "../describe-rule";

const overall = (tasks: string, indicators: string): string => `
  | 部门整体绩效目标表 |                      |              |        |            |
  | 年度主要任务       | 任务名称             | 主要内容     |        |            |
  ${tasks.trim()}
  | 预算情况           | 部门预算总额（万元） |              | 100.00 |            |
  | 一级指标           | 二级指标             | 三级指标     | 指标值 | 指标值说明 |
  ${indicators.trim()}`;

const tasks = `
  |  | 行政审批     | 办理审批事项。 | | |
  |  | 优化营商环境 | 提升办事体验。 | | |
  |  | 智慧城市建设 | 建设城市大脑。 | | |`;

describeRule(taskHasIndicator, {
  passes: [
    {
      it: "every task in the name or the explanation of an output",
      sheets: overall(
        tasks,
        `
        | 产出指标 | 重点工作 | 审批事项办结数 | ≥900件 | 行政审批事项     |
        |          |          | 营商环境评价   | ≥90%   |                  |
        |          |          | 平台上线数     | ≥1个   | 智慧城市大脑平台 |`,
      ),
      compared: 3,
    },
    {
      it: "where an output is put in words of its own, nobody can tell whose it is",
      sheets: {
        甲: overall(
          tasks,
          `
          | 产出指标 | 重点工作 | 平台上线数   | ≥1个 | |
          |          |          | 营商环境评价 | ≥90% | |`,
        ),
        乙: overall("|  | 防汛抗旱 | 组织防汛。 | | |", "| 产出指标 | 重点工作 | 防汛演练次数 | ≥2次 | |"),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "one of three tasks",
      sheets: overall(
        tasks,
        `
        | 产出指标 | 重点工作 | 优化营商环境 | ≥90% | 优化营商环境工作提升。 |
        |          | 履职目标 | 营商环境提升 | ≥90% | 优化营商环境工作提升。 |`,
      ),
      finds: [
        {
          at: "B3",
          because: "B5 C8 C9",
          says: "部门整体绩效目标表的年度主要任务有3项，产出指标只涉及“优化营商环境”，“行政审批”“智慧城市建设”没有对应的产出指标；请补充，或说明由哪些指标反映。",
        },
      ],
    },
  ],
});
