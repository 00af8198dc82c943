import { contentsFitTheHeadings } from "../../../src/rules/completeness/contents-fit-the-headings";
import { describeRule } from "../describe-rule";
import { statement } from "../drawn-statement";

const contents = (...lines: string[]) => ["目录", ...lines].map((line) => `| ${line} |`).join("\n");

const overview = (...sections: string[]) =>
  ["第一部分 新乡市某局概况", ...sections]
    .flatMap((line) =>
      line.startsWith("第") ? [line] : [line, "负责全市某某工作；承担市委交办的其他工作。"],
    )
    .map((line) => `| ${line} |`)
    .join("\n");

/** Says the department's name, which its headings repeat. */
const table = `
  | 部门支出总表         |          |       |          |          |
  | 部门名称：新乡市某局 |          |       |          |          |
  | 科目编码             | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |                      | 合计     | 30.00 | 10.00    | 20.00    |`;

const text = `${overview("一、新乡市某局主要职责", "二、机构设置情况")}\n${statement()}`;

describeRule(contentsFitTheHeadings, {
  passes: [
    {
      it: "the text's headings, without the department and with page numbers",
      sheets: {
        目录: contents(
          "第一部分 概况",
          "一、主要职责……1",
          "二、机构设置 2",
          "一、收入支出预算总体情况",
          "附件：部门预算表",
          "一、部门收支总表",
        ),
        情况说明: text,
      },
      compared: 3,
    },
    {
      it: "关于…的说明",
      sheets: {
        目录: contents("二、关于2022年收入预算总体情况的说明", "三、支出预算总体情况说明"),
        情况说明: text,
      },
      compared: 2,
    },
    {
      it: "sections under a heading that names both",
      sheets: {
        目录: contents("一、部门职责及机构设置"),
        情况说明: `${overview("一、部门职责及机构设置", "（一）部门职责", "（二）机构设置")}\n${statement()}`,
      },
      compared: 1,
    },
    {
      it: "a 目录 that lists the sections too",
      sheets: {
        目录: contents("一、主要职责", "（一）主要职责", "（二）机构设置情况"),
        情况说明: `${overview("一、主要职责", "（一）主要职责", "（二）机构设置情况")}\n${statement()}`,
      },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a heading that was taken out of the text",
      sheets: { 目录: contents("一、主要职责", "八、政府性基金支出预算情况说明"), 情况说明: text },
      finds: [
        {
          at: "A3",
          quotes: "八、政府性基金支出预算情况说明",
          says: "目录列有“八、政府性基金支出预算情况说明”，正文里没有找到这个标题；请核对目录或正文标题。",
        },
      ],
    },
    {
      it: "a heading that names one of its sections only",
      sheets: {
        支出: table,
        目录: contents("一、主要职责", "二、预算单位构成"),
        情况说明: `${overview("一、新乡市某局主要职责", "（一）部门主要职责", "（二）机构设置情况", "二、预算单位构成")}\n${statement()}`,
      },
      finds: [
        {
          at: "A2",
          sheet: "目录",
          because: "情况说明!A6",
          quotes: "一、主要职责",
          says: "目录列的“一、主要职责”，正文在这一标题下还有“（二）机构设置情况”，目录没有体现；可以在目录补列，或改写标题。",
        },
      ],
    },
  ],
});
