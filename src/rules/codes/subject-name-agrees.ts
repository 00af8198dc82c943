import type { BudgetRow, BudgetTable } from "../../budget/table";
import { tableCalled } from "../naming";
import { defineRule } from "../rule";
import { oneWidth } from "../../workbook/one-width";

/** 同一科目编码在各表里应是同一个名称；宽窄、空格、括号的写法不同不算。 */
export const subjectNameAgrees = defineRule({
  id: "subject-name-agrees",
  group: "codes",
  title: "同一科目编码在各表中的名称一致",
  basis: "政府收支分类科目：一个编码一个名称",
  severity: "explain",
  needs: [],
  messages: {
    differs: "{table}科目{code}的名称是“{actual}”，{other}中是“{expected}”；同一编码应是同一名称，请核对。",
  },
  example:
    "一般公共预算支出表科目2010302的名称是“机关服务”，部门支出总表中是“一般行政管理（事务）”；同一编码应是同一名称，请核对。",

  *check(_, book) {
    const first = new Map<string, { readonly table: BudgetTable; readonly row: BudgetRow }>();
    for (const table of book.tables) {
      if (table.rows.some(({ side }) => side !== undefined)) continue; // 收支总表 prints its own short names
      for (const row of table.rows) {
        if (row.role !== "detail" || row.code === undefined || row.label === "") continue;
        const key = `${/^3/.test(row.code) && row.code.length <= 5 ? "经济" : "功能"}${row.code}`;
        const known = first.get(key);
        if (!known) first.set(key, { table, row });
        else if (sameName(known.row.label, row.label)) yield { outcome: "pass", at: row.labelCell };
        else {
          yield {
            outcome: "finding",
            at: row.labelCell,
            because: [known.row.labelCell],
            message: "differs",
            data: {
              table: tableCalled(table),
              code: row.code,
              actual: row.label,
              other: tableCalled(known.table),
              expected: known.row.label,
            },
          };
        }
      }
    }
  },
});

const sameName = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

const plain = (label: string): string => oneWidth(label).replace(/[\s"“”]/g, "");
