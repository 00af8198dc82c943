import { isCellError } from "../../workbook/snapshot";
import { sayValue } from "../../workbook/snapshot";
import type { ColumnKey } from "../../budget/table";
import { placeOf, sayPlace, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** “本部门没有政府性基金预算安排的支出，本表无数据” explains an empty table. */
const SAYS_NOTHING = /没有|无数据|未安排|不涉及|(?:均|表)为(?:空|零)/;

/** 金额单元格里的文字和错误值不能参与核对，要先改成数字；空白、“-”和“无”不算错。 */
export const amountIsANumber = defineRule({
  id: "amount-is-a-number",
  group: "values",
  title: "金额单元格填的是数字",
  basis: "数值：金额应为数字，文字和错误值不能相加",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    text: "{place}填的是{found}，不是数字，用到它的核对都没有做；请改填数字，没有金额的留空。",
    error: "{place}是错误值{found}，用到它的核对都没有做；请修正公式或改填数字。",
  },
  example:
    "部门支出总表「一般行政」项目支出小计填的是“详见附表”，不是数字，用到它的核对都没有做；请改填数字，没有金额的留空。",

  *check(_, book) {
    for (const table of book.tables) {
      let clean = true;
      for (const row of table.rows) {
        for (const key of Object.keys(row.figures) as ColumnKey[]) {
          const figure = row.figures[key]!;
          if (figure.state !== "unreadable") continue;
          clean = false;
          yield {
            outcome: "finding",
            at: figure.cell,
            because: [],
            message: isCellError(figure.written) ? "error" : "text",
            data: { place: sayPlace(placeOf(table, row, key)), found: sayValue(figure.written) },
          };
        }
      }
      if (clean && table.rows.length > 0) yield { outcome: "pass", at: table.titleCell };
      if (table.rows.length === 0 && !table.notes.some(({ text }) => SAYS_NOTHING.test(text)))
        yield {
          outcome: "cannot tell",
          at: table.titleCell,
          why: `${tableCalled(table)}只有表头，没有读到任何一行`,
        };
    }
  },
});
