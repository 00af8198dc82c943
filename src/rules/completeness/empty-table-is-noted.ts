import { fundWords, isEmpty, isFund } from "../funds";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";
import { statementText } from "../statement";

/** 没有政府性基金、国有资本经营预算的，空表下要有一句话；情况说明里写了也算。 */
export const emptyTableIsNoted = defineRule({
  id: "empty-table-is-noted",
  group: "completeness",
  title: "空表注明没有此项预算",
  basis: "通行做法：没有此项预算的也列空表，并注明没有，读者不致以为漏填",
  severity: "hint",
  needs: [],
  messages: {
    silent: "{table}没有金额，表下和情况说明里都没有写明原因；请在表下注明没有此项预算安排。",
  },

  *check(_, book) {
    const text = statementText(book);
    for (const table of book.tables) {
      const { kind, notes } = table;
      if (!isFund(kind) || kind === "three-public" || !isEmpty(table)) continue;
      if (notes.length > 0 || fundWords[kind].test(text)) yield { outcome: "pass", at: table.titleCell };
      else
        yield {
          outcome: "finding",
          at: table.titleCell,
          because: [],
          message: "silent",
          data: { table: tableCalled(table) },
        };
    }
  },
});
