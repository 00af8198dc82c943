import type { TableLayout } from "../layout";
import { fundingColumns, totalColumn } from "./shared-columns";

const kindColumn = (key: "goods" | "works" | "services", called: string) =>
  ({
    key,
    header: new RegExp(`(?:^|/)(?:政府采购)?${called}类?(?:采购)?(?:项目)?(?:预算|支出|金额)?$`),
    addsTo: ["total"],
    breakdown: "nature",
  }) as const;

const total = {
  ...totalColumn,
  header: new RegExp(
    `${totalColumn.header.source}|^(?:资金来源|(?:政府)?采购(?:预算)?(?:金额|资金|支出)?|(?:支出)?预算(?:金额|安排)?)/(?:总计|合计|小计)$|` +
      "^(?:总计|合计|总金额|金额|(?:政府)?采购(?:预算|总)(?:金额|数|额)?|采购(?:金额|资金)|预算(?:金额|数|总额)|20\\d{2}年预算数?)(?:\\(.{0,2}元\\))?$",
  ),
};

/** 政府采购预算表：货物, 工程, 服务 down the rows or across the columns, by where the money comes from. */
export const procurementLayout: TableLayout = {
  kind: "procurement",
  form: "purchases",
  title: /采购(?:项目)?(?:支出)?(?:预算)?(?:支出)?(?:明细|情况|计划|安排|汇总|总)?(?:情况)?(?:预算)?表$/,
  notTitle: /购买服务|绩效|执行|决算|意向|集中采购|分散采购|一般公共预算|政府性基金/, // a part of what is bought
  labels: [
    {
      key: "project-type",
      header: /^(?:政府)?采购(?:类别|类型|种类|大类|品目大类|属性|项目类别)$|^(?:类别|品目大类)$/,
    },
    { key: "project-name", header: /^(?:政府)?(?:采购)?品目(?:名称)?$|^(?:政府)?集中采购目录(?:名称)?$/ },
    { key: "project-name", header: /^(?:政府)?采购(?:项目|内容|目录|标的|物品)(?:名称)?$/ },
    { key: "project-name", header: /^(?:项目(?:名称)?|名称|专项名称)$/ },
    { key: "project-code", header: /(?:品目|采购目录)(?:代码|编码|编号)$/ },
    { key: "unit-code", header: /^(?:预算)?单位(?:代码|编码)$/ },
    { key: "project-unit", header: /^(?:预算|采购|部门)?(?:单位|部门)(?:名称)?$/ },
  ],
  columns: [
    total,
    ...fundingColumns,
    kindColumn("goods", "货物"),
    kindColumn("works", "工程"),
    kindColumn("services", "服务"),
  ],
  requires: [["total"], ["project-type", "project-name", "goods"]],
  tells: [["goods"], ["services"]],
};
