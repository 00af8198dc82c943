import { hasAmounts, tableOf } from "../../budget/book";
import { aspectNames, type IndicatorAspect } from "../../budget/indicator";
import type { BudgetTable } from "../../budget/table";
import { listedProjects } from "../listed-projects";
import { count, money } from "../phrases";
import { say, type Wording } from "../say";
import { withoutTable, type Occasion } from "../section";
import { statedTotal } from "../stated";

/** 绩效目标: how many projects have targets, over how much money, and what kinds of indicators they set. */
export function performance({ book, department, year }: Occasion): Wording {
  const targets = tableOf(book, "project-performance");
  const withTargets = targets ? listedProjects(targets) : [];
  if (!targets || withTargets.length === 0) {
    return withoutTable(book, "project-performance", "编制绩效目标的项目个数和金额");
  }
  const budgeted = tableOf(book, "project-expenditure");
  const all =
    budgeted && hasAmounts(budgeted) ? say`预算项目共${count(listedProjects(budgeted), "个")}，` : "";
  const amount = money(statedTotal(targets, "total"), "编制绩效目标的项目金额");
  return say`${department}${year}${all}编制绩效目标的项目${count(withTargets, "个")}，涉及预算金额${amount}。${aspects(targets)}`;
}

/** 从产出、效益、满意度等方面设置了绩效指标: only the kinds that the table has. */
function aspects({ performance: set }: BudgetTable): string {
  const present = new Set(set?.indicators.map(({ aspect }) => aspect));
  const names = (Object.keys(aspectNames) as IndicatorAspect[])
    .filter((aspect) => present.has(aspect))
    .map((aspect) => aspectNames[aspect].replace(/指标$/, ""));
  return names.length > 1 ? `绩效指标从${names.join("、")}等方面设置。` : "";
}
