import { readAmount, type Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import { placeOf, sayAmount, sayPlace } from "../../rules/naming";
import { a1, readA1, type CellAddress } from "../../workbook/cell";
import { PlacedFigures } from "../placed-figures";
import type { Review } from "../review";
import type { ReadSetting } from "../settings";

/** One amount that people mean to change. */
export interface IntendedChange {
  readonly figure: Figure;
  readonly becomes: Amount;
}

export interface RefusedChange {
  /** Which of the two it is about. */
  readonly field: "place" | "amount";
  readonly refused: string;
}

const refusePlace = (refused: string): RefusedChange => ({ field: "place", refused });
const refuseAmount = (refused: string): RefusedChange => ({ field: "amount", refused });

/** The cell and the amount as it was typed, in the unit of its table; or the sentence that refuses them. */
export function readIntended(
  { book }: Review,
  cell: CellAddress,
  written: string,
): { readonly value: IntendedChange } | RefusedChange {
  const where = `“${cell.sheet}”${a1(cell)}`;
  const placed = new PlacedFigures(book).in(cell);
  if (!placed) return refusePlace(`${where} 不是表里的金额，请选一格金额。`);
  const { figure, table, row, key } = placed;
  const place = sayPlace(placeOf(table, row, key));
  if (figure.state === "unreadable") return refusePlace(`${where}（${place}）里不是数字，请先改成数字。`);
  if (figure.formula !== undefined)
    return refusePlace(`${where}（${place}）是公式，请改公式里用到的单元格。`);
  const read = readAmount(written, figure.unit);
  if (!read)
    return refuseAmount(
      `改为的金额填的是“${written.trim()}”，不是数字；请按${figure.unit}填写，例如 789.90。`,
    );
  if (figure.state === "amount" && read.amount === figure.amount)
    return refuseAmount(
      `${place}现在就是${sayAmount(figure.amount, figure.unit)}${figure.unit}，没有要改的。`,
    );
  return { value: { figure, becomes: read.amount } };
}

/** 项目支出表!E12, as people type a cell; the sheet's name may stand in quotes. */
export function readCellPlace(written: string): ReadSetting<CellAddress> {
  const match = /^\s*'?(.+?)'?[!！]([^!！]+)$/.exec(written);
  const range = match && readA1(match[1]!, match[2]!);
  if (!range || range.top !== range.bottom || range.left !== range.right)
    return { refused: `单元格写的是“${written.trim()}”，请写成 工作表!单元格，例如 项目支出表!E12。` };
  return { value: { sheet: range.sheet, row: range.top, column: range.left } };
}

export interface WrittenChange {
  readonly cell: CellAddress;
  /** As it was typed. */
  readonly amount: string;
}

/** "项目支出表!E12=789.90", as it is typed on the command line. */
export function readWrittenChange(written: string): ReadSetting<WrittenChange> {
  const at = written.lastIndexOf("=");
  const cell = readCellPlace(written.slice(0, Math.max(0, at)));
  if ("refused" in cell)
    return {
      refused: `--change 写的是“${written}”，请写成 工作表!单元格=金额，例如 项目支出表!E12=789.90。`,
    };
  return { value: { cell: cell.value, amount: written.slice(at + 1) } };
}
