import { isNameOfInstitution } from "../../budget/public-institution";
import { figureAt } from "../../budget/table";
import { hasAmounts, tableOf } from "../../budget/book";
import { compared } from "../comparison";
import { leafRows } from "../leaf-rows";
import { money } from "../phrases";
import { printedPrior, statedPrior } from "../prior";
import { join, say, slot, type Wording } from "../say";
import { withoutTable, type Occasion } from "../section";
import { statedIn, statedTotal } from "../stated";

/** A hospital or a school has none, and is asked. 机关运行经费 is the 公用经费 of 基本支出, told by the items that have amounts (302, 310). */
export function runningCosts(occasion: Occasion): Wording {
  const { book, facts, department, year } = occasion;
  if (book.unitName !== undefined && isNameOfInstitution(book.unitName))
    return say`${department}${year}机关运行经费：${slot("机关运行经费；不是行政单位或参公单位的，写明没有")}。`;
  const table = tableOf(book, "basic-expenditure");
  if (!table || !hasAmounts(table)) return withoutTable(book, "basic-expenditure", "机关运行经费及其构成");
  const whole = statedTotal(table, "basic.running");
  const items = leafRows(table)
    .map((row) => ({ row, amount: statedIn(table, [row], "basic.running") }))
    .filter(({ row, amount }) => (amount ? amount.amount !== 0n : figureAt(row, "basic.running")))
    .sort((a, b) => (a.row.code ?? "").localeCompare(b.row.code ?? ""))
    .map(({ row, amount }) => say`${row.label}${money(amount, `${row.label}金额`)}`);
  const parts = items.length > 0 ? say`，包括：${join(items, "、")}` : "";
  const prior = statedPrior(facts.prior, ["basic.running"]) ?? printedPrior(table, "basic.running");
  const change = compared([{ what: "机关运行经费", prior, now: whole }], occasion);
  return say`${department}${year}机关运行经费支出预算${money(whole, "机关运行经费")}${parts}。${change}`;
}
