import { noProcurementIsExplained } from "../../../src/rules/contradictions/no-procurement-is-explained";
import { describeRule } from "../describe-rule";
import { narrative, projects } from "./drawn-department";

const none = narrative("（二）政府采购支出情况", "2022年政府采购预算安排0万元，其中：货物0万元。");

describeRule(noProcurementIsExplained, {
  passes: [
    {
      it: "only small purchases, or large ones that are none",
      sheets: {
        说明: none,
        项目: projects(["其他运转类", "印刷费", "4.00"], ["其他运转类", "职工食堂经费", "300.00"]),
      },
      compared: 1,
    },
    {
      it: "a procurement budget is left alone, beside a department without one",
      sheets: {
        说明: narrative("（二）政府采购支出情况", "政府采购预算0万元。"),
        项目: projects(["其他运转类", "专家劳务费", "80.00"]),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "works, leases and equipment",
      sheets: {
        说明: none,
        项目: projects(
          ["特定目标类", "办公楼维修改造", "49.00"],
          ["特定目标类", "信息化平台", "120.50"],
          ["其他运转类", "差旅费", "30.00"],
        ),
      },
      finds: [
        {
          at: "A3",
          quotes: "0万元",
          because: "项目!D5 项目!D4",
          says: "情况说明写政府采购预算为0，而采购性质的项目有「信息化平台」120.50万元、「办公楼维修改造」49.00万元，合计169.50万元；请核实是否在集中采购目录以内或达到限额标准，不需编列的请说明。",
        },
      ],
    },
    {
      it: "many of them: four by name",
      sheets: {
        说明: none,
        项目: projects(
          ["其他运转类", "一期设备", "90.00"],
          ["其他运转类", "二期设备", "80.00"],
          ["其他运转类", "三期设备", "70.00"],
          ["其他运转类", "四期设备", "60.00"],
          ["其他运转类", "五期设备", "50.00"],
        ),
      },
      finds: [
        {
          at: "A3",
          quotes: "0万元",
          because: "项目!D4 项目!D5 项目!D6 项目!D7 项目!D8",
          says: "情况说明写政府采购预算为0，而采购性质的项目有「一期设备」90.00万元、「二期设备」80.00万元、「三期设备」70.00万元、「四期设备」60.00万元等5项，合计350.00万元；请核实是否在集中采购目录以内或达到限额标准，不需编列的请说明。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 项目支出表", sheets: none, missing: ["project-expenditure"] }],
});
