import type { CellRange } from "../../workbook/cell";
import { isBusy } from "./in-excel";

/** Asks for the merged areas of a range; after the next sync the returned function gives them. */
export function askForMerges(range: Excel.Range): (sheet: string) => CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return (sheet) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          sheet,
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        }));
}

/**
 * The merged areas of a block that has more of them than Excel gives at once (512): asked for half by half.
 * An area across the seam may come whole or in two pieces; the two rows at the seam show which pieces belong together.
 */
export async function mergesInHalves(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellRange,
): Promise<CellRange[]> {
  try {
    return await mergesOf(context, sheet, block);
  } catch (error) {
    if (isBusy(error) || block.top === block.bottom) throw error;
    const middle = Math.floor((block.top + block.bottom) / 2);
    const upper = await mergesInHalves(context, sheet, { ...block, bottom: middle });
    const lower = await mergesInHalves(context, sheet, { ...block, top: middle + 1 });
    const seam = await mergesOf(context, sheet, { ...block, top: middle, bottom: middle + 1 });
    return joinOverlapping([...upper, ...lower, ...seam]);
  }
}

async function mergesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { sheet: name, top, left, bottom, right }: CellRange,
): Promise<CellRange[]> {
  const merges = askForMerges(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  await context.sync();
  return merges(name);
}

/** Pieces that share a cell are one merged area: true areas never overlap. */
export function joinOverlapping(pieces: readonly CellRange[]): CellRange[] {
  return pieces.reduce<CellRange[]>((joined, piece) => {
    const touching = joined.filter((area) => overlap(area, piece));
    return [...joined.filter((area) => !touching.includes(area)), touching.reduce(around, piece)];
  }, []);
}

const overlap = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const around = (a: CellRange, b: CellRange): CellRange => ({
  sheet: a.sheet,
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
