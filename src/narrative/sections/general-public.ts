import { byClass } from "../classes";
import { compared } from "../comparison";
import { money, whereSpent } from "../phrases";
import { printedPrior } from "../prior";
import { say } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

/** 一般公共预算支出预算情况: what the money is for, by 支出功能分类. */
export const generalPublicSection = defineSection({
  id: "general-public",
  heading: "一般公共预算支出预算情况说明",
  needs: ["general-public-expenditure"],

  *write({ "general-public-expenditure": table }, occasion) {
    const { department, year, book, options } = occasion;
    const whole = statedTotal(table, "total");
    const { told, remark } = byClass(table, whole, book, options);
    const uses = whereSpent(whole, say`，主要用于以下方面：${told}`);
    const prior = printedPrior(table, "total");
    const change = compared([{ what: "一般公共预算支出", prior, now: whole }], occasion);
    yield say`${department}${year}一般公共预算支出年初预算为${money(whole, "一般公共预算支出合计")}${uses}。${whereSpent(whole, remark)}${change}`;
  },
});
