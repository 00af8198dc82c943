import { listedTableIsThere } from "../../../src/rules/completeness/listed-table-is-there";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const contents = `
  | 目  录                              |
  | 第一部分 某局概况                   |
  | 一、主要职责                        |
  | 第二部分 2022年部门预算情况说明     |
  | 附件：某局2022年部门预算表          |
  | 一、2022 年部门支出预算表           |
  | 二、2022年一般公共预算支出预算表    |
  | 三、2022年政府性基金支出预算表      |`;

const expenditure = `
  | 2022年部门支出总表 |          |       |          |          |
  | 单位：万元         |          |       |          |          |
  | 科目编码           | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                    | 合计     | 30.00 | 10.00    | 20.00    |
  | '2010301           | 行政运行 | 30.00 | 10.00    | 20.00    |`;

const general = redrawn(expenditure, { A1: "一般公共预算支出情况表（公开05表）" });
const fund = redrawn(expenditure, { A1: "2022年部门政府性基金预算财政拨款支出表" });
const all = { 目录: contents, 支出: expenditure, 一般: general, 基金: fund };

const sentenceOnly = `
  | 政府性基金支出预算表               |
  | 本部门没有使用政府性基金安排的支出，故此表为空，特此说明。以下无正文，也没有需要另行列示的数据。 |`;

describeRule(listedTableIsThere, {
  passes: [
    { it: "every listed table, whatever its title here and there", sheets: all, compared: 3 },
    {
      it: "full and half width, spaces, another order of the tables",
      sheets: {
        基金: fund,
        一般: general,
        目录: redrawn(contents, {
          A6: "１.　2022年度　部门支出预算总表",
          A7: "2、 一般公共预算支出表(公开02表)......3",
          A8: "附表3：政府性基金预算支出情况表",
        }),
        支出: expenditure,
      },
      compared: 3,
    },
    {
      it: "a table that is only a title and a sentence is there",
      sheets: { ...all, 基金: sentenceOnly },
      compared: 3,
    },
    {
      it: "a listed table that no layout knows is not looked for",
      sheets: { ...all, 目录: `${contents}\n| 四、政府购买服务预算表 |` },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "one is missing",
      sheets: { 目录: contents, 支出: expenditure, 一般: general },
      finds: [
        {
          at: "A8",
          quotes: "三、2022年政府性基金支出预算表",
          says: "目录列示“三、2022年政府性基金支出预算表”，工作簿里没有这张表；请补上，没有数据的列空表并注明，确实不公开的从目录删去。",
        },
      ],
    },
    {
      it: "without 支出经济分类 the projects have no economic class",
      sheets: { ...all, 目录: redrawn(contents, { A8: "七、2022 年支出经济分类汇总表" }) },
      finds: [
        {
          at: "A8",
          because: "支出!E4",
          quotes: "七、2022 年支出经济分类汇总表",
          says: "目录列示“七、2022 年支出经济分类汇总表”，工作簿里没有这张表，项目支出20.00万元因此没有按经济分类列示；请补上这张表。",
        },
      ],
    },
    {
      it: "a department without projects only lacks the table",
      sheets: {
        ...all,
        支出: redrawn(expenditure, { D4: "30.00", E4: "", D5: "30.00", E5: "" }),
        目录: redrawn(contents, { A8: "支出经济分类汇总表" }),
      },
      finds: [
        {
          at: "A8",
          quotes: "支出经济分类汇总表",
          says: "目录列示“支出经济分类汇总表”，工作簿里没有这张表；请补上，没有数据的列空表并注明，确实不公开的从目录删去。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "most of the tables are in another file",
      sheets: { 目录: contents, 支出: expenditure },
      because: [
        { at: "A7", why: "多数表不在这个工作簿里，可能在另外的文件中" },
        { at: "A8", why: "多数表不在这个工作簿里，可能在另外的文件中" },
      ],
    },
    {
      it: "names of tables in a grid are no 目录",
      sheets: {
        支出: expenditure,
        核对关系: `
  | 部门收支总表 | 部门收入总表       |
  | 部门支出总表 | 一般公共预算支出表 |`,
      },
      because: [],
    },
    {
      it: "a 目录 of text parts only says nothing",
      sheets: { 目录: withoutRows(contents, 5, 6, 7, 8), 支出: expenditure },
      because: [],
    },
  ],
});
