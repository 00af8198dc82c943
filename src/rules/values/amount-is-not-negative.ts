import { zero } from "../../budget/amount";
import type { ColumnKey } from "../../budget/table";
import { placeOf, sayAmount, sayPlace } from "../naming";
import { defineRule } from "../rule";

/** 年初预算是要花的钱和要收的钱，没有负数；负数多半是抄了增减额，或正负号打错。 */
export const amountIsNotNegative = defineRule({
  id: "amount-is-not-negative",
  group: "values",
  title: "预算金额不为负数",
  basis: "收入预算和支出预算都是数额，不是增减额；确有冲减的应当说明",
  severity: "explain",
  needs: [],
  sees: "table by table",
  messages: { negative: "{place}是负数{actual}，预算金额一般不为负；请核对正负号，确有冲减的请说明。" },
  example: "部门支出总表「行政运行」合计是负数-5.00，预算金额一般不为负；请核对正负号，确有冲减的请说明。",

  *check(_, book) {
    for (const table of book.tables) {
      const negative = table.rows.flatMap((row) =>
        (Object.keys(row.figures) as ColumnKey[])
          .filter((key) => row.figures[key]!.amount < zero)
          .map((key) => ({ row, key, figure: row.figures[key]! })),
      );
      if (negative.length === 0 && table.rows.length > 0) yield { outcome: "pass", at: table.titleCell };
      for (const { row, key, figure } of negative) {
        yield {
          outcome: "finding",
          at: figure.cell,
          because: [],
          message: "negative",
          data: { place: sayPlace(placeOf(table, row, key)), actual: sayAmount(figure.amount, figure.unit) },
        };
      }
    }
  },
});
