import { sourcesOf } from "../income-sources";
import { money } from "../phrases";
import { join, say } from "../say";
import { defineSection } from "../section";
import { sharesOf } from "../shares";
import { statedTotal } from "../stated";

/** Budgets and accounts of which readers expect to hear even when nothing comes from them. */
const ALWAYS_TOLD = /政府性基金|国有资本经营|专户/;

/** 收入预算总体情况: where the money comes from, source by source. */
export const revenueSection = defineSection({
  id: "revenue",
  heading: "收入预算总体情况说明",
  needs: ["budget-summary"],

  *write({ "budget-summary": table }, { department, year, options }) {
    const whole = statedTotal(table, "amount", "revenue");
    const sources = sourcesOf(table);
    const present = sources.filter(({ name, amount }) => amount?.amount !== 0n || ALWAYS_TOLD.test(name));
    const { each, remark } = sharesOf(present, whole, options);
    const told = present.map(({ name, amount }, i) => say`${name}${money(amount, `${name}金额`)}${each[i]!}`);
    if (told.length < sources.length) told.push(say`${told.length > 0 ? "其余" : "各"}来源未安排收入预算`);
    const parts = told.length > 0 ? say`，其中：${join(told, "；")}` : "";
    yield say`${department}${year}收入总计${money(whole, "收入总计")}${parts}。${remark}`;
  },
});
