import { clauseStandsOnce } from "../../../src/rules/text/clause-stands-once";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";
const twice = "组织各部门按照流程开展即时办理";

describeRule(clauseStandsOnce, {
  passes: [
    {
      it: "the same reason given of two things, with words between",
      sheets: statement(
        "购置费与2021年保持一致，主要原因：已完成公车改革。运行维护费与2021年保持一致，主要原因：已完成公车改革。",
        "收入减少5.00万元，主要原因：项目支出减少；支出减少5.00万元，主要原因：项目支出减少。",
      ),
      compared: 3,
    },
    {
      it: "short words and almost equal ones",
      sheets: statement(
        "无，无。",
        "政府采购货物预算0万元、政府采购工程预算0万元、政府采购服务预算0万元。",
        "负责全区政务公开工作；负责全区政务服务工作。",
      ),
      compared: 4,
    },
  ],
  finds: [
    {
      it: "a clause that was pasted twice",
      sheets: statement(`负责窗口管理；${twice}、${twice}、承诺办理。`),
      finds: [
        {
          at: "A2",
          quotes: twice,
          says: `${where}里“${twice}”紧接着写了两遍；请删去一遍。`,
          fix: `“负责窗口管理；${twice}、${twice}、承诺办理。”→“负责窗口管理；${twice}、承诺办理。”`,
        },
      ],
    },
    {
      it: "a whole sentence, whatever stop is between",
      sheets: statement(
        "收入总计5万元，比上年增加，主要是人员增加；收入总计5万元，比上年增加，主要是人员增加。",
      ),
      finds: [
        {
          at: "A2",
          quotes: "收入总计5万元，比上年增加，主要是人员增加",
          says: `${where}里“收入总计5万元，比上年增加，主要是人员增加”紧接着写了两遍；请删去一遍。`,
          fix: "“收入总计5万元，比上年增加，主要是人员增加；收入总计5万元，比上年增加，主要是人员增加。”→“收入总计5万元，比上年增加，主要是人员增加。”",
        },
      ],
    },
    {
      it: "in a cell with mark-up, which goes first",
      sheets: statement(`<p>${twice}、${twice}。</p>`),
      finds: [
        {
          at: "A2",
          quotes: twice,
          says: `${where}里“${twice}”紧接着写了两遍；请删去一遍。`,
        },
      ],
    },
  ],
});
