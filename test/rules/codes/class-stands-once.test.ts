import { classStandsOnce } from "../../../src/rules/codes/class-stands-once";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 2022年部门收支总表 |       |                          |       |
  | 单位：万元         |       |                          |       |
  | 收入               |       | 支出                     |       |
  | 项目               | 金额  | 项目                     | 金额  |
  | 一、一般公共预算   | 30.00 | 一、一般公共服务支出     | 30.00 |
  |                    |       | 八、社会保障和就业支出   |       |
  |                    |       | 十、卫生健康支出         |       |
  | 收入总计           | 30.00 | 支出总计                 | 30.00 |`;

describeRule(classStandsOnce, {
  passes: [
    { it: "each class once", sheets: summary, compared: 3 },
    {
      it: "an old name alone is another rule's",
      sheets: redrawn(summary, { C7: "十、医疗卫生与计划生育支出" }),
      compared: 3,
    },
    {
      it: "one class twice under one name: of two budgets",
      sheets: redrawn(summary, { C7: "十二、城乡社区支出", C6: "十二、城乡社区支出" }),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "the row before the rename was left in",
      sheets: redrawn(summary, { C6: "九、医疗卫生与计划生育支出" }),
      finds: [
        {
          at: "C6",
          because: "C7",
          says: "部门收支总表同时列有“医疗卫生与计划生育支出”和“卫生健康支出”，前者是210类的旧名；请删去旧名一行，有金额的并入“卫生健康支出”。",
        },
      ],
    },
  ],
});
