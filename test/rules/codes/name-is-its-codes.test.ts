import { nameIsItsCodes } from "../../../src/rules/codes/name-is-its-codes";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 2022年部门支出总表 |                                  |       |          |          |
  | 单位：万元         |                                  |       |          |          |
  | 科目编码           | 科目名称                         | 合计  | 基本支出 | 项目支出 |
  |                    | 合计                             | 50.00 | 30.00    | 20.00    |
  | '2010301           | 行政运行                         | 10.00 | 10.00    |          |
  | '2010302           | 一般行政管理事务                 | 20.00 |          | 20.00    |
  | '2080505           | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00    |          |`;

const basic = `
  | 2022年一般公共预算基本支出表 |                |       |          |          |
  | 单位：万元                   |                |       |          |          |
  | 科目编码                     | 科目名称       | 合计  | 人员经费 | 公用经费 |
  |                              | 合计           | 10.00 |          | 10.00    |
  | '30213                       | 维修（护）费   | 10.00 |          | 10.00    |
  | '30231                       | 公务用车运行维护费 | 10.00 |      | 10.00    |`;

describeRule(nameIsItsCodes, {
  passes: [
    { it: "official names", sheets: { 支出: expenditure, 基本: basic }, compared: 5 },
    {
      it: "without 支出, with spaces, brackets of either width and a suffix of one's own",
      sheets: {
        支出: redrawn(expenditure, {
          B5: "行政运行（本级）",
          B6: "一般行政 管理事务（政府办）",
          B7: "机关事业单位基本养老保险缴费",
        }),
        基本: redrawn(basic, { B5: "维修(护)费", B6: "[30231]公务用车运行维护费" }),
      },
      compared: 5,
    },
    {
      it: "a name of another year, and one that nobody has: short forms are not looked into",
      sheets: redrawn(expenditure, {
        A6: "'21305",
        B6: "扶贫",
        A7: "'2080505",
        B7: "养老保险",
      }),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "the name of the code below, in two tables: told once",
      sheets: {
        支出: redrawn(expenditure, { B5: "机关服务" }),
        一般: redrawn(expenditure, { A1: "2022年一般公共预算支出表", B5: "机关服务" }),
      },
      finds: [
        {
          at: "B5",
          because: "一般!B5",
          says: "部门支出总表编码2010301写的名称是“机关服务”，这是2010303的名称，2010301是“行政运行”；请核对是编码录错还是名称录错。",
        },
      ],
    },
    {
      it: "an economic code one row off",
      sheets: redrawn(basic, { B5: "租赁费" }),
      finds: [
        {
          at: "B5",
          says: "一般公共预算基本支出表编码30213写的名称是“租赁费”，这是30214的名称，30213是“维修（护）费”；请核对是编码录错还是名称录错。",
        },
      ],
    },
    {
      it: "a name that stands under very many codes",
      sheets: redrawn(expenditure, { B7: "行政运行" }),
      finds: [
        {
          at: "B7",
          says: "部门支出总表编码2080505写的名称是“行政运行”，这是2080101、2080201、2081101等编码的名称，2080505是“机关事业单位基本养老保险缴费支出”；请核对是编码录错还是名称录错。",
        },
      ],
    },
  ],
});
