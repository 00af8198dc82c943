import type { BudgetBook } from "../../budget/book";
import type { TableKind } from "../../budget/table";
import type { CellAddress } from "../../workbook/cell";
import { fundWords, isFund } from "../funds";
import { presenceOf, tableLines } from "../published-tables";
import { defineRule } from "../rule";
import { statementText } from "../statement";

/** 当地部门通常公开的表，目录没列、工作簿也没有：没有此项预算的，也要有一张空表或一句说明。 */
export const expectedTableIsThere = defineRule({
  id: "expected-table-is-there",
  group: "completeness",
  title: "当地应公开的表齐全",
  basis:
    "部门预算反映一般公共预算、政府性基金预算、国有资本经营预算的全部资金（预算法实施条例第五条）；表的种类按当地要求",
  severity: "explain",
  needs: [],
  messages: {
    fund: "{locality}的部门预算通常公开“{title}”，目录、工作簿和情况说明里都没有；没有此项预算的，请补一张空表并注明，或在情况说明中写明没有。",
    table: "{locality}的部门预算通常公开“{title}”，目录和工作簿里都没有；请补上这张表，不涉及的请说明。",
  },

  *check(_, book) {
    const { locality, year } = book;
    if (!locality || year === undefined || book.tables.length === 0) return;
    const expected = locality.tables.filter(({ since }) => since === undefined || since <= year);
    const listed = new Set(tableLines(book).map(({ kind }) => kind));
    const presence = presenceOf(
      book,
      expected.map(({ kind }) => kind),
    );
    const text = statementText(book);
    for (const { kind, title } of expected) {
      const at = placeFor(book, kind);
      const found = listed.has(kind) || isMentioned(text, kind) ? "there" : presence(kind);
      if (found === "there") yield { outcome: "pass", at };
      else if (found === "missing")
        yield {
          outcome: "finding",
          at,
          because: [],
          message: isFund(kind) ? "fund" : "table",
          data: { locality: locality.called, title },
        };
      else yield { outcome: "cannot tell", at, why: found.doubt };
    }
  },
});

const isMentioned = (text: string, kind: TableKind): boolean => isFund(kind) && fundWords[kind].test(text);

/** The table itself, else the end of the 目录, where it would have to be added. */
function placeFor(book: BudgetBook, kind: TableKind): CellAddress {
  const own = book.tables.find((table) => table.kind === kind);
  return own?.titleCell ?? tableLines(book).at(-1)?.cell ?? book.tables[0]!.titleCell;
}
