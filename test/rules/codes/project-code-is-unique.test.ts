import { projectCodeIsUnique } from "../../../src/rules/codes/project-code-is-unique";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |                  |          |          |       |
  | 单位：万元     |                  |          |          |       |
  | 类型           | 项目编码         | 项目名称 | 项目单位 | 合计  |
  |                |                  | 合计     |          | 58.00 |
  | 其他运转类     | '410721000000001 | 劳务费   | 某局     | 40.00 |
  | 其他运转类     | '410721000000002 | 印刷费   | 某局     | 10.00 |
  | 特定目标类     | '410721000000003 | 培训费   | 某局     | 8.00  |`;

const targets = `
  | 项目绩效目标汇总表 |          |          |          |          |          |         |
  | 单位：万元         |          |          |          |          |          |         |
  | 项目编码           | 项目名称 | 资金总额 | 一级指标 | 二级指标 | 三级指标 | 指标值  |
  | '410721000000001   | 劳务费   | 40.00    | 产出指标 | 数量指标 | 劳务人数 | ≥30人   |
  | '410721000000001   | 劳务费   | 40.00    | 效益指标 | 社会效益 | 办事效率 | 提高    |
  | '410721000000002   | 印刷费   | 10.00    | 产出指标 | 数量指标 | 印刷册数 | ≥2000册 |`;

describeRule(projectCodeIsUnique, {
  passes: [
    { it: "three projects, three codes", sheets: projects, compared: 3 },
    {
      it: "the same project in both tables, and again beside each of its indicators",
      sheets: { 项目: projects, 绩效: targets },
      compared: 5,
    },
    {
      it: "one project over two rows, by two units",
      sheets: redrawn(projects, { B6: "'410721000000001", C6: "劳务费", D6: "某中心" }),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a copied row kept its code",
      sheets: redrawn(projects, { B7: "'410721000000001" }),
      finds: [
        {
          at: "C7",
          because: "C5",
          says: "项目支出预算表「培训费」的项目编码410721000000001与「劳务费」相同；每个项目应有自己的编码，请核对。",
        },
      ],
    },
    {
      it: "three projects share one",
      sheets: redrawn(projects, { B6: "'410721000000001", B7: "'410721000000001" }),
      finds: [
        {
          at: "C6",
          because: "C5",
          says: "项目支出预算表「印刷费」的项目编码410721000000001与「劳务费」相同；每个项目应有自己的编码，请核对。",
        },
        {
          at: "C7",
          because: "C5",
          says: "项目支出预算表「培训费」的项目编码410721000000001与「劳务费」相同；每个项目应有自己的编码，请核对。",
        },
      ],
    },
  ],
});
