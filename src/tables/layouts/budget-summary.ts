import type { TableLayout } from "../layout";
import { natureColumns } from "./shared-columns";

const spending = natureColumns
  .filter(({ key }) => key === "basic" || key === "project")
  .map((column) => ({ ...column, addsTo: ["amount"] as const }));

/** 收支总表：收入 on the left, 支出 by 类 on the right; some localities split that by 基本支出 and 项目支出. */
export const budgetSummaryLayout: TableLayout = {
  kind: "budget-summary",
  form: "two-sided",
  title: /收支(?:预算)?(?:总|总体|汇总)?(?:情况|预算)?表$|(?:预算)?收支(?:预算)?总表$/,
  notTitle: /财政拨款|绩效|三公/,
  labels: [],
  columns: [
    {
      key: "amount",
      header: /(?:^|\/)(?:金额|(?:\d{4}年|本年|当年)?(?:年初)?预算数?(?:\(.*\))?|合计|(?:本年)?预算金额)$/,
    },
    ...spending,
  ],
  requires: [["revenue side"], ["expenditure side"], ["amount"]],
};
