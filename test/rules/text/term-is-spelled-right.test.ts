import { termIsSpelledRight } from "../../../src/rules/text/term-is-spelled-right";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

const targets = `
  | 项目绩效目标汇总表 |          |          |          |          |                  |        |
  | 单位：万元         |          |          |          |          |                  |        |
  | 项目编码           | 项目名称 | 资金总额 | 一级指标 | 二级指标 | 三级指标         | 指标值 |
  | '410721000000002   | 智慧城市 | 8.00     | 产出指标 | 数量指标 | 平台数量         | ≥1个   |
  |                    |          |          | 效益指标 | 社会效益 | 员工工作场环境提升 | ≥85%   |`;

describeRule(termIsSpelledRight, {
  passes: [
    {
      it: "words that are right where they stand",
      sheets: statement(
        "注重实效，讲质量、重实效，优化市场环境和工作场所环境。",
        "接收人员、选拔款待、提拔付出。",
        "数量、质量、时效、成本四个方面，较好的提供服务。",
      ),
      compared: 4,
    },
  ],
  finds: [
    {
      it: "实效 among the dimensions of an output",
      sheets: statement(
        "衡量项目预期完成的数量、实效、质量。",
        "包括数量指标、质量指标、实效指标。",
        "质量、实效、成本等",
      ),
      finds: [
        {
          at: "A2",
          quote: "衡量项目预期完成的数量、实效、质量",
          fix: "“衡量项目预期完成的数量、实效、质量。”→“衡量项目预期完成的数量、时效、质量。”",
        },
        {
          at: "A3",
          quote: "包括数量指标、质量指标、实效指标",
          fix: "“包括数量指标、质量指标、实效指标。”→“包括数量指标、质量指标、时效指标。”",
        },
        { at: "A4", quote: "质量、实效、成本等", fix: "“质量、实效、成本等”→“质量、时效、成本等”" },
      ].map(({ quote, ...rest }) => ({
        ...rest,
        quotes: "实效",
        says: `${where}的“${quote}”中，“实效”应是“时效”；请改正。`,
      })),
    },
    {
      it: "two slips in one paragraph have one fix",
      sheets: statement("财政拔款收入5万元，收人总计5万元。"),
      finds: [
        {
          at: "A2",
          quotes: "拔款",
          says: `${where}的“财政拔款收入5万元”中，“拔款”应是“拨款”；请改正。`,
          fix: "“财政拔款收入5万元，收人总计5万元。”→“财政拨款收入5万元，收入总计5万元。”",
        },
        {
          at: "A2",
          quotes: "收人",
          says: `${where}的“收人总计5万元”中，“收人”应是“收入”；请改正。`,
        },
      ],
    },
    {
      it: "in the name of an indicator",
      sheets: { 绩效: targets },
      finds: [
        {
          at: "F5",
          quotes: "场环境",
          says: "项目绩效目标汇总表三级指标的“员工工作场环境提升”中，“场环境”应是“场所环境”；请改正。",
          fix: "“员工工作场环境提升”→“员工工作场所环境提升”",
        },
      ],
    },
  ],
});
