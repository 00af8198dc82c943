import type { TableLayout } from "../layout";

/** 整体绩效目标表：a form of labels and values above a list of indicators. Its amounts are read by their labels. */
export const overallPerformanceLayout: TableLayout = {
  kind: "overall-performance",
  form: "form",
  title: /整体(?:支出)?(?:预算)?绩效目标.*表$|整体(?:支出)?绩效.*表$/,
  notTitle: /自评/,
  labels: [],
  columns: [],
  requires: [["indicators"]],
};
