import { functionAgreesWithEconomic } from "../../../src/rules/across-tables/function-agrees-with-economic";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const general = `
  | 一般公共预算支出表 |                  |        |          |              |                |          |
  | 单位：万元         |                  |        |          |              |                |          |
  | 科目编码           | 科目名称         | 合计   | 基本支出 | <            | <              | 项目支出 |
  | ^                  | ^                | ^      | 小计     | 工资福利支出 | 商品和服务支出 | ^        |
  |                    | 合计             | 130.00 | 130.00   | 115.00       | 15.00          |          |
  | '2010301           | 行政运行         | 95.00  | 95.00    | 80.00        | 15.00          |          |
  | '2080505           | 机关养老保险缴费 | 16.00  | 16.00    | 16.00        |                |          |
  | '2101101           | 行政单位医疗     | 4.00   | 4.00     | 4.00         |                |          |
  | '2101102           | 事业单位医疗     | 3.00   | 3.00     | 3.00         |                |          |
  | '2210201           | 住房公积金       | 12.00  | 12.00    | 12.00        |                |          |`;

const basic = `
  | 一般公共预算基本支出表 |                      |        |          |          |
  | 单位：万元             |                      |        |          |          |
  | 科目编码               | 科目名称             | 合计   | 人员经费 | 公用经费 |
  |                        | 合计                 | 130.00 | 115.00   | 15.00    |
  | '30101                 | 基本工资             | 80.00  | 80.00    |          |
  | '30108                 | 养老保险缴费         | 16.00  | 16.00    |          |
  | '30110                 | 职工基本医疗保险缴费 | 7.00   | 7.00     |          |
  | '30113                 | 住房公积金           | 12.00  | 12.00    |          |
  | '30201                 | 办公费               | 15.00  |          | 15.00    |`;

describeRule(functionAgreesWithEconomic, {
  passes: [
    {
      it: "养老, 医疗 of two 项 together, 公积金, and the rest of 人员 and 公用",
      sheets: { 一般: general, 基本: basic },
      compared: 5,
    },
    {
      it: "a contribution that only one table prints is left to the rest",
      sheets: { 一般: general, 基本: redrawn(basic, { A8: "'30199", B8: "其他工资福利支出" }) },
      compared: 4,
    },
  ],
  finds: [
    {
      it: "养老保险 differs, and the rest by what is missing there",
      sheets: { 一般: general, 基本: redrawn(basic, { C6: "15.90", D6: "15.90", C5: "80.10", D5: "80.10" }) },
      finds: [
        {
          at: "C6",
          sheet: "基本",
          because: "一般!D7",
          says: "一般公共预算基本支出表「机关事业单位基本养老保险缴费」为15.90，一般公共预算支出表「机关养老保险缴费」基本支出为16.00，相差0.10万元；通常两边相等，请核对，编在其他科目的请说明。",
        },
        {
          at: "D5",
          sheet: "基本",
          because: "一般!E6",
          says: "一般公共预算基本支出表其余各款人员经费之和为80.10，一般公共预算支出表其余各项人员经费之和为80.00，相差0.10万元；通常两边相等，请核对，编在其他科目的请说明。",
        },
      ],
    },
    {
      it: "公用经费 is nowhere in 基本支出表",
      sheets: { 一般: general, 基本: redrawn(basic, { C9: "", E9: "" }) },
      finds: [
        {
          at: "E5",
          sheet: "基本",
          because: "一般!F6",
          says: "一般公共预算基本支出表其余各款公用经费之和为空，一般公共预算支出表其余各项公用经费之和为15.00；两处应当一致，请补填。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "公积金 is a text",
      sheets: { 一般: general, 基本: redrawn(basic, { C8: "十二" }) },
      because: [{ at: "C8", sheet: "基本", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [
    {
      it: "without 一般公共预算支出表",
      sheets: withoutRows(basic, 9),
      missing: ["general-public-expenditure"],
    },
  ],
});
