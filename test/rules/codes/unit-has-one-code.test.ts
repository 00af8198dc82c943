import { unitHasOneCode } from "../../../src/rules/codes/unit-has-one-code";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const expenditure = `
  | 部门支出总表 |          |                  |       |          |          |
  | 单位：万元   |          |                  |       |          |          |
  | 科目编码     | 单位代码 | 单位（科目名称） | 合计  | 基本支出 | 项目支出 |
  |              |          | 合计             | 20.00 | 20.00    |          |
  |              | '112     | 某市审批局       | 20.00 | 20.00    |          |
  | '2010301     |          | 行政运行         | 20.00 | 20.00    |          |`;

const general = redrawn(expenditure, { A1: "一般公共预算支出表" });

const levels = `
  | 部门支出总表 |          |                  |       |          |          |
  | 单位：万元   |          |                  |       |          |          |
  | 科目编码     | 单位代码 | 单位（科目名称） | 合计  | 基本支出 | 项目支出 |
  |              |          | 合计             | 20.00 | 20.00    |          |
  |              | '112     | 某市审批局       | 20.00 | 20.00    |          |
  |              | '112001  | 某市审批局       | 20.00 | 20.00    |          |
  | '2010301     |          | 行政运行         | 20.00 | 20.00    |          |`;

describeRule(unitHasOneCode, {
  passes: [
    { it: "the same code in both tables", sheets: { 支出: expenditure, 一般: general }, compared: 1 },
    {
      it: "the department and its own office bear one name and two codes",
      sheets: { 支出: levels, 一般: redrawn(general, { B5: "'112001" }) },
      compared: 2,
    },
    {
      it: "two units, two codes; brackets and spaces do not make another name",
      sheets: {
        支出: redrawn(expenditure, { C5: "某市审批局（本级）" }),
        一般: redrawn(general, { C5: "某市审批局 (本级)" }),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "the code that most tables print is taken to be right, whichever comes first",
      sheets: {
        支出: redrawn(expenditure, { B5: "'112001" }),
        一般: general,
        基金: redrawn(expenditure, { A1: "政府性基金预算支出表" }),
      },
      finds: [
        {
          at: "C5",
          because: "一般!C5",
          says: "部门支出总表「某市审批局」的单位代码是112001，一般公共预算支出表中是112；同一单位应当用同一个代码，请核对。",
        },
      ],
    },
    {
      it: "another code in another table",
      sheets: { 支出: expenditure, 一般: redrawn(general, { B5: "'112001" }) },
      finds: [
        {
          at: "C5",
          sheet: "一般",
          because: "支出!C5",
          says: "一般公共预算支出表「某市审批局」的单位代码是112001，部门支出总表中是112；同一单位应当用同一个代码，请核对。",
        },
      ],
    },
  ],
});
