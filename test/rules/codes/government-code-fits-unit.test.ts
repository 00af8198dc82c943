import { governmentCodeFitsUnit } from "../../../src/rules/codes/government-code-fits-unit";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const office = `
  | 2022年一般公共预算基本支出表 |                    |                      |                |       |          |          |
  | 单位：万元                   |                    |                      |                |       |          |          |
  | 部门预算支出经济分类科目     | <                  | 政府预算支出经济分类科目 | <          | 合计  | 人员经费 | 公用经费 |
  | 科目编码                     | 科目名称           | 科目编码             | 科目名称       | ^     | ^        | ^        |
  | 合计                         |                    |                      |                | 60.00 | 40.00    | 20.00    |
  | '30101                       | 基本工资           | '50101               | 工资奖金津补贴 | 30.00 | 30.00    |          |
  | '30113                       | 住房公积金         | '50103               | 住房公积金     | 10.00 | 10.00    |          |
  | '30201                       | 办公费             | '50201               | 办公经费       | 15.00 |          | 15.00    |
  | '30231                       | 公务用车运行维护费 | '50208               | 公务用车运行维护费 | 5.00 |       | 5.00     |`;

/** An office and a centre in one table: the office's codes and the centre's, each for salaries and for running costs. */
const twoUnits = `
  | 2022年支出经济分类汇总表 |            |                          |                |       |          |          |
  | 单位：万元               |            |                          |                |       |          |          |
  | 部门预算支出经济分类科目 | <          | 政府预算支出经济分类科目 | <              | 合计  | 基本支出 | 项目支出 |
  | 科目编码                 | 科目名称   | 科目编码                 | 科目名称       | ^     | ^        | ^        |
  | 合计                     |            |                          |                | 60.00 | 60.00    |          |
  | '30101                   | 基本工资   | '50101                   | 工资奖金津补贴 | 10.00 | 10.00    |          |
  | '30201                   | 办公费     | '50201                   | 办公经费       | 20.00 | 20.00    |          |
  | '30101                   | 基本工资   | '50501                   | 工资福利支出   | 10.00 | 10.00    |          |
  | '30201                   | 办公费     | '50502                   | 商品和服务支出 | 20.00 | 20.00    |          |`;

describeRule(governmentCodeFitsUnit, {
  passes: [
    { it: "an office: 501 and 502", sheets: office, compared: 4 },
    {
      it: "another unit: 505 throughout",
      sheets: redrawn(office, { C6: "'50501", C7: "'50501", C8: "'50502", C9: "'50502" }),
      compared: 4,
    },
    { it: "both kinds summed up in one table: each has both", sheets: twoUnits, compared: 4 },
    {
      it: "绩效工资 goes one way only and proves nothing",
      sheets: redrawn(office, { A6: "'30107", B6: "绩效工资", C6: "'50501" }),
      compared: 4,
    },
    {
      it: "对个人和家庭的补助 goes the same way everywhere",
      sheets: redrawn(office, { A9: "'30302", B9: "退休费", C9: "'50905" }),
      compared: 4,
    },
    {
      it: "a 款 of the same kind that the map does not have is not looked into",
      sheets: redrawn(office, { C9: "'50299" }),
      compared: 4,
    },
  ],
  finds: [
    {
      it: "salaries as a 事业单位, running costs as a 机关",
      sheets: redrawn(office, { C6: "'50501", C7: "'50501" }),
      finds: [
        {
          at: "B6",
          because: "B7 B8 B9",
          says: "一般公共预算基本支出表的工资福利支出列在50501（事业单位的科目），商品和服务支出列在50201、50208（机关单位的科目）；同一单位只用一套，请核实单位性质后统一，或说明原因。",
        },
      ],
    },
    {
      it: "running costs under the salaries' code",
      sheets: redrawn(office, { C8: "'50101" }),
      finds: [
        {
          at: "B8",
          says: "一般公共预算基本支出表「办公费」（30201）对应的政府预算经济分类写的是50101，按两套科目对照应为50201（机关）或50502（事业）；请核对。",
        },
      ],
    },
  ],
});
