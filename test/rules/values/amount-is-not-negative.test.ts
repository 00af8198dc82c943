import { amountIsNotNegative } from "../../../src/rules/values/amount-is-not-negative";
import { describeRule } from "../describe-rule";

const drawn = (amount: string): string => `
  | 部门支出总表 | | | | |
  | 单位：万元   | | | | |
  | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
  | '2010301 | 行政运行 | ${amount} | 0.00 | |`;

describeRule(amountIsNotNegative, {
  passes: [{ it: "an amount; a zero is none", sheets: drawn("5.00"), compared: 1 }],
  finds: [
    {
      it: "a sign too much",
      sheets: drawn("-5.00"),
      finds: [
        {
          at: "C4",
          says: "部门支出总表「行政运行」合计是负数-5.00，预算金额一般不为负；请核对正负号，确有冲减的请说明。",
        },
      ],
    },
  ],
});
