import { savingChangesSomething } from "../../../src/rules/narrative/saving-changes-something";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

describeRule(savingChangesSomething, {
  passes: [
    {
      it: "nothing planned is a reason, also beside thrift",
      sheets: statement(
        "公务接待费0万元，预算数与2021年保持一致，主要原因：没有安排接待。",
        "因公出国（境）费0万元，与上年持平，主要原因是厉行节约，未安排出国。",
      ),
      compared: 2,
    },
    {
      it: "money that is there may be kept down",
      sheets: statement(
        "公务接待费2万元，与上年持平，主要原因是厉行节约。",
        "公务用车运行费0万元，与上年持平，原因是：无公车。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "from zero to zero nothing was saved, in the words of three places",
      sheets: statement(
        "公务接待费0万元,预算数与2021年保持一致,主要原因:根据实际情况节约开支。",
        "因公出国（境）费0.00万元，与上年持平，主要原因是厉行节约、压减开支。",
        "会议费0元，与上年相比无变化，原因是认真落实过紧日子要求，压缩经费。",
      ),
      finds: [
        "主要原因:根据实际情况节约开支",
        "主要原因是厉行节约、压减开支",
        "原因是认真落实过紧日子要求，压缩经费",
      ].map((quote, i) => ({
        at: `A${i + 2}`,
        quotes: quote,
        says: `“情况说明”「某局2022年部门预算情况说明」写“${quote}”，金额是零又与上年相同，节约不能解释没有变化；请核实原因，例如改为没有此项安排。`,
      })),
    },
  ],
});
