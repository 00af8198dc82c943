import { expenditureIsItsBudgets } from "../../../src/rules/across-tables/expenditure-is-its-budgets";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 部门收支总表       |        |                    |        |
  | 单位：万元         |        |                    |        |
  | 收入               | <      | 支出               | <      |
  | 项目               | 金额   | 项目               | 金额   |
  | 一、一般公共预算   | 100.00 | 一、一般公共服务   | 100.00 |
  | 二、政府性基金预算 | 30.00  | 十二、城乡社区事务 | 30.00  |
  | 三、单位资金       |        |                    |        |
  | 收入总计           | 130.00 | 支出总计           | 130.00 |`;

const expenditure = `
  | 部门支出总表 |          |        |          |          |
  | 单位：万元   |          |        |          |          |
  | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |              | 合计     | 130.00 | 80.00    | 50.00    |
  | '2010301     | 行政运行 | 100.00 | 80.00    | 20.00    |
  | '2120801     | 征地补偿 | 30.00  |          | 30.00    |`;

const general = `
  | 一般公共预算支出表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | 100.00 | 80.00    | 20.00    |
  | '2010301           | 行政运行 | 100.00 | 80.00    | 20.00    |`;

const fund = `
  | 政府性基金预算支出表 |          |       |          |          |
  | 单位：万元           |          |       |          |          |
  | 科目编码             | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                      | 合计     | 30.00 |          | 30.00    |
  | '2120801             | 征地补偿 | 30.00 |          | 30.00    |`;

const own = redrawn(summary, { B5: "90.00", B7: "10.00" });

const carriedOver = redrawn(summary, { A7: "上年结转", B5: "95.00", B7: "5.00" });

describeRule(expenditureIsItsBudgets, {
  passes: [
    {
      it: "总表＝一般公共预算＋政府性基金, row by row and column by column",
      sheets: { 收支: summary, 支出: expenditure, 一般: general, 基金: fund },
      compared: 8,
    },
    {
      it: "with 单位资金 the budgets are a part",
      sheets: {
        收支: own,
        支出: expenditure,
        一般: redrawn(general, { C4: "90.00", E4: "10.00", C5: "90.00", E5: "10.00" }),
        基金: fund,
      },
      compared: 8,
    },
    {
      it: "without 收支总表 the totals tell whether it is the whole",
      sheets: { 支出: expenditure, 一般: general, 基金: fund },
      compared: 8,
    },
    {
      it: "the fund's table is missing: the rest is a part",
      sheets: { 收支: summary, 支出: expenditure, 一般: general },
      compared: 6,
    },
    {
      it: "a blank 小计 in one table stands for what fills it",
      sheets: { 收支: summary, 支出: redrawn(expenditure, { C6: "" }), 一般: general, 基金: fund },
      compared: 8,
    },
    {
      it: "the budgets' tables leave out what was carried over",
      sheets: {
        收支: carriedOver,
        支出: expenditure,
        一般: redrawn(general, { C4: "95.00", E4: "15.00", C5: "95.00", E5: "15.00" }),
        基金: fund,
      },
      compared: 8,
    },
  ],
  finds: [
    {
      it: "one 项 differs by a last place",
      sheets: { 收支: summary, 支出: redrawn(expenditure, { E5: "20.01" }), 一般: general, 基金: fund },
      finds: [
        {
          at: "E5",
          sheet: "支出",
          because: "一般!E5",
          says: "部门支出总表「行政运行」项目支出小计为20.01，一般公共预算支出表「行政运行」项目支出小计为20.00，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a 项 that 支出总表 does not print",
      sheets: {
        收支: summary,
        支出: expenditure,
        一般: redrawn(general, { A5: "'2010302", B5: "一般行政" }),
        基金: fund,
      },
      finds: [
        {
          at: "C5",
          sheet: "支出",
          says: "部门支出总表「行政运行」合计为100.00，一般公共预算支出表、政府性基金预算支出表（没有这一科目）为0.00，相差100.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "D5",
          sheet: "支出",
          says: "部门支出总表「行政运行」基本支出小计为80.00，一般公共预算支出表、政府性基金预算支出表（没有这一科目）为0.00，相差80.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "E5",
          sheet: "支出",
          says: "部门支出总表「行政运行」项目支出小计为20.00，一般公共预算支出表、政府性基金预算支出表（没有这一科目）为0.00，相差20.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "C5",
          sheet: "一般",
          says: "一般公共预算支出表「一般行政」合计为100.00，部门支出总表（没有这一科目）为0.00，相差100.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "D5",
          sheet: "一般",
          says: "一般公共预算支出表「一般行政」基本支出小计为80.00，部门支出总表（没有这一科目）为0.00，相差80.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "E5",
          sheet: "一般",
          says: "一般公共预算支出表「一般行政」项目支出小计为20.00，部门支出总表（没有这一科目）为0.00，相差20.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "项目支出 is blank in 支出总表",
      sheets: { 收支: summary, 支出: redrawn(expenditure, { E5: "" }), 一般: general, 基金: fund },
      finds: [
        {
          at: "E5",
          sheet: "支出",
          because: "一般!E5",
          says: "部门支出总表「行政运行」项目支出小计为空，一般公共预算支出表「行政运行」项目支出小计为20.00；两处应当一致，请补填。",
          fix: "空→20",
        },
      ],
    },
    {
      it: "a part is larger than the whole",
      sheets: { 收支: own, 支出: expenditure, 一般: redrawn(general, { D5: "80.01" }), 基金: fund },
      finds: [
        {
          at: "D5",
          sheet: "一般",
          because: "支出!D5",
          says: "一般公共预算支出表「行政运行」基本支出小计为80.01，大于部门支出总表「行政运行」基本支出小计的80.00，多出0.01万元；部分不应大于部门全部支出，请核对。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a 项 is an error value",
      sheets: { 收支: summary, 支出: redrawn(expenditure, { C6: "#REF!" }), 一般: general, 基金: fund },
      because: [{ at: "C6", sheet: "支出", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [
    {
      it: "without 一般公共预算支出表",
      sheets: { 收支: summary, 支出: expenditure },
      missing: ["general-public-expenditure"],
    },
  ],
});
