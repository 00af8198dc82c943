import { tableOf, type BudgetBook } from "../../budget/book";
import { defineSection } from "../section";
import { tellSpecialBudget } from "../special-budget";

/** 国有资本经营预算支出情况: told where the table is published, or should be. */
export const stateCapitalSection = defineSection({
  id: "state-capital",
  heading: "国有资本经营预算支出情况说明",
  needs: ["state-capital-expenditure"],
  mayBeEmpty: true,

  isWanted: (book) => tableOf(book, "state-capital-expenditure") !== undefined || isExpected(book),

  *write({ "state-capital-expenditure": table }, occasion) {
    const called = { spending: "国有资本经营预算支出", from: "国有资本经营预算拨款" };
    yield tellSpecialBudget(table, called, occasion);
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
