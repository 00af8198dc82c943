import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 项目编码是项目的身份：同一张表里不应有两个项目用同一个编码。 */
export const projectCodeIsUnique = defineRule({
  id: "project-code-is-unique",
  group: "codes",
  title: "项目编码不重复",
  basis: "项目支出实行项目库管理（预算法实施条例第四十一条），一个项目一个编码",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    repeated: "{table}「{row}」的项目编码{code}与「{other}」相同；每个项目应有自己的编码，请核对。",
  },
  example:
    "项目支出预算表「培训费」的项目编码410721000000001与「劳务费」相同；每个项目应有自己的编码，请核对。",

  *check(_, book) {
    for (const table of book.tables) {
      const seen = new Map<string, (typeof table.rows)[number]>();
      for (const row of table.rows) {
        if (row.role !== "detail" || !row.projectCode || row.digitsLost) continue;
        const first = seen.get(row.projectCode);
        if (first && first.label !== row.label) {
          yield {
            outcome: "finding",
            at: row.labelCell,
            because: [first.labelCell],
            message: "repeated",
            data: {
              table: tableCalled(table),
              row: rowCalled(row),
              other: rowCalled(first),
              code: row.projectCode,
            },
          };
        } else yield { outcome: "pass", at: row.labelCell };
        seen.set(row.projectCode, first ?? row);
      }
    }
  },
});
