import { absenceAgreesWithTable } from "../../../src/rules/narrative/absence-agrees-with-table";
import { describeRule } from "../describe-rule";
import { withNarrative } from "./drawn-budget";

const threePublic = "七、一般公共预算“三公”经费支出预算情况说明";
const fund = "八、政府性基金支出预算情况说明";

const fundTable = (amount: string): string => `
  | 2022年政府性基金支出预算表 |          |        |          |          |
  | 单位：万元                 |          |        |          |          |
  | 科目编码                   | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                            | 合计     | ${amount} |       | ${amount} |`;

describeRule(absenceAgreesWithTable, {
  passes: [
    {
      it: "what the table has none of",
      sheets: {
        ...withNarrative(
          threePublic,
          "（一）因公出国（境）费0万元。2022年没有安排因公出国（境）任务，未安排公务用车购置经费。",
          fund,
          "某局2022年没有使用政府性基金预算拨款安排的支出，年初预算为0万元。",
        ),
        基金: fundTable("0.00"),
      },
      compared: 3,
    },
    {
      it: "another year, a case, an exception and more of it are told of something else",
      sheets: withNarrative(
        threePublic,
        "2021年没有安排公务接待费，上年无公务接待，如没有公务接待费的请说明，没有新增公务接待费，除会议外没有公务接待。",
        "没有因公出国（境）安排。没有公务接待批次的统计。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a reception that the table pays for",
      sheets: withNarrative(threePublic, "我局2022年压减开支，没有安排公务接待费。"),
      finds: [
        {
          at: "A3",
          quotes: "没有安排公务接待费",
          because: "三公!F5",
          says: "情况说明“一般公共预算“三公”经费支出预算情况说明”写“没有安排公务接待费”，而一般公共预算“三公”经费支出表的公务接待费是1.50万元；请核对是文字没有改，还是金额填错了表。",
        },
      ],
    },
    {
      it: "a fund that the table has",
      sheets: {
        ...withNarrative(fund, "本部门没有使用政府性基金预算拨款安排的支出。"),
        基金: fundTable("20.00"),
      },
      finds: [
        {
          at: "A3",
          quotes: "本部门没有使用政府性基金预算拨款安排的支出",
          because: "基金!C4",
          says: "情况说明“政府性基金支出预算情况说明”写“本部门没有使用政府性基金预算拨款安排的支出”，而政府性基金支出预算表的合计是20.00万元；请核对是文字没有改，还是金额填错了表。",
        },
      ],
    },
  ],
});
