import { defineRule } from "../rule";
import { rowSums } from "../row-sums";

/** 收支总表、财政拨款收支总表：一、本年收入＝（一）＋（二）＋（三）。没有填明细的大项不算错。 */
export const outlineItemIsItsParts = defineRule({
  id: "outline-item-is-its-parts",
  group: "within-table",
  title: "收支总表的大项等于其下各小项之和",
  basis: "表内勾稽：一、＝（一）＋（二）＋…，“其中”项不加",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    differs:
      "{place}为{actual}，其下各项之和为{expected}（{sum}{elsewhere}），相差{difference}{unit}；请核对大项与小项，改正有误的一处。",
    blank: "{place}为空，应为{expected}（{sum}{elsewhere}）；请补填。",
  },
  example:
    "财政拨款收支总表「本年收入」为100.00，其下各项之和为130.00（=100.00+30.00），相差30.00万元；请核对大项与小项，改正有误的一处。",

  *check(_, book) {
    yield* rowSums(book, ({ role, side }) => role === "detail" && side !== undefined);
  },
});
