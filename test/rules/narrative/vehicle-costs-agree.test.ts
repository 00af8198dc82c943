import { vehicleCostsAgree } from "../../../src/rules/narrative/vehicle-costs-agree";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const running =
  "公务用车运行维护费2万元，主要用于公务用车的燃料费、维修费、过路过桥费、保险费和安全奖励费用。";
const glossary =
  "公务用车购置及运行费反映单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出。";

describeRule(vehicleCostsAgree, {
  passes: [
    {
      it: "the same costs in other words and another order",
      sheets: statement(
        running,
        "公务用车购置及运行费是公务用车的购置费及维修费、燃油费、过桥过路费、车辆保险费、安全奖励费等。",
      ),
      compared: 2,
    },
    {
      it: "lists that differ both ways, and lists of other costs",
      sheets: statement(
        running,
        "公务用车运行费包括燃料费、停车费、洗车费、检测费等。",
        "机关运行经费包括办公费、印刷费、维修费、公务用车运行维护费以及其他费用。",
      ),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "one place leaves out what another has",
      sheets: statement(running, "第三部分 名词解释", glossary),
      finds: [
        {
          at: "A2",
          because: "A4",
          quotes: "燃料费、维修费、过路过桥费、保险费和安全奖励费用",
          says: "“情况说明”「某局2022年部门预算情况说明」列公务用车的费用，没有“租用费”，“情况说明”「第三部分 名词解释」列了；口径不同，请统一，确实不含的请在名词解释里也删去。",
        },
      ],
    },
  ],
});
