import {
  all,
  basic,
  both,
  carried,
  current,
  fenOf,
  fiscal,
  from,
  inProject,
  kept,
  not,
  spent,
  unitFunds,
  type Department,
  type Picks,
  type Source,
} from "./department";
import { blank, money, words } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { classLines, line, twoSided, type Line } from "./two-sided";

/** 收支总表: all money of the department on the left, what it is for on the right. */

export function printSummary(department: Department, style: Style): Table {
  const { allotments } = department;
  const hasRest = allotments.some(carried) || allotments.some(kept);
  const across = summaryColumns(style);
  const spreads = (pick: Picks) => across.spending.map((part) => both(pick, part));
  const revenue = [...summaryRevenue(style), ...totals(style, hasRest, "revenue")];
  const spending = [
    ...classLines(allotments, style, "、").map(({ label, picks }) => line(label, ...spreads(picks[0]!))),
    ...totals(style, hasRest, "expenditure").map(({ label, picks }) => line(label, ...spreads(picks[0]!))),
  ];
  const table = twoSided(
    "budget-summary",
    allotments,
    style,
    across.paths,
    revenue,
    spending,
    across.lastYear,
  );
  return style.summary === "by function and by nature" ? withNature(table, department, style) : table;
}

/** A third side: the same spending by 基本支出 and 项目支出. */
function withNature(table: Table, { allotments }: Department, style: Style): Table {
  const lines = [line("一、基本支出", basic), line("二、项目支出", inProject)];
  const print = ({ label, picks }: Line) => [words(label), money(fenOf(allotments, picks[0]!), style.money)];
  const last = table.rows.length - 1;
  return {
    ...table,
    columns: [...table.columns, ["支出", "按支出性质"], ["支出", "预算数"]],
    rows: table.rows.map((row, i) => {
      const one = i === last ? line("支出总计", all) : lines[i];
      return [...row, ...(one ? print(one) : [blank, blank])];
    }),
  };
}

interface Across {
  readonly paths: readonly (readonly string[])[];
  /** What each amount column on the right takes in. */
  readonly spending: readonly Picks[];
  readonly lastYear?: boolean;
}

function summaryColumns({ summary }: Style): Across {
  const paths = (...columns: readonly string[]) => columns.map((path) => path.split("/"));
  switch (summary) {
    case "four columns":
      return { paths: paths("收入/项目", "收入/金额", "支出/项目", "支出/金额"), spending: [all] };
    case "grouped":
      return {
        paths: paths("本年收入/项目", "本年收入/预算数", "本年支出/项目", "本年支出/预算数"),
        spending: [all],
      };
    case "by nature":
      return {
        paths: paths("收入/项目", "收入/预算数", "支出/项目", "支出/合计", "支出/基本支出", "支出/项目支出"),
        spending: [all, basic, inProject],
      };
    case "by function and by nature":
      return { paths: paths("收入/项目", "收入/预算数", "支出/按功能分类", "支出/预算数"), spending: [all] };
    case "with last year":
      return {
        paths: paths(
          ...["收入/项目", "收入/2021年预算数", "收入/2022年预算数"],
          ...["支出/项目", "支出/2021年预算数", "支出/2022年预算数"],
        ),
        spending: [all],
        lastYear: true,
      };
  }
}

function summaryRevenue({ titles }: Style): Line[] {
  const own = (...sources: readonly Source[]) => both(current, from(...sources));
  if (titles === 1) {
    return [
      line("一、财政拨款收入", both(current, fiscal)),
      line("1.一般公共预算资金", own("general")),
      line("2.政府性基金", own("fund")),
      line("3.国有资本经营预算", own("state-capital")),
      line("二、财政专户管理资金", own("special-account")),
      line("三、事业收入", own("business")),
      line("四、事业单位经营收入", own("operation")),
      line("五、其他收入", own("superior", "affiliate", "other")),
    ];
  }
  const bySource = [
    line("五、事业收入", own("business")),
    line("六、事业单位经营收入", own("operation")),
    line("七、上级补助收入", own("superior")),
    line("八、附属单位上缴收入", own("affiliate")),
    line("九、其他收入", own("other")),
  ];
  const inOne = line("五、单位资金", both(current, unitFunds));
  return [
    line("一、一般公共预算拨款收入", own("general")),
    ...(titles === 0 ? [line("其中：财政拨款", own("general"))] : []),
    line("二、政府性基金预算拨款收入", own("fund")),
    line("三、国有资本经营预算拨款收入", own("state-capital")),
    line("四、财政专户管理资金收入", own("special-account")),
    ...(titles === 2 ? [inOne] : bySource),
  ];
}

function totals(
  { titles, carryoverByBudget }: Style,
  hasRest: boolean,
  side: "revenue" | "expenditure",
): Line[] {
  const revenue = side === "revenue";
  const carriedParts = carryoverByBudget
    ? [
        line("（一）一般公共预算", both(carried, from("general"))),
        line("（二）政府性基金预算", both(carried, from("fund"))),
        line("（三）国有资本经营预算", both(carried, from("state-capital"))),
        line("（四）其他资金", both(carried, not(fiscal))),
      ]
    : [];
  const end = revenue ? line("收入总计", all) : line("支出总计", all);
  if (titles === 1 && !hasRest) return [end];
  return revenue
    ? [line("本年收入合计", current), line("上年结转结余", carried), ...carriedParts, end]
    : [line("本年支出合计", spent), line(titles === 2 ? "结转下年" : "年终结转结余", kept), end];
}
