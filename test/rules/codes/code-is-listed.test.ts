import { codeIsListed } from "../../../src/rules/codes/code-is-listed";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 2022年部门支出总表 |                  |       |          |          |
  | 单位：万元         |                  |       |          |          |
  | 科目编码           | 科目名称         | 合计  | 基本支出 | 项目支出 |
  |                    | 合计             | 30.00 | 10.00    | 20.00    |
  | '201               | 一般公共服务支出 | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行         | 10.00 | 10.00    |          |
  | '2010302           | 一般行政管理事务 | 20.00 |          | 20.00    |`;

const general = redrawn(expenditure, { A1: "2022年一般公共预算支出表" });

const basic = `
  | 2022年一般公共预算基本支出表 |          |       |          |          |
  | 单位：万元                   |          |       |          |          |
  | 科目编码                     | 科目名称 | 合计  | 人员经费 | 公用经费 |
  |                              | 合计     | 10.00 | 10.00    |          |
  | '30101                       | 基本工资 | 10.00 | 10.00    |          |`;

describeRule(codeIsListed, {
  passes: [
    {
      it: "codes of the year, each looked up once",
      sheets: { 支出: expenditure, 一般: general, 基本: basic },
      compared: 4,
    },
    {
      it: "a department's own name does not make a code unknown",
      sheets: redrawn(expenditure, { B6: "行政运行（本级）" }),
      compared: 3,
    },
    {
      it: "a year that may be off by one says nothing: 2013804 was renamed about 2023",
      sheets: redrawn(expenditure, { A7: "'2013804", B7: "经营主体管理" }),
      compared: 3,
    },
    {
      it: "类 that are listed down to the 款 only say nothing of their 项",
      sheets: redrawn(expenditure, { A7: "'2300399", B7: "其他返还性支出" }),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "a code that no year has, in two tables: told once",
      sheets: {
        支出: redrawn(expenditure, { A7: "'2010377" }),
        一般: redrawn(general, { A7: "'2010377" }),
      },
      finds: [
        {
          at: "B7",
          because: "一般!B7",
          says: "部门支出总表「一般行政管理事务」的编码2010377在2022年支出功能分类科目里没有查到；请核对编码是否录错，或是否当年新增。",
        },
      ],
    },
    {
      it: "a class that was given up in 2018",
      sheets: redrawn(expenditure, { A7: "'20115", B7: "工商行政管理事务" }),
      finds: [
        {
          at: "B7",
          says: "部门支出总表「工商行政管理事务」的编码20115在2022年支出功能分类科目里已经不用（用到2018年）；请核对是否应改用新的编码。",
        },
      ],
    },
    {
      it: "a code of two years later",
      sheets: redrawn(expenditure, { A7: "'2013901", B7: "行政运行" }),
      finds: [
        {
          at: "B7",
          says: "部门支出总表「行政运行」的编码2013901从2024年起才有，2022年支出功能分类科目里没有；请核对编码。",
        },
      ],
    },
  ],
});
