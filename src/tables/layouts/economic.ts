import type { LabelLayout, TableLayout } from "../layout";
import { fundingColumns, natureColumns, totalColumn } from "./shared-columns";

/** Economic tables give each row a 部门预算 code and, in many localities, the 政府预算 code it maps to. */
const labels: readonly LabelLayout[] = [
  { key: "government-class", header: /政府.*\/类$/ },
  { key: "government-section", header: /政府.*\/款$/ },
  { key: "government-code", header: /政府.*(?:代码|编码)$/ },
  { key: "government-name", header: /政府.*名称$/ },
  { key: "unit-code", header: /(?:部门|单位)(?:\(单位\))?(?:代码|编码)$/ },
  { key: "class", header: /(?:^|\/)类$/ },
  { key: "section", header: /(?:^|\/)款$/ },
  { key: "code", header: /(?:代码|编码)$/ },
  { key: "name", header: /名称(?:\(科目(?:名称)?\))?$/ },
  { key: "name", header: /^(?:项目|(?:部门(?:预算)?)?(?:支出)?经济(?:分类)?科目|支出经济分类(?:科目)?)$/ },
];

const total = {
  ...totalColumn,
  header: new RegExp(
    `${totalColumn.header.source}|基本支出/(?:合计|小计)$|^(?:\\d{4}年|本年)?(?:预算数?|金额)$`,
  ),
};

const basicColumns = natureColumns
  .filter(({ key }) => key === "basic.personnel" || key === "basic.running")
  .map((column) => ({ ...column, addsTo: ["total"] as const }));

/** 基本支出表：人员经费 and 公用经费 by 经济分类 款. */
export const basicExpenditureLayout: TableLayout = {
  kind: "basic-expenditure",
  form: "coded",
  title: /基本支出.*表$/,
  notTitle: /项目支出|绩效|政府性基金|国有资本|^(?!.*一般公共预算).*财政拨款/,
  labels,
  columns: [total, ...basicColumns],
  requires: [["name"], ["total"]],
  tells: [["basic.personnel"], ["basic.running"]],
};

/** 支出经济分类汇总表：all spending by 经济分类 款. */
export const economicClassificationLayout: TableLayout = {
  kind: "economic-classification",
  form: "coded",
  title: /经济(?:科目)?分类.*表$/,
  notTitle: /基本支出|绩效/,
  labels,
  columns: [
    totalColumn,
    ...natureColumns.filter(({ key }) => key === "basic" || key === "project"),
    ...fundingColumns,
  ],
  requires: [["name"], ["total"], ["basic", "general", "project"]],
};
