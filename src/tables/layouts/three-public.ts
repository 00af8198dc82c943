import type { TableLayout } from "../layout";

/** “三公”经费表：one line of figures, or one item a row where the locality prints it upright. */
export const threePublicLayout: TableLayout = {
  kind: "three-public",
  form: "line",
  title: /三公.*表$/,
  notTitle: /绩效|^(?!.*一般公共预算).*(?:政府性基金|国有资本)/,
  labels: [
    { key: "unit-code", header: /^(?:单位|部门)(?:代码|编码)$/ },
    { key: "name", header: /^(?:项目|年度|单位名称|部门名称|单位(?:名称)?(?:\(科目(?:名称)?\))?)$/ },
  ],
  columns: [
    { key: "abroad", header: /(?:^|\/)因公出国.*$/, addsTo: ["total"] },
    {
      key: "vehicles.purchase",
      header: /公务用车购置(?:费|支出|费用)?$|公务用车.*\/购置费$/,
      addsTo: ["vehicles", "total"],
    },
    {
      key: "vehicles.running",
      header: /公务用车运行(?:维护)?(?:费|支出|费用)?$|公务用车.*\/运行(?:维护)?费$/,
      addsTo: ["vehicles", "total"],
    },
    {
      key: "vehicles",
      header: /公务用车费$|公务用车购置(?:及|和|与)运行(?:维护)?(?:费|经费|支出)?(?:\/(?:小计|合计))?$/,
      addsTo: ["total"],
    },
    { key: "reception", header: /(?:^|\/)公务接待费?(?:支出)?$/, addsTo: ["total"] },
    {
      key: "total",
      header: /三公经费(?:财政拨款)?(?:预算)?(?:支出)?(?:合计|总计|总额)?$|(?:^|\/)(?:合计|总计|小计)$/,
    },
  ],
  requires: [["total"], ["abroad"], ["reception"]],
};
