import { classTwins } from "../class-twins";
import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 改了名的类，旧名和新名不应同时列示：旧模板的行没有删，同一类的金额可能填在两处。 */
export const classStandsOnce = defineRule({
  id: "class-stands-once",
  group: "codes",
  title: "改名的类不与旧名同时列示",
  basis: "政府收支分类科目：一个类一个名称，旧名的行应当删去",
  severity: "explain",
  needs: [],
  sees: "table by table",
  messages: {
    twice:
      "{table}同时列有“{former}”和“{present}”，前者是{code}类的旧名；请删去旧名一行，有金额的并入“{present}”。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const twins = classTwins(table);
      const said = new Set(twins.flatMap(({ former, present }) => [former, present]));
      for (const row of table.rows)
        if (row.side === "expenditure" && row.code && !said.has(row))
          yield { outcome: "pass", at: row.labelCell };
      for (const { former, present } of twins) {
        yield {
          outcome: "finding",
          at: former.labelCell,
          because: [present.labelCell],
          message: "twice",
          data: {
            table: tableCalled(table),
            former: rowCalled(former),
            present: rowCalled(present),
            code: former.code!,
          },
        };
      }
    }
  },
});
