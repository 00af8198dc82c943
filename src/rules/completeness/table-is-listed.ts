import { tableCalled } from "../naming";
import { tableLines } from "../published-tables";
import { defineRule } from "../rule";

/** 附表里有的表，目录也要列；目录里有认不出的表名时不作判断。 */
export const tableIsListed = defineRule({
  id: "table-is-listed",
  group: "completeness",
  title: "工作簿里的表都列入目录",
  basis: "齐整：目录与附表一致，读者才找得到",
  severity: "hint",
  needs: [],
  messages: {
    unlisted: "{table}没有列入目录；请在目录补上这张表，或核对目录里的表名。",
  },

  *check(_, book) {
    const listed = new Set(tableLines(book).map(({ kind }) => kind));
    const unclear = book.contents.some(({ kind, text }) => !kind && /表/.test(text) && !/预算表$/.test(text));
    if (listed.size === 0 || unclear) return;
    for (const table of book.tables) {
      if (listed.has(table.kind)) yield { outcome: "pass", at: table.titleCell };
      else
        yield {
          outcome: "finding",
          at: table.titleCell,
          because: [],
          message: "unlisted",
          data: { table: tableCalled(table) },
        };
    }
  },
});
