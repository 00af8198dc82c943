import { defineSection } from "../section";
import { tellSpecialBudget } from "../special-budget";

/** 政府性基金支出预算情况. */
export const governmentFundSection = defineSection({
  id: "government-fund",
  heading: "政府性基金支出预算情况说明",
  needs: ["government-fund-expenditure"],
  mayBeEmpty: true,

  *write({ "government-fund-expenditure": table }, occasion) {
    yield tellSpecialBudget(table, { spending: "政府性基金支出", from: "政府性基金预算拨款" }, occasion);
  },
});
