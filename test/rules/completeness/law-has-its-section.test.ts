import { lawHasItsSection } from "../../../src/rules/completeness/law-has-its-section";
import { describeRule } from "../describe-rule";
import { statement } from "../drawn-statement";

const missing = (called: string) =>
  `情况说明里没有找到${called}；预算法要求公开这一事项，请补写一段，没有的也写明没有。`;

describeRule(lawHasItsSection, {
  passes: [
    { it: "a section for each", sheets: { 情况说明: statement() }, compared: 2 },
    {
      it: "under other names, and in a sentence of another section",
      sheets: {
        情况说明: statement({
          running: "（一）行政（事业）单位机构运转经费",
          runnings: "某局2022年日常公用经费安排8.34万元，主要用于办公费。",
          procurement: "",
          procurements: "纳入集中采购目录的项目没有安排。",
        }),
      },
      compared: 2,
    },
    {
      it: "机关（机构）运行经费",
      sheets: { 情况说明: statement({ running: "五、机关（机构）运行经费情况", runnings: "共8.34万元。" }) },
      compared: 2,
    },
    {
      it: "机关运行 for short",
      sheets: {
        情况说明: statement({ running: "五、机关运行情况", runnings: "本单位为事业单位，没有此项。" }),
      },
      compared: 2,
    },
    {
      it: "a hospital by its name has no 机关运行经费",
      sheets: {
        情况说明: statement({
          part: "第二部分 某市人民医院2022年单位预算情况说明",
          running: "",
          runnings: "",
        }),
      },
      compared: 1,
    },
    {
      it: "a school by the name above its table",
      sheets: {
        情况说明: statement({ running: "", runnings: "" }),
        支出: `
          | 2022年部门支出总表       |          |      |          |          |
          | 单位名称：某市第一中学   |          |      |          |          |
          | 单位：万元               |          |      |          |          |
          | 科目编码                 | 科目名称 | 合计 | 基本支出 | 项目支出 |
          |                          | 合计     | 1.00 | 1.00     |          |`,
      },
      compared: 1,
    },
    {
      it: "a unit that says it is a 事业单位",
      sheets: {
        情况说明: statement({
          running: "",
          runnings: "",
          staff: "本单位为公益一类事业单位，实有人员18人。",
        }),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a centre that is run like an office",
      sheets: {
        情况说明: statement({
          part: "第二部分 某市政务服务中心2022年部门预算情况说明",
          running: "",
          runnings: "",
          staff: "本单位为参照公务员法管理的事业单位。",
        }),
      },
      finds: [{ at: "A1", says: missing("机关运行经费的安排") }],
    },
    {
      it: "a department whose units are 事业单位",
      sheets: {
        情况说明: statement({
          running: "",
          runnings: "",
          staff: "本部门下属的二级预算单位均为事业单位，实有人员18人。",
        }),
      },
      finds: [{ at: "A1", says: missing("机关运行经费的安排") }],
    },
    {
      it: "the vehicles' running costs are another thing",
      sheets: {
        情况说明: statement({
          running: "",
          runnings: "",
          threes: "公务用车购置及运行经费0万元，公务用车运行维护费0万元，与2021年保持一致。",
        }),
      },
      finds: [{ at: "A1", says: missing("机关运行经费的安排") }],
    },
    {
      it: "neither",
      sheets: { 情况说明: statement({ running: "", runnings: "", procurement: "", procurements: "" }) },
      finds: [
        { at: "A1", says: missing("机关运行经费的安排") },
        { at: "A1", says: missing("政府采购的情况") },
      ],
    },
    {
      it: "only the 名词解释 has the word",
      sheets: {
        情况说明: statement(
          { procurement: "", procurements: "" },
          "第三部分 名词解释",
          "一、政府采购：是指各级国家机关、事业单位使用财政性资金采购货物、工程和服务的行为。",
        ),
      },
      finds: [{ at: "A1", says: missing("政府采购的情况") }],
    },
  ],
  cannotTell: [
    {
      it: "a sheet of remarks is no 情况说明",
      sheets: {
        说明: "| 情况说明 |\n| 一、支出情况 |\n| 某局2022年支出100.00万元，与上年相比没有变化，人员没有变化，项目也没有变化，特此说明。 |",
      },
      because: [],
    },
  ],
});
