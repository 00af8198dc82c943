import type { BudgetTable, Figure } from "../../budget/table";
import { emptyNotes, saysBlank, isEmpty, isFund } from "../funds";
import { sayAmount, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 没有数据的表，留空或填0.00都可以，但注要与表一致，一行里也不要一半填0一半留空。 */
export const zerosFitTheNote = defineRule({
  id: "zeros-fit-the-note",
  group: "completeness",
  title: "空表的零与注写法一致",
  basis: "齐整：空表加注，或填0.00加注，两种写法取一种",
  severity: "hint",
  needs: [],
  sees: "table by table",
  messages: {
    zeros: "{table}的注写着“{says}”，表里却填了{zero}；请清空这些单元格，或把注改为“各栏均为{zero}”。",
    mixed: "{table}的注写着“{says}”，同一行里有的填了{zero}、有的留空；请统一为全部留空或全部填零。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const note = emptyNotes(table).find(({ says }) => saysBlank(says));
      if (!isFund(table.kind) || !note || !isEmpty(table)) continue;
      const zeros = figuresOf(table).filter(({ state }) => state === "amount");
      const message = zeros.length === 0 ? undefined : /空/.test(note.says) ? "zeros" : mixedRow(table);
      if (!message) {
        yield { outcome: "pass", at: note.note.cell };
        continue;
      }
      const [zero] = zeros;
      yield {
        outcome: "finding",
        at: note.note.cell,
        span: { start: note.start, end: note.start + note.says.length },
        because: zeros.slice(0, 3).map(({ cell }) => cell),
        message,
        data: {
          table: tableCalled(table),
          says: note.says,
          zero: sayAmount(zero!.amount, table.unit),
        },
      };
    }
  },
});

const figuresOf = ({ rows }: BudgetTable): Figure[] => rows.flatMap(({ figures }) => Object.values(figures));

const mixedRow = ({ rows }: BudgetTable): "mixed" | undefined => {
  const states = rows.map(({ figures }) => new Set(Object.values(figures).map(({ state }) => state)));
  return states.some((row) => row.has("amount") && row.has("blank")) ? "mixed" : undefined;
};
