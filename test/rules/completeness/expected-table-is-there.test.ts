import { expectedTableIsThere } from "../../../src/rules/completeness/expected-table-is-there";
import { henan } from "../../../src/tables/localities/henan";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const department = "部门名称：新乡市某局";

const coded = (title: string) => `
  | ${title}      |          |       |          |          |
  | ${department} |          |       |          |          |
  | 科目编码      | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |               | 合计     | 30.00 | 10.00    | 20.00    |`;

const economic = (title: string) => `
  | ${title}      |          |       |          |          |          |          |
  | ${department} |          |       |          |          |          |          |
  | 科目编码      | 科目名称 | 合计  | 基本支出 | 项目支出 | 人员经费 | 公用经费 |
  |               | 合计     | 30.00 | 10.00    | 20.00    | 10.00    |          |`;

const twoSided = (title: string) => `
  | ${title}           |       |                      |       |
  | ${department}      |       |                      |       |
  | 收入               |       | 支出                 |       |
  | 项目               | 金额  | 项目                 | 金额  |
  | 一、一般公共预算   | 30.00 | 一、一般公共服务支出 | 30.00 |
  | 收入总计           | 30.00 | 支出总计             | 30.00 |`;

/** The ten tables that any department has, without projects and targets. */
const ten = {
  收支: twoSided("2021年部门收支预算表"),
  收入: `
  | 2021年部门收入预算表 |          |       |              |
  | ${department}        |          |       |              |
  | 科目编码             | 科目名称 | 合计  | 一般公共预算 |
  |                      | 合计     | 30.00 | 30.00        |`,
  支出: coded("2021年部门支出预算表"),
  财拨: twoSided("2021年财政拨款收支总体情况表"),
  一般: coded("2021年一般公共预算支出预算表"),
  基本: economic("2021年一般公共预算基本支出表"),
  经济: economic("2021年支出经济分类汇总表"),
  三公: `
  | 2021年“三公”经费支出表 |                  |                      |            |
  | ${department}          |                  |                      |            |
  | “三公”经费合计         | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 |
  | 3.00                   | 0.00             | 2.00                 | 1.00       |`,
  基金: coded("2021年政府性基金支出预算表"),
};

const in2022 = (drawings: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(drawings).map(([name, drawn]) => [name, drawn.replace("2021年", "2022年")]),
  );

const projects = {
  项目: `
  | 2022年项目支出预算表 |          |          |       |
  | ${department}        |          |          |       |
  | 类型                 | 项目名称 | 项目单位 | 合计  |
  |                      | 合计     |          | 20.00 |`,
  整体: `
  | 部门整体绩效目标表 |          |          |        |
  | ${department}      |          |          |        |
  | 部门预算总额（万元） | 30.00  |          |        |
  | 一级指标           | 二级指标 | 三级指标 | 指标值 |
  | 产出指标           | 数量     | 件数     | ≥1件   |`,
  目标: `
  | 项目绩效目标汇总表 |          |          |          |          |          |        |
  | ${department}      |          |          |          |          |          |        |
  | 项目编码           | 项目名称 | 资金总额 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | '410721000000001   | 劳务费   | 20.00    | 产出指标 | 数量指标 | 人数     | ≥3人   |`,
};

const missing =
  "河南的部门预算通常公开“国有资本经营预算表”，目录、工作簿和情况说明里都没有；没有此项预算的，请补一张空表并注明，或在情况说明中写明没有。";

describeRule(expectedTableIsThere, {
  passes: [
    {
      it: "all thirteen of Henan",
      sheets: { ...in2022(ten), ...projects, 国资: coded("2022年国有资本经营预算支出表") },
      compared: henan.tables.length,
    },
    { it: "nine of an earlier year, when no more were asked for", sheets: ten, compared: 9 },
    {
      it: "a sentence stands for the table",
      sheets: {
        ...in2022(ten),
        ...projects,
        情况说明: `
  | 第二部分 2022年部门预算情况说明 |
  | 八、国有资本经营预算支出情况说明 |
  | 新乡市某局2022年没有使用国有资本经营预算拨款安排的支出，年初预算为0万元，与上年相比没有变化。 |`,
      },
      compared: henan.tables.length,
    },
    {
      it: "the 目录 lists it: that it is missing is another rule's to say",
      sheets: { ...in2022(ten), ...projects, 目录: "| 目录 |\n| 十三、国有资本经营预算支出表 |" },
      compared: henan.tables.length,
    },
    {
      it: "in Shanghai nobody asks for projects and 经济分类",
      sheets: Object.fromEntries(
        Object.entries({ ...in2022(ten), 国资: coded("2022年国有资本经营预算支出表") })
          .filter(([name]) => name !== "经济")
          .map(([name, drawn]) => [name, drawn.replace("新乡市", "上海市")]),
      ),
      compared: 9,
    },
  ],
  finds: [
    {
      it: "国有资本经营 is nowhere: told at the first table where there is no 目录",
      sheets: { ...in2022(ten), ...projects },
      finds: [{ at: "A1", says: missing }],
    },
    {
      it: "the 名词解释 alone does not say that there is none",
      sheets: {
        目录: "| 目录 |\n| 一、部门收支预算表 |",
        ...in2022(ten),
        ...projects,
        说明: `
  | 第三部分 名词解释 |
  | 一、财政拨款收入：是指财政当年拨付的资金，包括一般公共预算拨款、政府性基金预算拨款、国有资本经营预算拨款。 |
  | 二、基本支出：是指保障机构正常运转、完成日常工作任务所必需的开支。 |`,
      },
      finds: [{ at: "A2", says: missing }],
    },
    {
      it: "another table is missing",
      sheets: Object.fromEntries(Object.entries(ten).filter(([name]) => name !== "经济")),
      finds: [
        {
          at: "A1",
          says: "河南的部门预算通常公开“支出经济分类汇总表”，目录和工作簿里都没有；请补上这张表，不涉及的请说明。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a department of which nobody knows where it is",
      sheets: redrawn(ten.支出, { A2: "部门名称：某局" }),
      because: [],
    },
    {
      it: "most tables are in other files",
      sheets: { 支出: ten.支出, 一般: ten.一般 },
      because: Array.from({ length: 7 }, () => ({
        at: "A1",
        why: "多数表不在这个工作簿里，可能在另外的文件中",
      })),
    },
  ],
});
