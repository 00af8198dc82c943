import { baseYearIsStated } from "../../../src/rules/completeness/base-year-is-stated";
import { describeRule } from "../describe-rule";
import { statement } from "../drawn-statement";

const totals =
  "新乡市某局2022年收入总计1934.49万元，支出总计1934.49万元，与2021年预算相比，收入减少950.03万元，下降32.94%。主要原因：项目支出减少。";

describeRule(baseYearIsStated, {
  passes: [
    { it: "it is stated", sheets: { 情况说明: statement() }, compared: 1 },
    {
      it: "in another paragraph, as an amount that fits",
      sheets: {
        情况说明: statement({
          totals,
          revenues: "2021年收入2,884.52万元，2022年收入合计1934.49万元。",
        }),
      },
      compared: 1,
    },
    {
      it: "in front of the change, in the Jiangxi way",
      sheets: {
        情况说明: statement({
          totals:
            "2022年收入预算总额为100.00万元，比上年预算收入增加20.00万元（上年预算数为80.00万元），增长25%。",
        }),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "this year's 预算 is not last year's, whatever the sentence looks like",
      sheets: {
        支出: `
  | 2022年部门支出总表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | 100.00 | 60.00    | 40.00    |`,
        情况说明: statement({ totals: "2022年预算收入总额为100.00万元，比上年增加20.00万元，增长25%。" }),
      },
      finds: [
        {
          at: "A3",
          sheet: "情况说明",
          quotes: "20.00万元",
          says: "情况说明写了比上年增加20.00万元，没有写上年是多少；按本年100.00万元推算，上年为80.00万元，请与上年公开的数核对，也可以写明。",
        },
      ],
    },
    {
      it: "only by how much less it is",
      sheets: { 情况说明: statement({ totals }) },
      finds: [
        {
          at: "A3",
          quotes: "950.03万元",
          says: "情况说明写了比上年减少950.03万元，没有写上年是多少；按本年1934.49万元推算，上年为2884.52万元，请与上年公开的数核对，也可以写明。",
        },
      ],
    },
    {
      it: "较上年增 in 元",
      sheets: {
        情况说明: statement({
          totals: "2022年收入总计850,088.30元，较上年增加50,000.00元，增幅6.25%。",
          threes: "",
        }),
      },
      finds: [
        {
          at: "A3",
          quotes: "50,000.00元",
          says: "情况说明写了比上年增加50000.00元，没有写上年是多少；按本年850088.30元推算，上年为800088.30元，请与上年公开的数核对，也可以写明。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "which amount moved is not clear",
      sheets: {
        情况说明: statement({
          totals: "2022年支出预算100.00万元，其中基本支出60.00万元，比上年增加5.00万元，增长9.09%。",
        }),
      },
      because: [],
    },
    {
      it: "nothing is compared",
      sheets: { 情况说明: statement({ totals: "2022年收入总计100.00万元，支出总计100.00万元。" }) },
      because: [],
    },
  ],
});
