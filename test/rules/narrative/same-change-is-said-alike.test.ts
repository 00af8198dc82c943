import { sameChangeIsSaidAlike } from "../../../src/rules/narrative/same-change-is-said-alike";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const summary = `
  | 2022年部门收支总表 | <       | <                    | <       |
  | 单位：万元         |         |                      |         |
  | 收入               | <       | 支出                 | <       |
  | 项目               | 金额    | 项目                 | 金额    |
  | 一、一般公共预算   | 1250.00 | 一、一般公共服务支出 | 1250.00 |
  | 二、事业收入       |         |                      |         |
  | 收入总计           | 1250.00 | 支出总计             | 1250.00 |`;

const appropriation = `
  | 2022年财政拨款收支总表 |         |                      |         |              |
  | 单位：万元             |         |                      |         |              |
  | 收入                   | <       | 支出                 | <       | <            |
  | 项目                   | 金额    | 项目                 | 合计    | 一般公共预算 |
  | 一、本年收入           | 1250.00 | 一、本年支出         | 1250.00 | 1250.00      |
  | （一）一般公共预算拨款 | 1250.00 | （一）一般公共服务支出 | 1250.00 | 1250.00    |
  | 收入总计               | 1250.00 | 支出总计             | 1250.00 | 1250.00      |`;

const totals = (moves: string) =>
  `2022年收入总计1250.00万元，支出总计1250.00万元，与2021年预算相比，${moves}。`;
const general = (move: string, amount = "1250.00") =>
  `2022年一般公共预算收支预算${amount}万元，与2021年相比，一般公共预算收支预算${move}。`;

const drawn = (total: string, part: string, tables = { 收支: summary, 财拨: appropriation }) => ({
  情况说明: [
    "某某局2022年部门预算情况说明",
    "一、收入支出预算总体情况说明",
    total,
    "二、收入预算总体情况说明",
    `2022年收入合计${tables.收支 === summary ? "1250.00" : "1300.00"}万元，比上年增加30.00万元，增长2.46%。`,
    "四、财政拨款收支预算总体情况说明",
    part,
  ]
    .map((line) => `| ${line} |`)
    .join("\n"),
  ...tables,
});

/** Another income beside 一般公共预算, so that the two sections speak of different money. */
const otherMoney = {
  收支: redrawn(summary, { B6: "50.00", B7: "1300.00", D5: "1300.00", D7: "1300.00" }),
  财拨: appropriation,
};

const up = "收入增加30.00万元，增长2.46%；支出增加30.00万元，增长2.46%";

/** The section on 收入 always says the same as the first; what is compared beside it is told by the number. */
describeRule(sameChangeIsSaidAlike, {
  passes: [
    { it: "the same change twice", sheets: drawn(totals(up), general("增加30万元，增长2.46%")), compared: 2 },
    {
      it: "other money: the whole also has 事业收入",
      sheets: drawn(totals(up), general("增加30.01万元，增长2.46%"), otherMoney),
      compared: 1,
    },
    {
      it: "another rate, so another base",
      sheets: drawn(totals(up), general("增加40.00万元，增长3.31%")),
      compared: 1,
    },
    { it: "the other way", sheets: drawn(totals(up), general("减少30.01万元，下降2.46%")), compared: 1 },
    {
      it: "a rate in whole percents proves nothing",
      sheets: drawn(totals(up), general("增加30.01万元，增长2%")),
      compared: 1,
    },
    {
      it: "the totals differ from each other, and nobody knows which is meant",
      sheets: drawn(
        totals("收入增加30.00万元，增长2.46%；支出增加30.01万元，增长2.46%"),
        general("增加30.02万元，增长2.46%"),
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "one of the two was changed by its last digit, which the rate does not show",
      sheets: drawn(totals(up), general("增加30.01万元，增长2.46%")),
      finds: [
        {
          at: "A7",
          because: "A3",
          quotes: "30.01万元，增长2.46%",
          says: "情况说明“财政拨款收支预算总体情况说明”写一般公共预算收支预算增加30.01万元，而“收入支出预算总体情况说明”写增加30.00万元，本年数和增减率都相同，增减额却不同；请核对哪一处有误，上年口径不同的请写明。",
        },
      ],
    },
  ],
});
