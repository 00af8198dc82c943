import { runningCostsAgreeWithBasic } from "../../../src/rules/narrative/running-costs-agree-with-basic";
import { describeRule } from "../describe-rule";
import { drawnTables, withNarrative } from "./drawn-budget";

const running = "（一）机关运行经费支出情况";
const { 基本: _, ...withoutBasic } = drawnTables;

describeRule(runningCostsAgreeWithBasic, {
  passes: [
    {
      it: "running costs are 公用经费",
      sheets: withNarrative(running, "2022年机关运行经费支出预算15万元，包括：办公费15万元。"),
      compared: 1,
    },
    {
      it: "under another of its names",
      sheets: withNarrative(
        "（一）机构运转经费",
        "2022年机关运行经费财政拨款预算15.00万元，比2021年增加1万元。",
      ),
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a smaller amount, as where there are 事业单位",
      sheets: withNarrative(running, "2022年机关运行经费支出预算9万元。"),
      finds: [
        {
          at: "A3",
          quotes: "9万元",
          because: "基本!E4",
          says: "情况说明“机关运行经费支出情况”写机关运行经费支出预算9万元，一般公共预算基本支出表的公用经费是15.00万元；请核对，口径不同的请说明。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 基本支出表", sheets: withoutBasic, missing: ["basic-expenditure"] }],
});
