import { basicAgreesWithGeneralPublic } from "../../../src/rules/across-tables/basic-agrees-with-general-public";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const general = `
  | 一般公共预算支出预算表 |          |        |          |              |                    |                |            |          |
  | 单位：万元             |          |        |          |              |                    |                |            |          |
  | 科目编码               | 科目名称 | 合计   | 基本支出 | <            | <                  | <              | <          | 项目支出 |
  | ^                      | ^        | ^      | 小计     | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | 资本性支出 | ^        |
  |                        | 合计     | 150.00 | 120.00   | 100.00       | 5.00               | 10.00          | 5.00       | 30.00    |
  | '2010301               | 行政运行 | 150.00 | 120.00   | 100.00       | 5.00               | 10.00          | 5.00       | 30.00    |`;

const basic = `
  | 一般公共预算基本支出表 |          |        |          |          |
  | 单位：万元             |          |        |          |          |
  | 科目编码               | 科目名称 | 合计   | 人员经费 | 公用经费 |
  |                        | 合计     | 120.00 | 105.00   | 15.00    |
  | '30101                 | 基本工资 | 100.00 | 100.00   |          |
  | '30201                 | 办公费   | 10.00  |          | 10.00    |
  | '30302                 | 退休费   | 5.00   | 5.00     |          |
  | '31002                 | 办公设备 | 5.00   |          | 5.00     |`;

const withoutKinds = `
  | 一般公共预算支出表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | 150.00 | 120.00   | 30.00    |
  | '2010301           | 行政运行 | 150.00 | 120.00   | 30.00    |`;

describeRule(basicAgreesWithGeneralPublic, {
  passes: [
    {
      it: "小计, 人员经费（工资＋补助）and 公用经费（商品＋资本性）",
      sheets: { 一般: general, 基本: basic },
      compared: 3,
    },
    {
      it: "only 小计 where the function table prints no more",
      sheets: { 一般: withoutKinds, 基本: basic },
      compared: 1,
    },
    {
      it: "a blank 小计 in the total row stands for its parts",
      sheets: { 一般: redrawn(general, { D5: "" }), 基本: basic },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "人员经费 differs from the sum of two columns by more than rounding",
      sheets: { 一般: general, 基本: redrawn(basic, { D4: "105.02" }) },
      finds: [
        {
          at: "D4",
          sheet: "基本",
          because: "一般!E5 一般!F5",
          says: "一般公共预算基本支出表「合计」人员经费为105.02，一般公共预算支出预算表「合计」人员经费（工资福利支出＋对个人和家庭的补助）为105.00，相差0.02万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "基本支出 differs by a last place",
      sheets: { 一般: withoutKinds, 基本: redrawn(basic, { C4: "120.01" }) },
      finds: [
        {
          at: "C4",
          sheet: "基本",
          because: "一般!D4",
          says: "一般公共预算基本支出表「合计」为120.01，一般公共预算支出表「合计」基本支出小计为120.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "基本支出 of the function table is blank altogether",
      sheets: { 一般: redrawn(withoutKinds, { D4: "", D5: "" }), 基本: basic },
      finds: [
        {
          at: "D4",
          because: "基本!C4",
          says: "一般公共预算支出表「合计」基本支出小计为空，一般公共预算基本支出表「合计」为120.00；两处应当一致，请补填。",
          fix: "空→120",
        },
      ],
    },
    {
      it: "公用经费 is blank altogether",
      sheets: { 一般: general, 基本: redrawn(basic, { E4: "", E6: "", E8: "" }) },
      finds: [
        {
          at: "E4",
          sheet: "基本",
          because: "一般!G5 一般!H5",
          says: "一般公共预算基本支出表「合计」公用经费为空，一般公共预算支出预算表「合计」公用经费（商品和服务支出＋资本性支出）为15.00；两处应当一致，请补填。",
          fix: "空→15",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "人员经费 is a text",
      sheets: { 一般: general, 基本: redrawn(basic, { D4: "见附表" }) },
      because: [{ at: "D4", sheet: "基本", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 基本支出表", sheets: general, missing: ["basic-expenditure"] }],
});
