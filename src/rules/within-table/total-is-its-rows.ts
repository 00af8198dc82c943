import { defineRule } from "../rule";
import { rowSums } from "../row-sums";

/** 合计行＝各单位行之和，单位行＝其下明细行之和；合计行与单位行本身不重复相加。 */
export const totalIsItsRows = defineRule({
  id: "total-is-its-rows",
  group: "within-table",
  title: "合计行、单位行等于其下各行之和",
  basis: "表内勾稽：列合计＝各明细行之和，合计行、单位行不重复相加，“其中”项不加",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    differs:
      "{place}为{actual}，其下各行之和为{expected}（{sum}{elsewhere}），相差{difference}{unit}；请核对合计与明细，改正有误的一处。",
    blank: "{place}为空，应为{expected}（{sum}{elsewhere}）；请补填。",
  },
  example:
    "部门支出预算表「某局」合计为1034.19，其下各行之和为1034.91（=1000.00+34.91），相差0.72万元；请核对合计与明细，改正有误的一处。",

  *check(_, book) {
    yield* rowSums(book, ({ role }) => role === "total" || role === "unit");
  },
});
