import { textStandsUnderItsHeading } from "../../../src/rules/narrative/text-stands-under-its-heading";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const buying = "2022年政府采购预算安排3万元，其中：货物3万元、工程0万元、服务0万元。";
const cars = "2021年期末，共有车辆2辆，其中：一般公务用车2辆；单价100万元以上的专用仪器0台。";

describeRule(textStandsUnderItsHeading, {
  passes: [
    {
      it: "each under its own heading, whatever else it mentions",
      sheets: statement(
        "（一）机关运行经费支出情况",
        "2022年机关运行经费8万元，包括办公费、设备购置费等。",
        "（二）政府采购支出情况",
        buying,
        "（三）国有资产占用情况",
        cars,
      ),
      compared: 1,
    },
    {
      it: "one that says nothing of its heading is not a swap",
      sheets: statement(
        "（一）政府采购支出情况",
        "无。",
        "（二）国有资产占用情况",
        buying,
        "（三）绩效目标情况",
        "无。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "two that changed places",
      sheets: statement("（一）政府采购支出情况", cars, "（二）国有资产占用情况", buying),
      finds: [
        {
          at: "A3",
          because: "A2 A4 A5",
          says: "“情况说明”标题「（一）政府采购支出情况」下写的是国有资产，没有提到政府采购；“情况说明”标题「（二）国有资产占用情况」下正好相反；请核实两处内容是否放反了。",
        },
      ],
    },
  ],
});
