import type { CellRange } from "../workbook/cell";
import { isCovered } from "../workbook/hidden";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** What keeps people from seeing a place that they are sent to. */
export type HiddenPlace = "row" | "column" | "row and column";

/** Undefined where the place can be seen, or where the host cannot tell. */
export function hiddenPlace(at: CellRange, { sheets }: WorkbookSnapshot): HiddenPlace | undefined {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const row = isCovered(sheet?.hiddenRows, at.top, at.bottom);
  const column = isCovered(sheet?.hiddenColumns, at.left, at.right);
  if (row && column) return "row and column";
  return row ? "row" : column ? "column" : undefined;
}

const words: Readonly<Record<HiddenPlace, string>> = {
  row: "该行已隐藏或被筛掉",
  column: "该列已隐藏",
  "row and column": "该行、该列已隐藏或被筛掉",
};

/** A filter hides rows too, and files do not tell the one from the other. */
export const sayHidden = (hidden: HiddenPlace): string => `（${words[hidden]}，需取消后查看）`;
