import { glossaryFitsTheTerms } from "../../../src/rules/completeness/glossary-fits-the-terms";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";
import { statement } from "../drawn-statement";

const projects = `
  | 项目支出预算表 |          |          |       |
  | 单位：万元     |          |          |       |
  | 类型           | 项目名称 | 项目单位 | 合计  |
  |                | 合计     |          | 40.00 |
  | 项目支出       | 劳务费   | 某局     | 40.00 |`;

const summary = `
  | 部门收支总表         |        |                      |        |
  | 单位：万元           |        |                      |        |
  | 收入                 |        | 支出                 |        |
  | 项目                 | 金额   | 项目                 | 金额   |
  | 一、财政拨款收入     | 100.00 | 一、一般公共服务支出 | 100.00 |
  | 二、上级补助收入     |        |                      |        |
  | 三、事业收入         | 0.00   |                      |        |
  | 收入总计             | 100.00 | 支出总计             | 100.00 |`;

const entries = [
  "一、财政拨款收入：是指财政当年拨付的资金。",
  "二、基本支出：是指保障机构正常运转所必需的开支。",
  "三、项目支出：是指完成特定任务所发生的支出。",
  "四、“三公”经费：是指因公出国（境）费、公务用车购置及运行费和公务接待费。",
  "五、机关运行经费：是指用于购买货物和服务的各项资金。",
];

const book = (lines: readonly string[], tables: Record<string, string> = {}) => ({
  收支: summary,
  项目: projects,
  ...tables,
  情况说明: statement({}, "第三部分 名词解释", ...lines),
});

describeRule(glossaryFitsTheTerms, {
  passes: [
    { it: "the terms that have money, and no others", sheets: book(entries), compared: 5 },
    {
      it: "rows of the template without money need no explanation, and may have one",
      sheets: book([...entries, "六、上级补助收入：是指从主管部门取得的补助。"]),
      compared: 6,
    },
    {
      it: "explained inside another entry, and under another name",
      sheets: book([
        ...entries.slice(0, 3),
        "四、行政（事业）单位机构运转经费情况：是指办公费等，其中三公经费按标准控制。",
      ]),
      compared: 4,
    },
  ],
  finds: [
    {
      it: "其他运转类 has money and no explanation",
      sheets: book(entries, { 项目: redrawn(projects, { A5: "其他运转类" }) }),
      finds: [
        {
          at: "A18",
          sheet: "情况说明",
          says: "名词解释没有解释用到的“其他运转类”；可以补上。",
        },
      ],
    },
    {
      it: "事业基金 is of an older accounting",
      sheets: book([...entries, "六、用事业基金弥补收支差额：是指使用以前年度积累的事业基金弥补缺口。"]),
      finds: [
        {
          at: "A18",
          sheet: "情况说明",
          because: "A24",
          says: "名词解释解释了“用事业基金弥补收支差额”，表和情况说明里都没有用到；可以删去。",
        },
      ],
    },
    {
      it: "both: told once",
      sheets: book([...entries.slice(0, 4), "五、附属单位上缴收入：是指附属单位按规定上缴的收入。"]),
      finds: [
        {
          at: "A18",
          sheet: "情况说明",
          because: "A23",
          says: "名词解释解释了没有用到的“附属单位上缴收入”，没有解释用到的“机关运行经费”；可以按本年各表更新。",
        },
      ],
    },
  ],
  cannotTell: [{ it: "without a 名词解释 nothing is held against it", sheets: book([]), because: [] }],
});
