import { tableOf } from "../../budget/book";
import { tableKinds, tableNames } from "../../budget/table";
import { defineRule } from "../rule";

/** 同一种表在工作簿里出现两次，核对只用其中一张；另一张多半是旧稿，要删去或改名。好几种表都有两张的，像是部门和单位各一套。 */
export const tableStandsOnce = defineRule({
  id: "table-stands-once",
  group: "completeness",
  title: "每种表只出现一次",
  basis: "齐全性：一套公开表每种一张，多出的一张会被误用",
  severity: "explain",
  needs: [],
  messages: {
    again:
      "{name}出现了{count}次：工作表“{sheet}”之外还有“{others}”；核对用的是“{used}”的那一张，请删去多余的或改正标题。",
  },
  example:
    "部门支出总表出现了2次：工作表“支出 (2)”之外还有“支出”；核对用的是“支出”的那一张，请删去多余的或改正标题。",

  *check(_, book) {
    const { sets } = book;
    for (const kind of tableKinds) {
      const all = book.tables.filter((table) => table.kind === kind);
      const used = tableOf(book, kind);
      if (!used) continue;
      if (all.length === 1) yield { outcome: "pass", at: used.titleCell };
      for (const table of all.filter((candidate) => candidate !== used)) {
        if (sets !== undefined) {
          const why = `工作簿里像是有${sets}套表，表间关系只核对了第一套；请把各单位的表分成几个工作簿再核对`;
          yield { outcome: "cannot tell", at: table.titleCell, why };
          continue;
        }
        yield {
          outcome: "finding",
          at: table.titleCell,
          because: all.filter((other) => other !== table).map(({ titleCell }) => titleCell),
          message: "again",
          data: {
            name: tableNames[kind],
            count: String(all.length),
            sheet: table.sheet,
            others: all
              .filter((other) => other !== table)
              .map(({ sheet }) => sheet)
              .join("”“"),
            used: used.sheet,
          },
        };
      }
    }
  },
});
