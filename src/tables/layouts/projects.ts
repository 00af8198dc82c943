import type { TableLayout } from "../layout";
import { fundingColumns, totalColumn } from "./shared-columns";

/** 项目支出表：one row a project, columns by where the money comes from. */
export const projectExpenditureLayout: TableLayout = {
  kind: "project-expenditure",
  form: "projects",
  title: /项目支出.*表$|(?:部门|单位)?项目(?:预算)?(?:明细|情况)表$/,
  notTitle: /绩效|基本支出|采购/,
  labels: [
    { key: "project-type", header: /^(?:项目)?(?:类型|类别)$/ },
    { key: "project-code", header: /^项目(?:代码|编码|编号)$/ },
    { key: "project-name", header: /^项目名称$/ },
    { key: "unit-code", header: /^单位(?:代码|编码)$/ },
    { key: "project-unit", header: /^(?:项目)?单位(?:名称)?$/ },
  ],
  columns: [totalColumn, ...fundingColumns],
  requires: [["project-name"], ["total"]],
};

/** 项目绩效目标汇总表：one project over several rows of indicators. */
export const projectPerformanceLayout: TableLayout = {
  kind: "project-performance",
  form: "projects",
  title: /项目.*绩效.*表$/,
  notTitle: /整体|自评/,
  labels: [
    { key: "project-code", header: /^(?:单位(?:代码|编码))?\(?(?:项目)(?:代码|编码|编号)\)?$/ },
    { key: "project-name", header: /^(?:项目单位)?\(?项目名称\)?$|^单位\((?:专项|项目)\)名称$/ },
    { key: "project-unit", header: /^(?:项目)?单位(?:名称)?$/ },
    { key: "unit-code", header: /^单位(?:代码|编码)$/ },
  ],
  columns: [
    {
      ...totalColumn,
      header:
        /^(?:项目(?:金额|资金|预算)(?:\(.{0,2}元\))?\/)?(?:资金总额|合计|总额|金额|预算金额|预算数)(?:\(.{0,2}元\))?$/,
    },
    ...fundingColumns,
  ],
  requires: [["project-name"], ["total"], ["indicators"]],
};
