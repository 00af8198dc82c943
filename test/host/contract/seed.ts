import type { CellAddress } from "../../../src/workbook/cell";
import type { CellEdit } from "../../../src/workbook/edit";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { sheet } from "../../support/sheet";

/** The workbook that the contract is checked on: every kind of content that a budget workbook has. */
export const contractSheets: readonly SheetSnapshot[] = [
  sheet(
    "收支总表",
    `
    | 2022年部门收支总表 | <      | <          | <    |
    | 项目               | 编码   | 金额       | 说明 |
    | 人员经费           | '0301  | 1934.50    |      |
    | 公用经费           | '00120 | 0          | 12   |
    | ^                  | '3.50  | -0.25      | TRUE |
    | 合计               |        | =SUM(C3:C5) → 1934.25 | =C6-C5 |
    | 比上年             |        | #DIV/0!    | =C9/C8 → #DIV/0! |`,
  ),
  sheet("封面", "| 某某局 |\n| '2022年部门预算 & <说明> |"),
  sheet("过程表", "| 1 | 2 |", { visibility: "hidden" }),
  sheet("参数", "| 3 |", { visibility: "very hidden" }),
  sheet("锁定表", "| 合计 | 100.00 |", { protected: true }),
  { ...sheet("选项", ""), values: [[true, false]] },
  { ...sheet("空表", ""), values: [] },
];

export const first = "收支总表";

export const at = (row: number, column: number, name = first): CellAddress => ({ sheet: name, row, column });

export const edit = (cell: CellAddress, was: CellValue, becomes: CellValue): CellEdit => ({
  cell,
  was,
  becomes,
});

/** One edit of every kind, each of which every host can write. */
export const everyEdit: readonly (readonly [string, CellEdit])[] = [
  ["a number over a number", edit(at(2, 2), 1934.5, 1944.5)],
  ["a number over a text", edit(at(4, 1), "3.50", 3.5)],
  ["a number into a blank cell", edit(at(2, 3), null, 7)],
  ["a number into a row that has none yet", edit(at(11, 2), null, 0.1)],
  ["a number into an empty sheet", edit(at(2, 1, "空表"), null, 5)],
  ["a text", edit(at(2, 0), "人员经费", "人员经费（含补助）")],
  ["a text that looks like a number stays text", edit(at(2, 1), "0301", "0302")],
  ["a text that looks like a formula stays text", edit(at(2, 0), "人员经费", "=1+1")],
  ["true over a number", edit(at(3, 3), 12, true)],
  ["nothing over a number", edit(at(3, 3), 12, null)],
  ["a number over a formula, which goes", edit(at(5, 2), 1934.25, 1934.26)],
  ["a number over an error", edit(at(6, 2), { error: "#DIV/0!" }, 0)],
  ["a number on a hidden sheet", edit(at(0, 0, "过程表"), 1, 8)],
];
