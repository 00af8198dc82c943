import { tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 合计行要写“合计”：漏了字，读者分不清这一行是合计还是某个项目。 */
export const totalIsLabelled = defineRule({
  id: "total-is-labelled",
  group: "codes",
  title: "合计行写明“合计”",
  basis: "齐整：每一行在名称列里写明是什么",
  severity: "hint",
  needs: [],
  sees: "table by table",
  messages: {
    nameless: "{table}第{row}行是合计，却没有写“合计”；请在名称列补上。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      if (table.kind === "three-public") continue; // one line of figures under its header
      for (const row of table.rows) {
        if (row.role !== "total") continue;
        if (row.label !== "") {
          yield { outcome: "pass", at: row.labelCell };
          continue;
        }
        yield {
          outcome: "finding",
          at: row.labelCell,
          because: [],
          message: "nameless",
          data: { table: tableCalled(table), row: String(row.row + 1) },
        };
      }
    }
  },
});
