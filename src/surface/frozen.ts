/** The first rows and columns that stand still, where the screen leaves room to scroll the others. */
import { DEFAULT_WORKSHEET_COLUMN_WIDTH, DEFAULT_WORKSHEET_ROW_HEIGHT, type IFreeze } from "@univerjs/core";
import type { SheetLook } from "../host/looks";
import { isCovered, type Stretch } from "../workbook/hidden";
import type { SheetSnapshot } from "../workbook/snapshot";

/** How much of the sheet is in view, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** More than this part of a narrow screen does not stand still, or nothing else could be read. */
const MOST = 1 / 2;

/** Undefined where nothing stands still. */
export function frozenIn(
  { frozen, widths, heights }: SheetLook,
  { hiddenColumns, hiddenRows }: SheetSnapshot,
  room: Room,
): IFreeze | undefined {
  if (!frozen) return undefined;
  const columnsSize = sizeOf(frozen.columns, widths, DEFAULT_WORKSHEET_COLUMN_WIDTH, hiddenColumns);
  const rowsSize = sizeOf(frozen.rows, heights, DEFAULT_WORKSHEET_ROW_HEIGHT, hiddenRows);
  const xSplit = columnsSize <= room.width * MOST ? frozen.columns : 0;
  const ySplit = rowsSize <= room.height * MOST ? frozen.rows : 0;
  if (xSplit + ySplit === 0) return undefined;
  return { xSplit, ySplit, startColumn: xSplit || -1, startRow: ySplit || -1 };
}

function sizeOf(
  count: number,
  sizes: ReadonlyMap<number, number>,
  usual: number,
  hidden: readonly Stretch[] | undefined,
): number {
  let sum = 0;
  for (let line = 0; line < count; line++)
    if (!isCovered(hidden, line, line)) sum += sizes.get(line) ?? usual;
  return sum;
}
