import { emptyTableIsNoted } from "../../../src/rules/completeness/empty-table-is-noted";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const fund = `
  | 政府性基金预算支出表                     |          |      |          |          |
  | 单位：万元                               |          |      |          |          |
  | 科目编码                                 | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |                                          | 合计     | 0.00 | 0.00     | 0.00     |
  | 注：本部门没有政府性基金预算安排的支出。 |          |      |          |          |`;

const bare = redrawn(fund, { A5: "" });
const full = redrawn(bare, { C4: "5.00", E4: "5.00" });
const statement = `
  | 第二部分 部门预算情况说明 |
  | 八、政府性基金支出预算情况说明 |
  | 某局2022年没有使用政府性基金预算拨款安排的支出，年初预算为0万元，与上年相比没有变化。 |`;

describeRule(emptyTableIsNoted, {
  passes: [
    { it: "a note says that there is none", sheets: fund, compared: 1 },
    { it: "so does a sentence without 注", sheets: redrawn(fund, { A5: "此表为空" }), compared: 1 },
    { it: "the 情况说明 says so", sheets: { 基金: bare, 说明: statement }, compared: 1 },
    {
      it: "a table with money needs none",
      sheets: { 基金: full, 国资: redrawn(fund, { A1: "国有资本经营预算支出表" }) },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "zeros and not a word",
      sheets: bare,
      finds: [
        {
          at: "A1",
          says: "政府性基金预算支出表没有金额，表下和情况说明里都没有写明原因；请在表下注明没有此项预算安排。",
        },
      ],
    },
    {
      it: "blanks and not a word; the other fund's sentence is not this one's",
      sheets: {
        国资: redrawn(bare, { A1: "国有资本经营预算支出表", C4: "", D4: "", E4: "" }),
        说明: statement,
      },
      finds: [
        {
          at: "A1",
          says: "国有资本经营预算支出表没有金额，表下和情况说明里都没有写明原因；请在表下注明没有此项预算安排。",
        },
      ],
    },
  ],
});
