import { classNameIsCurrent } from "../../../src/rules/codes/class-name-is-current";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 2022年部门收支总表 |       |                          |       |
  | 单位：万元         |       |                          |       |
  | 收入               |       | 支出                     |       |
  | 项目               | 金额  | 项目                     | 金额  |
  | 一、一般公共预算   | 30.00 | 一、一般公共服务支出     | 30.00 |
  |                    |       | 二、文化旅游体育与传媒   |       |
  |                    |       | 三、卫生健康支出         |       |
  |                    |       | 四、城乡社区支出         |       |
  | 收入总计           | 30.00 | 支出总计                 | 30.00 |`;

describeRule(classNameIsCurrent, {
  passes: [
    { it: "this year's names, with or without 支出", sheets: summary, compared: 4 },
    {
      it: "社会保障与就业, spaced: the same name",
      sheets: redrawn(summary, { C6: "八、社会保障与 就业支出" }),
      compared: 4,
    },
    {
      it: "a name that nobody knows is not looked into",
      sheets: redrawn(summary, { C8: "四、其他各类支出" }),
      compared: 3,
    },
    {
      it: "the older name is right in its own year",
      sheets: redrawn(summary, {
        A1: "2018年部门收支总表",
        C6: "七、文化体育与传媒支出",
        C7: "十、医疗卫生与计划生育支出",
      }),
      compared: 4,
    },
    {
      it: "about 2020 nobody knows whether 215 had its new name",
      sheets: redrawn(summary, { A1: "2020年部门收支总表", C8: "十五、资源勘探信息等支出" }),
      compared: 4,
    },
    {
      it: "the old name beside the new one is another rule's",
      sheets: redrawn(summary, { C8: "九、医疗卫生与计划生育支出" }),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "three names of an older template: told once for the table",
      sheets: redrawn(summary, {
        C6: "七、文化体育旅游与传媒支出",
        C7: "十三、农林水事务",
        C8: "十二、城乡社区事务支出",
      }),
      finds: [
        {
          at: "C6",
          because: "C7 C8",
          says: "部门收支总表有3个类名不是2022年科目的名称：“文化体育旅游与传媒支出”应为“文化旅游体育与传媒支出”，“农林水事务”应为“农林水支出”，“城乡社区事务支出”应为“城乡社区支出”；请改用当年的名称，各表写法一致。",
        },
      ],
    },
  ],
});
