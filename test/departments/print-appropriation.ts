import {
  all,
  both,
  carried,
  current,
  fiscal,
  from,
  kept,
  spent,
  type Department,
  type Picks,
} from "./department";
import type { Table } from "./page";
import type { Style } from "./style";
import { classLines, line, twoSided, type Line } from "./two-sided";

/** 财政拨款收支总表: the money of the three budgets, and what each spends it for. */

export function printAppropriation(department: Department, style: Style): Table {
  const allotments = department.allotments.filter(fiscal);
  const hasRest = allotments.some(carried) || allotments.some(kept);
  const short = style.appropriation === "short" && !hasRest;
  const general = from("general");
  const columns: readonly (readonly [string, Picks])[] = [
    ["支出/合计", all],
    ...(style.appropriation === "with memo"
      ? ([
          ["支出/一般公共预算/小计", general],
          ["支出/一般公共预算/其中：财政拨款", general],
        ] as const)
      : ([["支出/一般公共预算", general]] as const)),
    ["支出/政府性基金预算", from("fund")],
    ["支出/国有资本经营预算", from("state-capital")],
  ];
  const spread = ({ label, picks }: Line) => line(label, ...columns.map(([, part]) => both(picks[0]!, part)));
  const classes = classLines(allotments, style, short ? "、" : "）");
  const three = (pick: Picks): Line[] => [
    line("（一）一般公共预算拨款", both(pick, general)),
    line("（二）政府性基金预算拨款", both(pick, from("fund"))),
    line("（三）国有资本经营预算拨款", both(pick, from("state-capital"))),
  ];
  const revenue = short
    ? [
        line("一、一般公共预算资金", general),
        line("二、政府性基金", from("fund")),
        line("三、国有资本经营预算", from("state-capital")),
        line("收入总计", all),
      ]
    : [
        line("一、本年收入", current),
        ...three(current),
        line("二、上年结转", carried),
        ...three(carried),
        line("收入合计", all),
      ];
  const spending = short
    ? [...classes, line("支出总计", all)]
    : [line("一、本年支出", spent), ...classes, line("二、年终结转结余", kept), line("支出合计", all)];
  const group = style.titles === 1 ? "财政拨款" : ""; // 沪: 财政拨款收入 beside 财政拨款支出
  const paths = ["收入/项目", "收入/金额", "支出/项目", ...columns.map(([path]) => path)].map((path) =>
    `${group}${path}`.split("/"),
  );
  return twoSided("fiscal-appropriation", allotments, style, paths, revenue, spending.map(spread));
}
