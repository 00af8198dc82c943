import type { PlacedText } from "../../budget/indicator";
import { slipsIn } from "../../narrative/slips";
import { tableCalled } from "../naming";
import { proseCellsOf } from "../prose";
import { amid, sayWhere } from "../prose-place";
import { defineRule } from "../rule";
import { replacing } from "../replacement";
import type { BudgetBook } from "../../budget/book";

/** 行业用词的错字：拔款、收人总计、数量实效质量。只列怎么讲都不成词的，或旁边的词定得了的；的、地、得不管。 */
export const termIsSpelledRight = defineRule({
  id: "term-is-spelled-right",
  group: "text",
  title: "预算用词没有错字",
  basis: "预算和绩效管理的通用词：拨款、收入、时效指标等",
  severity: "hint",
  needs: [],
  messages: {
    slip: "{where}的“{quote}”中，“{word}”应是“{meant}”；请改正。",
  },

  *check(_, book) {
    for (const { placed, where } of wordsOf(book)) {
      const found = slipsIn(placed.text);
      if (found.length === 0) yield { outcome: "pass", at: placed.cell };
      for (const [i, { start, end, becomes }] of found.entries()) {
        const label = { label: `改为“${becomes}”`, safe: false };
        yield {
          outcome: "finding",
          at: placed.cell,
          span: { start, end },
          because: [],
          message: "slip",
          data: {
            where: where(),
            quote: amid(placed.text, start, end),
            word: placed.text.slice(start, end).replace(/\s/g, ""),
            meant: becomes,
          },
          ...(i === 0 ? replacing(placed, found, label) : {}),
        };
      }
    }
  },
});

/** All running text, and the names of the indicators. */
function* wordsOf(book: BudgetBook): Iterable<{ readonly placed: PlacedText; readonly where: () => string }> {
  for (const prose of proseCellsOf(book))
    yield { placed: prose, where: () => sayWhere(prose.paragraphs[0]!, book) };
  for (const table of book.tables) {
    for (const { name } of table.performance?.indicators ?? [])
      yield { placed: name, where: () => `${tableCalled(table)}三级指标` };
  }
}
