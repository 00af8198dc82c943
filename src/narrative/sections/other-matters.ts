import { figureAt, type BudgetTable } from "../../budget/table";
import { hasAmounts, tableOf } from "../../budget/book";
import { leafRows } from "../leaf-rows";
import { count, money } from "../phrases";
import { join, say, slot, type Wording } from "../say";
import { defineSection, withoutTable, type Occasion } from "../section";
import { statedIn, statedTotal } from "../stated";

/** 其他重要事项: five matters. The tables hold two of them; the other three can only be asked for. */
export const otherMattersSection = defineSection({
  id: "other-matters",
  heading: "其他重要事项情况说明",
  needs: [],

  *write(_tables, occasion) {
    yield say`（一）机关运行经费支出情况`;
    yield runningCosts(occasion);
    yield say`（二）政府采购支出情况`;
    yield procurement(occasion);
    yield say`（三）绩效目标设置情况`;
    yield performanceTargets(occasion);
    yield say`（四）国有资产占用情况`;
    yield stateAssets(occasion);
    yield say`（五）专项转移支付项目情况`;
    yield transfers(occasion);
  },
});

/** 机关运行经费 is the 公用经费 of 基本支出, told by the items that have amounts (302, 310). */
function runningCosts({ book, department, year }: Occasion): Wording {
  const table = tableOf(book, "basic-expenditure");
  if (!table || !hasAmounts(table)) return withoutTable(book, "basic-expenditure", "机关运行经费及其构成");
  const whole = statedTotal(table, "basic.running");
  const items = leafRows(table)
    .map((row) => ({ row, amount: statedIn(table, [row], "basic.running") }))
    .filter(({ row, amount }) => (amount ? amount.amount !== 0n : figureAt(row, "basic.running")))
    .sort((a, b) => (a.row.code ?? "").localeCompare(b.row.code ?? ""))
    .map(({ row, amount }) => say`${row.label}${money(amount, `${row.label}金额`)}`);
  const parts = items.length > 0 ? say`，包括：${join(items, "、")}` : "";
  const amount = money(whole, "机关运行经费");
  return say`${department}${year}机关运行经费支出预算${amount}${parts}。`;
}

function procurement({ department, year }: Occasion): Wording {
  const kinds = ["货物", "工程", "服务"].map(
    (kind) => say`政府采购${kind}预算${slot(`政府采购${kind}预算金额`)}`,
  );
  return say`${department}${year}政府采购预算安排${slot("政府采购预算总额")}，其中：${join(kinds, "、")}。`;
}

function performanceTargets({ book, department, year }: Occasion): Wording {
  const targets = tableOf(book, "project-performance");
  const withTargets = targets ? projects(targets) : [];
  if (!targets || withTargets.length === 0) {
    return withoutTable(book, "project-performance", "编制绩效目标的项目个数和金额");
  }
  const budgeted = tableOf(book, "project-expenditure");
  const all = budgeted ? say`预算项目共${count(projects(budgeted), "个")}，` : "";
  const amount = money(statedTotal(targets, "total"), "编制绩效目标的项目金额");
  return say`${department}${year}${all}编制绩效目标的项目${count(withTargets, "个")}，涉及预算金额${amount}。`;
}

/** One cell a project: a project that is printed over several rows counts once. */
function projects(table: BudgetTable): readonly BudgetTable["titleCell"][] {
  const byName = new Map(
    leafRows(table)
      .filter((row) => row.label !== "")
      .map((row) => [`${row.unitCode ?? ""}${row.projectCode ?? row.label}`, row.labelCell] as const),
  );
  return [...byName.values()];
}

function stateAssets({ department, lastYear }: Occasion): Wording {
  const vehicles = ["一般公务用车", "一般执法执勤用车", "特种专业技术用车", "其他用车"].map(
    (kind) => say`${kind}${slot(`${kind}数量`)}辆`,
  );
  const costly = [
    { kind: "通用设备", price: "50万元" },
    { kind: "专用设备", price: "100万元" },
  ].map(({ kind, price }) => say`单价${price}以上${kind}${slot(`${kind}数量`)}台（套）`);
  const cars = say`共有车辆${slot("车辆总数")}辆，其中：${join(vehicles, "、")}`;
  return say`${lastYear}期末，${department}${cars}；${join(costly, "，")}。`;
}

function transfers({ department, year }: Occasion): Wording {
  return say`${department}${year}负责管理的专项转移支付项目共有${slot("专项转移支付项目个数")}项：${slot("专项转移支付项目名称和金额")}。`;
}
