import { zeroHasNoPurpose } from "../../../src/rules/narrative/zero-has-no-purpose";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(zeroHasNoPurpose, {
  passes: [
    {
      it: "money that is there has a purpose, zero is only told",
      sheets: statement(
        "公务接待费2.00万元，主要用于公务接待支出。",
        "因公出国（境）费0万元，没有安排。",
        "年初预算为0万元。主要用于以下方面的支出不再安排。",
        "比上年减少0万元，主要用于接待的支出为2万元。",
      ),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "three places, told once",
      sheets: statement(
        "因公出国(境)费0万元,主要用于公务出国的住宿费、旅费。预算数与2021年保持一致。",
        "公务接待费0.00万元，主要用于公务接待支出。",
        "公务用车购置费5万元；公务用车运行维护费0元，主要用于燃料费。",
      ),
      finds: [
        {
          at: "A2",
          because: "A3 A4",
          quotes: "0万元,主要用于公务出国的住宿费、旅费",
          says: `${where}写“0万元,主要用于公务出国的住宿费、旅费”，金额是零还写了用途，同样的还有2处；没有安排的可删去用途，写明未安排即可。`,
        },
      ],
    },
    {
      it: "one place",
      sheets: statement("公务接待费0万元，主要用于公务接待支出。"),
      finds: [
        {
          at: "A2",
          quotes: "0万元，主要用于公务接待支出",
          says: `${where}写“0万元，主要用于公务接待支出”，金额是零还写了用途；没有安排的可删去用途，写明未安排即可。`,
        },
      ],
    },
  ],
});
