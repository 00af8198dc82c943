import type { TableLayout } from "../layout";
import { fundingColumns, functionLabels, totalColumn } from "./shared-columns";

/** 收入总表：rows by 科目 or by 单位, columns by where the money comes from. */
export const revenueLayout: TableLayout = {
  kind: "revenue",
  form: "coded",
  title: /收入(?:预算)?(?:总|总体|汇总)?(?:情况|预算)?(?:总)?表$/,
  notTitle: /收支|财政拨款收支|绩效/,
  labels: functionLabels,
  columns: [totalColumn, ...fundingColumns],
  requires: [["name"], ["total"], ["general", "government"]],
};
