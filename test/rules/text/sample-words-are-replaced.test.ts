import { sampleWordsAreReplaced } from "../../../src/rules/text/sample-words-are-replaced";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(sampleWordsAreReplaced, {
  passes: [
    {
      it: "brackets, letters and signs that mean something",
      sheets: statement(
        "因公出国（境）费5万元（含税），见【附件】。",
        "负责人签字：______",
        "采购A4纸、XXL号工作服和USB接口设备，合计=SUM()。",
        "预算执行率=预算完成数/预算数×100%。",
        "原告张某某的案件由本院审理，邀请专家（请教授3人）评审。",
      ),
      compared: 6,
    },
    {
      it: "what is certainly a blank is told elsewhere",
      sheets: statement("XX局收入总计XX万元。"),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "stand-ins and hints of a template, in the ways of several places",
      sheets: statement(
        "如: xx 单位开展 xx 活动取得的收入。",
        "其中：XX专项经费5万元。",
        "收入总计5万元（）。",
        "主要原因是人员增加（请填写具体原因）。",
        "政府性基金预算0万元（无此项的可删除）。",
        "由______负责实施。",
      ),
      finds: [
        { at: "A2", quotes: "xx", quote: "xx 单位开展 xx 活动取" },
        { at: "A3", quotes: "XX", quote: "XX专项经费5万元" },
        { at: "A4", quotes: "（）", quote: "收入总计5万元（）" },
        { at: "A5", quotes: "（请填写具体原因）", quote: "主要原因是人员增加（请填写具体原因）" },
        { at: "A6", quotes: "（无此项的可删除）", quote: "政府性基金预算0万元（无此项的可删除）" },
        { at: "A7", quotes: "______", quote: "由______负责实施" },
      ].map(({ quote, ...place }) => ({
        ...place,
        says: `${where}的“${quote}”像是模板的代号或填写提示；请核实，没有改的请改成实际内容。`,
      })),
    },
  ],
});
