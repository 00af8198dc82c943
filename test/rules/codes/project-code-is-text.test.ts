import { projectCodeIsText } from "../../../src/rules/codes/project-code-is-text";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |                        |          |          |       |
  | 单位：万元     |                        |          |          |       |
  | 类型           | 项目编码               | 项目名称 | 项目单位 | 合计  |
  |                |                        | 合计     |          | 50.00 |
  | 其他运转类     | '410721220000000012345 | 劳务费   | 某局     | 40.00 |
  | 其他运转类     | '410721220000000012346 | 印刷费   | 某局     | 10.00 |`;

describeRule(projectCodeIsText, {
  passes: [
    { it: "21 digits of text", sheets: projects, compared: 2 },
    {
      it: "15 digits fit into a number",
      sheets: redrawn(projects, { B5: "410721220000001", B6: "410721220000002" }),
      compared: 2,
    },
    { it: "a project without a code", sheets: redrawn(projects, { B5: "" }), compared: 1 },
  ],
  finds: [
    {
      it: "21 digits held as a number",
      sheets: redrawn(projects, { B6: "410721220000000012346" }),
      finds: [
        {
          at: "B6",
          says: "项目支出预算表「印刷费」的项目编码存成了数字，第15位以后已经丢失，编码已损坏；请把该列设为文本格式，再从项目库重新录入。",
        },
      ],
    },
    {
      it: "16 digits too",
      sheets: redrawn(projects, { B5: "4107212200000012" }),
      finds: [
        {
          at: "B5",
          says: "项目支出预算表「劳务费」的项目编码存成了数字，第15位以后已经丢失，编码已损坏；请把该列设为文本格式，再从项目库重新录入。",
        },
      ],
    },
  ],
});
