import type { BudgetTable, ColumnKey } from "../../budget/table";
import { comparedWithReason, type Compared } from "../comparison";
import { money, whereSpent } from "../phrases";
import { printedPrior, statedPrior, type Prior, type PriorKey } from "../prior";
import { join, say, slot, type Wording } from "../say";
import { defineSection, type Occasion } from "../section";
import { statedTotal } from "../stated";

/** What each kind of 三公 spending is spent on; left out where nothing is spent. */
const purposes = {
  abroad: "，主要用于单位人员公务出国（境）的国际旅费、住宿费、伙食费、公杂费、培训费等支出",
  reception: "，主要用于按规定开支的各类公务接待（含外宾接待）支出",
  running: "，主要用于公务用车的燃料、维修、过路过桥、保险等支出",
};

/** The whole and 用车 are known of last year when all their parts are. */
const priorParts: Readonly<Partial<Record<ColumnKey, readonly PriorKey[]>>> = {
  total: ["abroad", "reception", "vehicles.purchase", "vehicles.running"],
  vehicles: ["vehicles.purchase", "vehicles.running"],
};

/** “三公”经费支出预算情况: the whole, then its parts in the order of the locality, each with its purpose and reason. */
export const threePublicSection = defineSection({
  id: "three-public",
  heading: "一般公共预算“三公”经费支出预算情况说明",
  needs: ["three-public"],
  mayBeEmpty: true,

  *write({ "three-public": table }, occasion) {
    const { department, year, book } = occasion;
    const whole = comparedIn(table, "total", "“三公”经费", occasion);
    const amount = money(whole.now, "“三公”经费合计");
    yield say`${department}${year}“三公”经费预算为${amount}。${comparedWithReason(whole, occasion)}`;
    yield say`具体情况如下：`;
    yield say`（一）${simple(table, "abroad", "因公出国（境）费", occasion)}`;
    const reception = simple(table, "reception", "公务接待费", occasion);
    const others = [reception, vehicles(table, occasion)];
    const [second, third] = book.locality?.statement?.vehiclesBeforeReception ? others.reverse() : others;
    yield say`（二）${second!}`;
    yield say`（三）${third!}`;
  },
});

/** A 三公 figure of both years; of last year's, what a person stated counts for more than what the table prints. */
export function comparedIn(
  table: BudgetTable,
  key: ColumnKey & (PriorKey | "total" | "vehicles"),
  what: string,
  { facts }: Pick<Occasion, "facts">,
): Compared {
  const keys = priorParts[key] ?? [key as PriorKey];
  const prior: Prior | undefined = statedPrior(facts.prior, keys) ?? printedPrior(table, key);
  return { what, prior, now: statedTotal(table, key) };
}

function simple(table: BudgetTable, key: "abroad" | "reception", name: string, occasion: Occasion): Wording {
  const one = comparedIn(table, key, name, occasion);
  const purpose = whereSpent(one.now, purposes[key]);
  return say`${name}${money(one.now, name)}${purpose}。${comparedWithReason(one, occasion)}`;
}

/** 用车: bought and run; compared part by part where last year's parts are known. */
function vehicles(table: BudgetTable, occasion: Occasion): Wording {
  const whole = comparedIn(table, "vehicles", "公务用车购置及运行费", occasion);
  const purchase = comparedIn(table, "vehicles.purchase", "公务用车购置费", occasion);
  const running = comparedIn(table, "vehicles.running", "公务用车运行维护费", occasion);
  const plan = whereSpent(purchase.now, say`，计划购置公务用车${slot("计划购置公务用车数量")}辆`);
  const bought = say`公务用车购置费${money(purchase.now, "公务用车购置费")}${plan}`;
  const run = say`公务用车运行维护费${money(running.now, "公务用车运行维护费")}${whereSpent(running.now, purposes.running)}`;
  const byPart = purchase.prior && running.prior && purchase.now && running.now;
  const changes = (byPart ? [purchase, running] : [whole]).map((one) => comparedWithReason(one, occasion));
  return say`公务用车购置及运行费${money(whole.now, "公务用车购置及运行费")}，其中：${bought}；${run}。${join(changes, "")}`;
}
