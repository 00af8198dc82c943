import { procurementIsPartOfSpending } from "../../../src/rules/across-tables/procurement-is-part-of-spending";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const spending = `
  | 2023年部门支出总表 |              |        |          |          |          |
  | 单位：万元         |              |        |          |          |          |
  | 科目编码           | 科目名称     | 合计   | 基本支出 | <        | 项目支出 |
  | ^                  | ^            | ^      | 人员经费 | 公用经费 | ^        |
  |                    | 合计         | 100.00 | 35.00    | 5.00     | 60.00    |
  | '2010301           | 行政运行     | 40.00  | 35.00    | 5.00     |          |
  | '2010302           | 一般行政管理 | 60.00  |          |          | 60.00    |`;

const withoutSplit = `
  | 2023年部门支出总表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | 100.00 | 40.00    | 60.00    |
  | '2010301           | 行政运行 | 100.00 | 40.00    | 60.00    |`;

const bought = `
  | 2023年政府采购预算表 |       |
  | 单位：万元           |       |
  | 采购类别             | 金额  |
  | 合计                 | 60.00 |
  | 货物                 | 20.00 |
  | 服务                 | 40.00 |`;

describeRule(procurementIsPartOfSpending, {
  passes: [
    { it: "within 公用经费 and 项目支出", sheets: { 采购: bought, 支出: spending }, compared: 1 },
    {
      it: "支出总表 does not tell 公用经费 from 人员经费: within the whole",
      sheets: { 采购: redrawn(bought, { B4: "90.00", B6: "70.00" }), 支出: withoutSplit },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "more than 公用经费 and 项目支出",
      sheets: { 采购: redrawn(bought, { B4: "70.00", B6: "50.00" }), 支出: spending },
      finds: [
        {
          at: "B4",
          because: "支出!E5 支出!F5",
          says: "政府采购预算表合计为70.00，大于部门支出总表公用经费与项目支出之和的65.00，多出5.00万元；采购资金应当在支出预算之内，请核对，或说明多出的资金从哪里来。",
        },
      ],
    },
    {
      it: "more than everything",
      sheets: { 采购: redrawn(bought, { B4: "170.00", B6: "150.00" }), 支出: withoutSplit },
      finds: [
        {
          at: "B4",
          because: "支出!C4",
          says: "政府采购预算表合计为170.00，大于部门支出总表合计的100.00，多出70.00万元；采购资金应当在支出预算之内，请核对，或说明多出的资金从哪里来。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "支出总表 has a column that nobody knows",
      sheets: {
        采购: redrawn(bought, { B4: "170.00", B6: "150.00" }),
        支出: redrawn(withoutSplit, { E3: "其他安排" }),
      },
      because: [{ at: "B4", why: "部门支出总表有一列看不出是什么支出" }],
    },
  ],
});
