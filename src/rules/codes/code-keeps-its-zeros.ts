import type { BudgetRow, BudgetTable } from "../../budget/table";
import { rowCalled, tableCalled } from "../naming";
import { defineRule } from "../rule";

/** 款、项是两位编码，存成数字就丢了前面的零：03 成了 3，读者和系统都认不出是哪一款。 */
export const codeKeepsItsZeros = defineRule({
  id: "code-keeps-its-zeros",
  group: "codes",
  title: "款、项编码写足两位",
  basis: "政府收支分类科目：类三位，款、项各两位，按文本填写",
  severity: "hint",
  needs: [],
  messages: {
    short:
      "{table}「{row}」的款或项编码少了前面的零，应写作{code}（各表共{count}行如此）；请把类款项各列设为文本格式，重填两位编码。",
  },

  *check(_, book) {
    const short: { readonly table: BudgetTable; readonly row: BudgetRow }[] = [];
    for (const table of book.tables) {
      for (const row of table.rows) {
        if (row.role !== "detail" || (row.code?.length ?? 0) <= 3) continue;
        if (row.zeroLost) short.push({ table, row });
        else yield { outcome: "pass", at: row.labelCell };
      }
    }
    const [first, ...others] = short;
    if (!first) return;
    yield {
      outcome: "finding",
      at: first.row.zeroLost!,
      because: others.map(({ row }) => row.zeroLost!),
      message: "short",
      data: {
        table: tableCalled(first.table),
        row: rowCalled(first.row),
        count: String(short.length),
        code: spaced(first.row.code!),
      },
    };
  },
});

/** 201 03 01 */
const spaced = (code: string): string =>
  [code.slice(0, 3), code.slice(3, 5), code.slice(5)].filter((part) => part !== "").join(" ");
