import type { CellRange } from "../../workbook/cell";
import { AnswerRoom } from "./answer-room";
import { isTooLarge } from "./in-excel";

/** A block of one sheet's cells that is asked for, and who takes the answer. */
export interface AskedBlock {
  readonly sheet: Excel.Worksheet;
  readonly block: CellRange;
  take(block: CellRange, cells: Excel.Range): void;
}

/** Cells asked for as one range: small enough that several fill an answer well, large enough to be few. */
const cellsPerBlock = 10_000;

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellRange): number => right - left + 1;
export const cellCount = (block: CellRange): number => rowCount(block) * columnCount(block);

/** The block in pieces of whole rows that are small enough for one range. */
export function rowBlocks(block: CellRange): CellRange[] {
  const rows = Math.max(1, Math.floor(cellsPerBlock / columnCount(block)));
  const blocks: CellRange[] = [];
  for (let top = block.top; top <= block.bottom; top += rows)
    blocks.push({ ...block, top, bottom: Math.min(block.bottom, top + rows - 1) });
  return blocks;
}

/**
 * Asks for all blocks in as few round trips as their size allows; each taker gets its own in order. Before each trip
 * it is told with which block that begins.
 */
export async function askForBlocks(
  context: Excel.RequestContext,
  blocks: readonly AskedBlock[],
  beforeTrip: (first: AskedBlock) => Promise<void> | undefined,
): Promise<void> {
  const room = new AnswerRoom();
  for (let from = 0; from < blocks.length;) {
    await beforeTrip(blocks[from]!);
    const trip = fitting(blocks, from, room.cells);
    from += trip.length;
    await askInOneTrip(context, trip, room);
  }
}

/** The next blocks that have room, at least one. */
function fitting(blocks: readonly AskedBlock[], from: number, room: number): AskedBlock[] {
  let cells = 0;
  const end = blocks.findIndex(({ block }, index) => index >= from && (cells += cellCount(block)) > room);
  return blocks.slice(from, end < 0 ? undefined : Math.max(end, from + 1));
}

/** Long texts can make an answer too large all the same: then it is asked for in two halves. */
async function askInOneTrip(
  context: Excel.RequestContext,
  trip: readonly AskedBlock[],
  room: AnswerRoom,
): Promise<void> {
  const answers = trip.map(({ sheet, block }) =>
    sheet
      .getRangeByIndexes(block.top, block.left, rowCount(block), columnCount(block))
      .load(["values", "formulas", "numberFormat", "valueTypes"]),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? inHalves(trip) : undefined;
    if (!halves) throw error;
    for (const half of halves) await askInOneTrip(context, half, room);
    return;
  }
  room.learn(
    trip.reduce((sum, { block }) => sum + cellCount(block), 0),
    answers.map((range) => [range.values, range.formulas, range.numberFormat, range.valueTypes]),
  );
  trip.forEach(({ block, take }, index) => take(block, answers[index]!));
}

function inHalves(trip: readonly AskedBlock[]): [AskedBlock[], AskedBlock[]] | undefined {
  const middle = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, middle), trip.slice(middle)];
  const { block } = trip[0]!;
  if (block.top === block.bottom) return undefined;
  const seam = Math.floor((block.top + block.bottom) / 2);
  const part = (rows: Partial<CellRange>) => [{ ...trip[0]!, block: { ...block, ...rows } }];
  return [part({ bottom: seam }), part({ top: seam + 1 })];
}
