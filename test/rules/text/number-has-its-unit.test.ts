import { numberHasItsUnit } from "../../../src/rules/text/number-has-its-unit";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const where = "“情况说明”「某局2022年部门预算情况说明」";

describeRule(numberHasItsUnit, {
  passes: [
    {
      it: "every number with its unit, in the words of several places",
      sheets: statement(
        "共有车辆3辆，其中：一般公务用车2辆、执法执勤用车1辆。",
        "政府采购预算3,121.42万元，其中：货物类采购3，000.42万元、服务类采购121.00万元。",
        "单价50万元以上通用设备0台（套），单位价值100万元以上专用设备0台（套）。",
      ),
      compared: 4,
    },
    {
      it: "numbers of another kind beside amounts",
      sheets: statement(
        "详见附表3，收入5万元，支出5万元。",
        "截至2021年12月31日，共有车辆2辆、设备10台。",
        "类别201、202，收入5万元，支出5万元。",
        "主要支出1、办公费5万元，2、印刷费3万元。",
      ),
      compared: 5,
    },
    {
      it: "a list that leaves the unit to a note",
      sheets: statement("收入5、支出5（单位：万元）。"),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "the whole lacks what its parts have",
      sheets: statement("2021年期末，某局共有车辆0，其中：一般公务用车0辆、执法执勤用车0辆。"),
      finds: [
        {
          at: "A2",
          quotes: "共有车辆0",
          says: `${where}的“共有车辆0”后面没有单位，同一句里别的数都写了“辆”；请补上。`,
          fix: "“2021年期末，某局共有车辆0，其中：一般公务用车0辆、执法执勤用车0辆。”→“2021年期末，某局共有车辆0辆，其中：一般公务用车0辆、执法执勤用车0辆。”",
        },
      ],
    },
    {
      it: "two of the parts lack it: one fix for both",
      sheets: statement("政府采购货物预算5万元、工程预算0、服务预算3，合计预算8万元。"),
      finds: [
        {
          at: "A2",
          quotes: "工程预算0",
          says: `${where}的“工程预算0”后面没有单位，同一句里别的数都写了“万元”；请补上。`,
          fix: "“政府采购货物预算5万元、工程预算0、服务预算3，合计预算8万元。”→“政府采购货物预算5万元、工程预算0万元、服务预算3万元，合计预算8万元。”",
        },
        {
          at: "A2",
          quotes: "服务预算3",
          says: `${where}的“服务预算3”后面没有单位，同一句里别的数都写了“万元”；请补上。`,
        },
      ],
    },
  ],
});
