import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 项目编码有二十来位，单元格存成数字时只留前 15 位，后面都成了零：编码已经损坏，只能从原件重录。 */
export const projectCodeIsText = defineRule({
  id: "project-code-is-text",
  group: "codes",
  title: "项目编码按文本保存",
  basis: "电子表格的数字只保留15位，更长的编码存成数字后末几位已经丢失",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    broken:
      "{table}「{row}」的项目编码存成了数字，第15位以后已经丢失，编码已损坏；请把该列设为文本格式，再从项目库重新录入。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      for (const row of table.rows) {
        if (row.role !== "detail" || !row.projectCode) continue;
        if (!row.digitsLost) {
          yield { outcome: "pass", at: row.labelCell };
          continue;
        }
        yield {
          outcome: "finding",
          at: row.digitsLost,
          because: [],
          message: "broken",
          data: { table: tableCalled(table), row: rowCalled(row) },
        };
      }
    }
  },
});
