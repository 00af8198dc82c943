import { runningCostsFitPersonnel } from "../../../src/rules/contradictions/running-costs-fit-personnel";
import { describeRule } from "../describe-rule";
import { describeSilence } from "../describe-silence";
import { redrawn } from "../redrawn";

const spending = `
  | 部门支出总表 |          |         |          |          |          |
  | 单位：万元   |          |         |          |          |          |
  | 科目编码     | 科目名称 | 合计    | 基本支出 | <        | 项目支出 |
  | ^            | ^        | ^       | 人员经费 | 公用经费 | ^        |
  |              | 合计     | 1934.49 | 264.25   | 8.34     | 1661.90  |
  | '2010301     | 行政运行 | 1934.49 | 264.25   | 8.34     | 1661.90  |`;

const basic = `
  | 一般公共预算基本支出表 |          |       |          |          |
  | 单位：万元             |          |       |          |          |
  | 科目编码               | 科目名称 | 合计  | 人员经费 | 公用经费 |
  | '30101                 | 基本工资 |       |          |          |`;

const beside = (drawing: string) => ({ 支出: drawing, 基本: basic });

describeRule(runningCostsFitPersonnel, {
  passes: [
    {
      it: "a twentieth is enough",
      sheets: beside(redrawn(spending, { E5: "13.22", E6: "13.22" })),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "much less, beside projects",
      sheets: beside(spending),
      finds: [
        {
          at: "E5",
          because: "D5 F5",
          says: "部门支出总表的公用经费为8.34万元，只相当于人员经费264.25万元的3.16%，而项目支出有1661.90万元；请看看日常办公的开支是否列在项目里，可在情况说明中写明。",
        },
      ],
    },
    {
      it: "plainly nothing",
      sheets: beside(redrawn(spending, { E5: "0.00", E6: "0.00" })),
      finds: [
        {
          at: "E5",
          because: "D5 F5",
          says: "部门支出总表的公用经费为0.00万元，只相当于人员经费264.25万元的0.00%，而项目支出有1661.90万元；请看看日常办公的开支是否列在项目里，可在情况说明中写明。",
        },
      ],
    },
    {
      it: "where only 基本支出表 splits it",
      sheets: {
        支出: `
          | 部门支出总表 |          |        |          |          |
          | 单位：万元   |          |        |          |          |
          | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 |
          |              | 合计     | 300.00 | 103.00   | 197.00   |`,
        基本: `
          | 一般公共预算基本支出表 |          |        |          |          |
          | 单位：万元             |          |        |          |          |
          | 科目编码               | 科目名称 | 合计   | 人员经费 | 公用经费 |
          |                        | 合计     | 103.00 | 100.00   | 3.00     |
          | '30101                 | 基本工资 | 100.00 | 100.00   |          |
          | '30201                 | 办公费   | 3.00   |          | 3.00     |`,
      },
      finds: [
        {
          at: "E4",
          sheet: "基本",
          because: "D4 支出!E4",
          says: "一般公共预算基本支出表的公用经费为3.00万元，只相当于人员经费100.00万元的3.00%，而项目支出有197.00万元；请看看日常办公的开支是否列在项目里，可在情况说明中写明。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 基本支出表", sheets: spending, missing: ["basic-expenditure"] }],
});

describeSilence(runningCostsFitPersonnel, {
  "where no project could hold running costs": beside(redrawn(spending, { F5: "", F6: "" })),
  "where 公用经费 is blank": beside(redrawn(spending, { E5: "", E6: "" })),
  "where 公用经费 is no number": beside(redrawn(spending, { E5: "待定" })),
  "where nobody is paid": beside(redrawn(spending, { D5: "", D6: "" })),
  "of a table that does not split 基本支出": beside(
    `
      | 部门支出总表 |          |        |          |          |
      | 单位：万元   |          |        |          |          |
      | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 |
      |              | 合计     | 300.00 | 100.00   | 200.00   |`,
  ),
});
