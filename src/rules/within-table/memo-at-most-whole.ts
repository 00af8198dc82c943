import type { BudgetRow, BudgetTable, ColumnKey, Figure } from "../../budget/table";
import { placeOf, rowCalled, sayPlace } from "../naming";
import { defineRule } from "../rule";
import { atMost } from "../verdicts";

/** “其中”是列出的一部分，只能小于或等于它所属的项，不与之相加。 */
export const memoAtMostWhole = defineRule({
  id: "memo-at-most-whole",
  group: "within-table",
  title: "“其中”项不大于所属的项",
  basis: "表内勾稽：“其中”列出的是一部分，不大于整体",
  severity: "error",
  needs: [],
  sees: "table by table",
  messages: {
    exceeds:
      "{place}为{actual}，大于{whole}的{expected}，多出{difference}{unit}；“其中”项不应大于所属的项，请核对。",
  },
  example:
    "部门收支总表「其中：财政拨款、专项收入」之和为1935.49，大于部门收支总表「一般公共预算」的1934.49，多出1.00万元；“其中”项不应大于所属的项，请核对。",

  *check(_, book) {
    for (const table of book.tables) {
      for (const { memos, whole, place, of } of [...memoRows(table), ...memoColumns(table)]) {
        yield* atMost({ at: memos[0]!, left: memos, right: [whole], data: { place, whole: of } });
      }
    }
  },
});

interface Memo {
  readonly memos: readonly Figure[];
  readonly whole: Figure;
  readonly place: string;
  readonly of: string;
}

function* memoRows(table: BudgetTable): Iterable<Memo> {
  const parents = new Set(table.rows.flatMap(({ memoOf }) => memoOf ?? []));
  for (const parent of parents) {
    const row = table.rows[parent]!;
    const memos = table.rows.filter(({ memoOf }) => memoOf === parent);
    for (const key of Object.keys(row.figures) as ColumnKey[]) {
      const whole = row.figures[key]!;
      const figures = memos.flatMap((memo: BudgetRow) => memo.figures[key] ?? []);
      if (whole.state === "blank" || figures.length === 0) continue;
      yield {
        memos: figures,
        whole,
        place: sayMemos(table, memos, key),
        of: sayPlace(placeOf(table, row, key)),
      };
    }
  }
}

/** Several memo rows under one item are judged together, and so named together. */
function sayMemos(table: BudgetTable, memos: readonly BudgetRow[], key: ColumnKey): string {
  const first = sayPlace(placeOf(table, memos[0]!, key));
  if (memos.length === 1) return first;
  const names = memos.map(rowCalled).join("、");
  return `${sayPlace({ ...placeOf(table, memos[0]!, key), row: names })}之和`;
}

function* memoColumns(table: BudgetTable): Iterable<Memo> {
  for (const { key, memoOf, side } of table.columns) {
    if (!memoOf) continue;
    for (const row of table.rows) {
      const memo = row.figures[key];
      const whole = row.figures[memoOf];
      if (row.side !== side || !memo || !whole || whole.state === "blank") continue;
      yield {
        memos: [memo],
        whole,
        place: sayPlace(placeOf(table, row, key)),
        of: sayPlace(placeOf(table, row, memoOf)),
      };
    }
  }
}
