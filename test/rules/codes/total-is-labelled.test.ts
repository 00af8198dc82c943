import { totalIsLabelled } from "../../../src/rules/codes/total-is-labelled";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |          |          |       |
  | 单位：万元     |          |          |       |
  | 类型           | 项目名称 | 项目单位 | 合计  |
  |                | 合计     |          | 50.00 |
  | 其他运转类     | 劳务费   | 某局     | 40.00 |
  | 其他运转类     | 印刷费   | 某局     | 10.00 |`;

const threePublic = `
  | “三公”经费支出表 |              |                    |            |
  | 单位：万元       |              |                    |            |
  | “三公”经费合计   | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 |
  | 3.00             | 0.00         | 2.00               | 1.00       |`;

describeRule(totalIsLabelled, {
  passes: [
    { it: "it says 合计", sheets: projects, compared: 1 },
    { it: "总计 will do", sheets: redrawn(projects, { B4: "总 计" }), compared: 1 },
    { it: "in another column", sheets: redrawn(projects, { A4: "合计", B4: "" }), compared: 1 },
    {
      it: "in a column of its own before the names",
      sheets: `
  | 项目支出预算表 |        |          |          |       |
  | 单位：万元     |        |          |          |       |
  | 序号           | 类型   | 项目名称 | 项目单位 | 合计  |
  | 合计           |        |          |          | 40.00 |
  | 1              | 运转类 | 劳务费   | 某局     | 40.00 |`,
      compared: 1,
    },
    {
      it: "the one line of 三公 needs no name",
      sheets: { 项目: projects, 三公: threePublic },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a sum without a name",
      sheets: redrawn(projects, { B4: "" }),
      finds: [{ at: "B4", says: "项目支出预算表第4行是合计，却没有写“合计”；请在名称列补上。" }],
    },
  ],
});
