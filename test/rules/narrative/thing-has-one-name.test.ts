import { thingHasOneName } from "../../../src/rules/narrative/thing-has-one-name";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

describeRule(thingHasOneName, {
  passes: [
    {
      it: "one name throughout, whatever else it serves",
      sheets: statement(
        "（一）机关运行经费",
        "2022年机关运行经费8.34万元，保障机构正常运转。",
        "单价50万元以上通用设备0台，单价100万元以上专用设备0台。",
      ),
      compared: 2,
    },
    {
      it: "two names that the text itself equates",
      sheets: statement("（一）机构运转经费（机关运行经费）", "2022年机关运行经费8.34万元。"),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "heading, sentence and glossary call it differently: told once",
      sheets: statement(
        "（一）行政（事业）单位机构运转经费",
        "2022年机关运行经费8.34万元。",
        "第三部分 名词解释",
        "十、机关运行经费：保障单位运行的资金。",
      ),
      finds: [
        {
          at: "A2",
          because: "A3 A5",
          quotes: "机构运转经费",
          says: "“情况说明”标题「（一）行政（事业）单位机构运转经费」用“机构运转经费”，“情况说明”「（一）行政（事业）单位机构运转经费」用“机关运行经费”，说的是同一件事；建议统一用一个名称。",
        },
      ],
    },
    {
      it: "two words for one threshold in one sentence",
      sheets: statement("单价50万元以上通用设备0台，单位价值100万元以上专用设备0台。"),
      finds: [
        {
          at: "A2",
          quotes: "单价",
          says: "“情况说明”「某局2022年部门预算情况说明」用“单价”，同一段里又用“单位价值”，说的是同一件事；建议统一用一个名称。",
        },
      ],
    },
  ],
});
