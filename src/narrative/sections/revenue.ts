import { leafRows } from "../leaf-rows";
import { money, share } from "../phrases";
import { join, say } from "../say";
import { defineSection } from "../section";
import { statedIn, statedTotal } from "../stated";

/** 收入预算总体情况: where the money comes from, source by source. */
export const revenueSection = defineSection({
  id: "revenue",
  heading: "收入预算总体情况说明",
  needs: ["budget-summary"],

  *write({ "budget-summary": table }, { department, year }) {
    const whole = statedTotal(table, "amount", "revenue");
    const sources = leafRows(table, "revenue").map((row) => ({
      name: row.label,
      amount: statedIn(table, [row], "amount"),
    }));
    const present = sources.filter(({ amount }) => amount?.amount !== 0n);
    const told = present.map(
      ({ name, amount }) => say`${name}${money(amount, `${name}金额`)}${share(amount, whole)}`,
    );
    if (told.length < sources.length) told.push(say`${told.length > 0 ? "其余" : "各"}来源未安排收入预算`);
    const parts = told.length > 0 ? say`，其中：${join(told, "；")}` : "";
    yield say`${department}${year}收入总计${money(whole, "收入总计")}${parts}。`;
  },
});
