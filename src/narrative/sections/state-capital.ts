import { tableOf, type BudgetBook } from "../../budget/book";
import { byClass } from "../classes";
import { compared } from "../comparison";
import { money } from "../phrases";
import { printedPrior } from "../prior";
import { say } from "../say";
import { defineSection } from "../section";
import { statedTotal } from "../stated";

/** 国有资本经营预算支出情况: told where the table is published, or should be. */
export const stateCapitalSection = defineSection({
  id: "state-capital",
  heading: "国有资本经营预算支出情况说明",
  needs: ["state-capital-expenditure"],
  mayBeEmpty: true,

  isWanted: (book) => tableOf(book, "state-capital-expenditure") !== undefined || isExpected(book),

  *write({ "state-capital-expenditure": table }, occasion) {
    const { department, year, book, options } = occasion;
    const whole = statedTotal(table, "total");
    const amount = money(whole, "国有资本经营预算支出合计");
    const change = compared(
      [{ what: "国有资本经营预算支出", prior: printedPrior(table, "total"), now: whole }],
      occasion,
    );
    if (whole?.amount === 0n) {
      yield say`${department}${year}没有使用国有资本经营预算拨款安排的支出，年初预算为${amount}。${change}`;
    } else {
      const { told, remark } = byClass(table, whole, book, options);
      yield say`${department}${year}国有资本经营预算支出年初预算为${amount}，主要用于以下方面：${told}。${remark}${change}`;
    }
  },
});

/** The locality's departments publish the table in this year. */
function isExpected({ locality, year }: BudgetBook): boolean {
  return (
    locality?.tables.some(
      ({ kind, since }) =>
        kind === "state-capital-expenditure" &&
        (since === undefined || (year !== undefined && year >= since)),
    ) ?? false
  );
}
