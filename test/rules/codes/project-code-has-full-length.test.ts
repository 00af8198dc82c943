import { projectCodeHasFullLength } from "../../../src/rules/codes/project-code-has-full-length";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |                        |          |          |       |
  | 单位：万元     |                        |          |          |       |
  | 类型           | 项目编码               | 项目名称 | 项目单位 | 合计  |
  |                |                        | 合计     |          | 58.00 |
  | 其他运转类     | '410721220000000012345 | 劳务费   | 某局     | 40.00 |
  | 其他运转类     | '410721220000000012346 | 印刷费   | 某局     | 10.00 |
  | 特定目标类     | '410721220000000012347 | 培训费   | 某局     | 8.00  |`;

describeRule(projectCodeHasFullLength, {
  passes: [
    { it: "21 digits each", sheets: projects, compared: 3 },
    {
      it: "another system's 17 digits, if all have them",
      sheets: redrawn(projects, {
        B5: "'41072122000000001",
        B6: "'41072122000000002",
        B7: "'41072122000000003",
      }),
      compared: 3,
    },
    {
      it: "a project that has no code at all is not short of one",
      sheets: redrawn(projects, { B7: "" }),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a digit was left out",
      sheets: redrawn(projects, { B6: "'41072122000000012346" }),
      finds: [
        {
          at: "C6",
          says: "项目支出预算表「印刷费」的项目编码41072122000000012346为20位，其他项目为21位；请核对是否漏录或多录。",
        },
      ],
    },
    {
      it: "a digit too many",
      sheets: redrawn(projects, { B7: "'4107212200000000123470" }),
      finds: [
        {
          at: "C7",
          says: "项目支出预算表「培训费」的项目编码4107212200000000123470为22位，其他项目为21位；请核对是否漏录或多录。",
        },
      ],
    },
  ],
});
