import type { BudgetRow } from "../../budget/table";
import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";
import { unitBlocks } from "../unit-blocks";

/** 科目按编码从小到大排列，读者才好查；不影响合计，只提示。按政府预算科目排列的也算有序。 */
export const codesInOrder = defineRule({
  id: "codes-in-order",
  group: "codes",
  title: "科目按编码顺序排列",
  basis: "齐整：同一单位的科目按编码从小到大列示，便于查对",
  severity: "hint",
  needs: [],
  sees: "table by table",
  messages: {
    unordered:
      "{table}「{row}」（{code}）排在{before}之后，科目没有按编码顺序排列；不影响合计，可以重新排序。",
  },

  *check(_, book) {
    for (const table of book.tables) {
      const blocks = unitBlocks(table).map((rows) => rows.filter(({ code }) => code !== undefined));
      const told = blocks.find((rows) => rows.length > 1 && !inOrder(rows));
      for (const rows of blocks)
        if (rows.length > 1 && rows !== told) yield { outcome: "pass", at: rows[0]!.labelCell };
      const at = told ? firstFall(told.map(({ code }) => code!)) : -1;
      if (!told || at < 0) continue;
      yield {
        outcome: "finding",
        at: told[at]!.labelCell,
        because: [told[at - 1]!.labelCell],
        message: "unordered",
        data: {
          table: tableCalled(table),
          row: rowCalled(told[at]!),
          code: told[at]!.code!,
          before: told[at - 1]!.code!,
        },
      };
    }
  },
});

/** A code printed twice belongs to several units or sources: nobody can tell what order was meant. */
function inOrder(rows: readonly BudgetRow[]): boolean {
  const codes = rows.map(({ code }) => code!);
  if (new Set(codes).size < codes.length || firstFall(codes) < 0) return true;
  const government = rows.map(({ governmentCode, code }) => (governmentCode ?? "") + code!);
  return rows.every(({ governmentCode }) => governmentCode) && firstFall(government) < 0;
}

/**
 * Codes of two levels are not compared: a subtotal may stand above its rows or below. Nor are 经济分类 of two 类: 301 and 303,
 * the 人员经费, often stand before 302.
 */
const firstFall = (codes: readonly string[]): number =>
  codes.findIndex((code, i) => {
    const before = codes[i - 1];
    if (before === undefined || code.length !== before.length) return false;
    return code < before && (!code.startsWith("3") || code.slice(0, 3) === before.slice(0, 3));
  });
