import type { TableLayout } from "../layout";
import { budgetSummaryLayout } from "./budget-summary";
import { fundingColumns } from "./shared-columns";

const expenditureColumns = fundingColumns
  .filter(({ key }) => ["general.appropriation", "general", "fund", "state-capital"].includes(key))
  .map((column) => (column.addsTo ? { ...column, addsTo: ["total"] as const } : column));

/** 财政拨款收支总表：收入 on the left, 支出 by 类 and by the three budgets on the right. */
export const fiscalAppropriationLayout: TableLayout = {
  kind: "fiscal-appropriation",
  form: "two-sided",
  title: /财政拨款.*收支.*表$|财政拨款收支/,
  notTitle: /绩效|三公/,
  labels: [],
  columns: [
    { key: "total", header: /^(?:本年|财政拨款)?支出.*\/(?:合计|总计)$/ },
    ...expenditureColumns,
    ...budgetSummaryLayout.columns.filter(({ key }) => key === "amount"),
  ],
  requires: [["revenue side"], ["expenditure side"], ["amount"]],
};
