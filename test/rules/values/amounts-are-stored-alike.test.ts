import { amountsAreStoredAlike } from "../../../src/rules/values/amounts-are-stored-alike";
import { describeRule } from "../describe-rule";

const drawn = (total: string, basic: string, project: string): string => `
  | 部门支出总表 | | | | |
  | 单位：万元   | | | | |
  | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
  | '2010301 | 行政运行 | ${total} | ${basic} | ${project} |`;

describeRule(amountsAreStoredAlike, {
  passes: [
    { it: "all numbers", sheets: drawn("5.00", "3.00", "2.00"), compared: 1 },
    { it: "all text, as some programs write them", sheets: drawn("'5.00", "'3.00", "'2.00"), compared: 1 },
  ],
  finds: [
    {
      it: "one text among numbers",
      sheets: drawn("1005.00", "'1,003.00", "2.00"),
      finds: [
        {
          at: "D4",
          says: "部门支出总表多数金额是数字，有1处是文本格式的数（如1,003.00），公式求和时会漏掉；请改为数字。",
          fix: "“1,003.00”→1003",
        },
      ],
    },
  ],
});
