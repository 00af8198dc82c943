import { classSumIsPrinted } from "../../../src/rules/completeness/class-sum-is-printed";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 部门支出总表 |              |         |          |          |
  | 单位：万元   |              |         |          |          |
  | 科目编码     | 科目名称     | 合计    | 基本支出 | 项目支出 |
  |              | 合计         | 1918.19 | 256.29   | 1661.90  |
  | '2010301     | 行政运行     | 1034.19 | 244.29   | 789.90   |
  | '2010303     | 机关服务     | 72.00   |          | 72.00    |
  | '2010399     | 其他事务支出 | 800.00  |          | 800.00   |
  | '2080505     | 养老保险缴费 | 12.00   | 12.00    |          |`;

const sixClasses = `
  | 部门支出总表 |          |       |          |          |
  | 单位：元     |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     | 65.00 | 65.00    |          |
  | '2010301     | 行政运行 | 10.00 | 10.00    |          |
  | '2010302     | 一般行政 | 1.00  | 1.00     |          |
  | '2050201     | 学前教育 | 10.00 | 10.00    |          |
  | '2050202     | 小学教育 | 2.00  | 2.00     |          |
  | '2080505     | 养老保险 | 10.00 | 10.00    |          |
  | '2080506     | 职业年金 | 3.00  | 3.00     |          |
  | '2101101     | 行政医疗 | 10.00 | 10.00    |          |
  | '2101103     | 医疗补助 | 4.00  | 4.00     |          |
  | '2210201     | 公积金   | 10.00 | 10.00    |          |
  | '2210202     | 提租补贴 | 5.00  | 5.00     |          |`;

const units = `
  | 部门支出总表 |          |                  |       |          |          |
  | 单位：万元   |          |                  |       |          |          |
  | 科目编码     | 单位代码 | 单位（科目名称） | 合计  | 基本支出 | 项目支出 |
  |              |          | 合计             | 20.00 | 20.00    |          |
  |              | '112001  | 某局本级         | 12.00 | 12.00    |          |
  | '2010301     |          | 行政运行         | 12.00 | 12.00    |          |
  |              | '112002  | 某局服务中心     | 8.00  | 8.00     |          |
  | '2010301     |          | 行政运行         | 8.00  | 8.00     |          |`;

const basic = `
  | 一般公共预算基本支出表 |          |       |          |          |
  | 单位：万元             |          |       |          |          |
  | 科目编码               | 科目名称 | 合计  | 人员经费 | 公用经费 |
  | 合计                   |          | 30.00 | 20.00    | 10.00    |
  | '30101                 | 基本工资 | 15.00 | 15.00    |          |
  | '30102                 | 津贴补贴 | 5.00  | 5.00     |          |
  | '30201                 | 办公费   | 10.00 |          | 10.00    |`;

describeRule(classSumIsPrinted, {
  passes: [
    {
      it: "every 类 has one 项",
      sheets: redrawn(expenditure, { A6: "'2050303", A7: "'2110301" }),
      compared: 1,
    },
    {
      it: "类 and 款 are printed",
      sheets: redrawn(expenditure, {
        A5: "'201",
        B5: "一般公共服务支出",
        C5: "872.00",
        D5: "",
        E5: "872.00",
        C4: "884.00",
        D4: "12.00",
        E4: "872.00",
      }),
      compared: 1,
    },
    {
      it: "only a 款 is printed",
      sheets: redrawn(expenditure, { A8: "'20103", B8: "政府办公厅（室）及相关机构事务" }),
      compared: 1,
    },
    {
      it: "a 类 stands there by its name, without a code",
      sheets: redrawn(expenditure, { A8: "", B8: "社会保障和就业支出" }),
      compared: 1,
    },
    { it: "the same 项 of two units is one 项", sheets: units, compared: 1 },
    {
      it: "项 that are there and have no amount need no sum",
      sheets: redrawn(expenditure, { C5: "", D5: "", E5: "", C6: "", E6: "", C7: "", E7: "" }),
      compared: 1,
    },
    {
      it: "基本支出表 is by 经济分类 and not asked",
      sheets: { 基本: basic, 支出: redrawn(expenditure, { A6: "'2050303", A7: "'2110301" }) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "three 项 of 201, whose sum stands nowhere",
      sheets: expenditure,
      finds: [
        {
          at: "B5",
          because: "B6 B7",
          says: "部门支出总表只列到项，没有类、款小计：201类3行合计1906.19万元，表中没有列出；可以补列小计行，方便与收支总表核对。",
        },
      ],
    },
    {
      it: "once a table, in its own unit; the fifth 类 is counted",
      sheets: sixClasses,
      finds: [
        {
          at: "B5",
          because: "B6 B7 B8 B9 B10 B11 B12 B13 B14",
          says: "部门支出总表只列到项，没有类、款小计：201类2行合计11.00元、205类2行合计12.00元、208类2行合计13.00元、210类2行合计14.00元等5类，表中没有列出；可以补列小计行，方便与收支总表核对。",
        },
      ],
    },
    {
      it: "a 类 with an amount that is a text is left out, the others are told",
      sheets: redrawn(sixClasses, { C6: "待定", C8: "20.00" }),
      finds: [
        {
          at: "B7",
          because: "B8 B9 B10 B11 B12 B13 B14",
          says: "部门支出总表只列到项，没有类、款小计：205类2行合计30.00元、208类2行合计13.00元、210类2行合计14.00元、221类2行合计15.00元，表中没有列出；可以补列小计行，方便与收支总表核对。",
        },
      ],
    },
  ],
});
