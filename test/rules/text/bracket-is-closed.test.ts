import { bracketIsClosed } from "../../../src/rules/text/bracket-is-closed";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(bracketIsClosed, {
  passes: [
    {
      it: "pairs, of whatever width, nested or mixed",
      sheets: statement(
        "（一)因公出国(境)费，见《关于“三公”经费的通知》。",
        '推进"放管服"改革和“放管服"改革。',
        "〔2022〕5号【附】",
      ),
      compared: 3,
    },
    {
      it: "numbers of items and inches are no halves",
      sheets: statement("工作：1）接待；2) 采购；二）其他（含培训）。", '购置24"显示器10台（套）。'),
      compared: 2,
    },
    {
      it: "a paragraph that goes on in the next row",
      sheets: statement("按照《关于进一步加强", "部门预算管理的通知》编制（含事业单位", "及所属单位）。"),
      compared: 2,
    },
    {
      it: "a paragraph of which every line stands in a row",
      sheets: statement(
        "按照《关于进一步加强和规范各级预算单位",
        "政府采购、资产管理和绩效管理，以及预算公开",
        "工作的通知》执行。",
      ),
      compared: 2,
    },
    {
      it: "quotation marks turned the wrong way are still two",
      sheets: statement("“三公“经费5万元。"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "halves that are opened and never closed",
      sheets: statement("“三公经费5万元。", "依据《预算法编制。", "公务接待费（含外宾接待5万元。"),
      finds: [
        { at: "A2", quotes: "“", mark: "引号", quote: "“三公经费5万元。" },
        { at: "A3", quotes: "《", mark: "书名号", quote: "《预算法编制。" },
        { at: "A4", quotes: "（", mark: "括号", quote: "（含外宾接待5万元。" },
      ].map(({ at, quotes, mark, quote }) => ({
        at,
        quotes,
        says: `${where}的「${quote}」只有前半个${mark}，后面没有配对的；请补上后半个，或删去多余的。`,
      })),
    },
    {
      it: "halves that close what was never opened",
      sheets: statement("三公”经费5万元。", "预算法》规定公开。"),
      finds: [
        { at: "A2", quotes: "”", mark: "引号", quote: "三公”" },
        { at: "A3", quotes: "》", mark: "书名号", quote: "预算法》" },
      ].map(({ at, quotes, mark, quote }) => ({
        at,
        quotes,
        says: `${where}的「${quote}」只有后半个${mark}，前面没有配对的；请补上前半个，或删去多余的。`,
      })),
    },
  ],
});
