import { subjectNameAgrees } from "../../../src/rules/codes/subject-name-agrees";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 部门支出总表 |                      |       |          |          |
  | 单位：万元   |                      |       |          |          |
  | 科目编码     | 科目名称             | 合计  | 基本支出 | 项目支出 |
  |              | 合计                 | 30.00 | 10.00    | 20.00    |
  | '2010301     | 行政运行             | 10.00 | 10.00    |          |
  | '2010302     | 一般行政管理（事务） | 20.00 |          | 20.00    |`;

const general = `
  | 一般公共预算支出表 |     |     |                    |       |          |          |
  | 单位：万元         |     |     |                    |       |          |          |
  | 类                 | 款  | 项  | 科目名称           | 合计  | 基本支出 | 项目支出 |
  |                    |     |     | 合计               | 30.00 | 10.00    | 20.00    |
  | 201                | '03 | '01 | 行政运行           | 10.00 | 10.00    |          |
  | 201                | '03 | '02 | 一般行政管理(事务) | 20.00 |          | 20.00    |`;

const basic = `
  | 一般公共预算基本支出表 |          |       |          |          |
  | 单位：万元             |          |       |          |          |
  | 科目编码               | 科目名称 | 合计  | 人员经费 | 公用经费 |
  |                        | 合计     | 10.00 | 10.00    |          |
  | '30101                 | 基本工资 | 10.00 | 10.00    |          |`;

describeRule(subjectNameAgrees, {
  passes: [
    {
      it: "the same names; width of brackets does not count, nor how codes are printed",
      sheets: { 支出: expenditure, 一般: general, 基本: basic },
      compared: 2,
    },
    {
      it: "a name left blank is none",
      sheets: { 支出: expenditure, 一般: redrawn(general, { D5: "" }) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a name from another year's list",
      sheets: { 支出: expenditure, 一般: redrawn(general, { D6: "机关服务" }) },
      finds: [
        {
          at: "D6",
          sheet: "一般",
          because: "支出!B6",
          says: "一般公共预算支出表科目2010302的名称是“机关服务”，部门支出总表中是“一般行政管理（事务）”；同一编码应是同一名称，请核对。",
        },
      ],
    },
    {
      it: "the same code twice in one table under two names",
      sheets: redrawn(expenditure, { A6: "'2010301" }),
      finds: [
        {
          at: "B6",
          because: "B5",
          says: "部门支出总表科目2010301的名称是“一般行政管理（事务）”，部门支出总表中是“行政运行”；同一编码应是同一名称，请核对。",
        },
      ],
    },
  ],
});
