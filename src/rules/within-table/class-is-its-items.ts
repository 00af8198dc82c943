import { defineRule } from "../rule";
import { rowSums } from "../row-sums";

/** 打印了类、款小计行的表：类＝Σ款，款＝Σ项，按科目编码归集，不看行的先后。 */
export const classIsItsItems = defineRule({
  id: "class-is-its-items",
  group: "within-table",
  title: "类、款小计行等于其下款、项之和",
  basis: "表内勾稽：政府收支分类科目逐级归集，类＝Σ款＝Σ项",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    differs:
      "{place}为{actual}，其下各款项之和为{expected}（{sum}{elsewhere}），相差{difference}{unit}；请核对小计与明细，改正有误的一处。",
    blank: "{place}为空，应为{expected}（{sum}{elsewhere}）；请补填。",
  },
  example:
    "部门支出总表「一般公共服务」基本支出小计为80.00，其下各款项之和为79.00（只有79.00一项），相差1.00万元；请核对小计与明细，改正有误的一处。",

  *check(_, book) {
    yield* rowSums(
      book,
      ({ role, code, side }) => role === "detail" && code !== undefined && side === undefined,
    );
  },
});
