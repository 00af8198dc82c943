import { headcountIsItsParts } from "../../../src/rules/narrative/headcount-is-its-parts";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const heading = "（二）人员构成情况";

describeRule(headcountIsItsParts, {
  passes: [
    {
      it: "posts, those who serve, those who have retired",
      sheets: statement(
        heading,
        "在职人员编制36人，其中：行政编制24人，工勤人员编制2人，事业编制10人。在职实有34人，其中：行政人员 24 人、事业人员10人。",
        "离退休人员12人，其中：离休0人，退休12人；编制６０名（其中行政５０名、事业１０名）。",
      ),
      compared: 4,
    },
    {
      it: "those under 公务员法 are some of 事业编制, or people of their own",
      sheets: statement(
        heading,
        "编制60人，其中行政30人、事业30人、参公10人。",
        "编制60人，其中行政30人、事业20人、参照公务员法管理事业编制10人。",
      ),
      compared: 2,
    },
    {
      it: "one kind alone, a part of a part, or a kind that nobody knows",
      sheets: statement(
        heading,
        "编制60人，其中行政50人。编制60人，其中行政50人、事业5人，其中参公3人。编制60人，其中行政50人、聘用5人。",
        "在职实有34人，其中：财政全额保障30人、差额2人。慰问离退休人员12人，其中生病3人、住院4人。",
        "编制2人，其中行政1人、事业1人。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a kind whose number was not changed along",
      sheets: statement(heading, "某局编制60人，其中行政50人、事业9人。"),
      finds: [
        {
          at: "A3",
          quotes: "编制60人，其中行政50人、事业9人",
          says: "情况说明写“编制60人”，所列各类人数之和是59人（行政50＋事业9）；请核对总数和各类人数。",
        },
      ],
    },
    {
      it: "more retired than there are",
      sheets: statement(heading, "离退休人员12人，包括：离休1人，退休12人。"),
      finds: [
        {
          at: "A3",
          quotes: "离退休人员12人，包括：离休1人，退休12人",
          says: "情况说明写“离退休人员12人”，所列各类人数之和是13人（离休1＋退休12）；请核对总数和各类人数。",
        },
      ],
    },
  ],
});
