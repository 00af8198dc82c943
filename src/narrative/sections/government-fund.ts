import { byClass } from "../classes";
import { compared } from "../comparison";
import { money } from "../phrases";
import { printedPrior } from "../prior";
import { say } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

/** 政府性基金支出预算情况: most departments have none, and must still say so. */
export const governmentFundSection = defineSection({
  id: "government-fund",
  heading: "政府性基金支出预算情况说明",
  needs: ["government-fund-expenditure"],
  mayBeEmpty: true,

  *write({ "government-fund-expenditure": table }, occasion) {
    const { department, year, book, options } = occasion;
    const whole = statedTotal(table, "total");
    const amount = money(whole, "政府性基金支出合计");
    const change = compared(
      [{ what: "政府性基金支出", prior: printedPrior(table, "total"), now: whole }],
      occasion,
    );
    if (whole?.amount === 0n) {
      yield say`${department}${year}没有使用政府性基金预算拨款安排的支出，年初预算为${amount}。${change}`;
    } else {
      const { told, remark } = byClass(table, whole, book, options);
      yield say`${department}${year}政府性基金支出年初预算为${amount}，主要用于以下方面：${told}。${remark}${change}`;
    }
  },
});
