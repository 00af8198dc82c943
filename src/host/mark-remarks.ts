import type { CellAddress } from "../workbook/cell";
import { placeOf } from "./cell-place";

/** What people are told of comments, the same in Excel and of a file; no sentence where there is nothing to tell. */

export const takenRemark = (count: number): string[] =>
  count > 0 ? [`有 ${count} 个单元格已有批注，没有改动，只标了颜色。`] : [];

/** Whether there are any nobody can tell there, only that the marks came with a file. */
export const unseenNotesRemark = (isUnseen: boolean): string[] =>
  isUnseen
    ? [
        "“带标记另存”写进文件的批注，这个版本的 Excel 读不到，没有删除；要一并删去，请把文件拖到网页上，再按“另存”。",
      ]
    : [];

/** A comment that a person has answered or changed holds something of theirs. */
export const touchedRemark = (cells: readonly CellAddress[]): string[] =>
  cells.length > 0
    ? [`${cells.map(placeOf).join("、")} 的批注有人回复或改过，没有删除，请看过后自行处理。`]
    : [];
