import type { CellRange } from "../../workbook/cell";
import { isTooLarge } from "./in-excel";

/** A block of one sheet's cells that is asked for, and who takes the answer. */
export interface AskedBlock {
  readonly sheet: Excel.Worksheet;
  readonly block: CellRange;
  readonly load: readonly (keyof Excel.Range)[];
  take(block: CellRange, cells: Excel.Range): void;
}

/** Cells asked for as one range: Excel builds each range's answer whole in its memory. */
const cellsPerBlock = 50_000;
/** Excel on the web refuses answers of more than 5 MB; a cell's value, formula, format and type take some 35 bytes. */
const cellsPerTripOnTheWeb = 100_000;
/** Nothing of the kind is known of Excel on the desktop; this much keeps it from standing still for long. */
const cellsPerTripOnTheDesktop = 1_000_000;

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellRange): number => right - left + 1;
export const cellCount = (block: CellRange): number => rowCount(block) * columnCount(block);

export const cellsPerTrip = (): number =>
  Office.context.platform === Office.PlatformType.OfficeOnline
    ? cellsPerTripOnTheWeb
    : cellsPerTripOnTheDesktop;

/** The block in pieces of whole rows that are small enough for one range. */
export function rowBlocks(block: CellRange): CellRange[] {
  const rows = Math.max(1, Math.floor(cellsPerBlock / columnCount(block)));
  const blocks: CellRange[] = [];
  for (let top = block.top; top <= block.bottom; top += rows)
    blocks.push({ ...block, top, bottom: Math.min(block.bottom, top + rows - 1) });
  return blocks;
}

/** Asks for all blocks in as few round trips as their size allows; each taker gets its own in order. */
export async function askForBlocks(
  context: Excel.RequestContext,
  blocks: readonly AskedBlock[],
): Promise<void> {
  for (const trip of tripsFor(blocks)) await askInOneTrip(context, trip);
}

function tripsFor(blocks: readonly AskedBlock[]): AskedBlock[][] {
  const trips: AskedBlock[][] = [];
  let room = 0;
  for (const asked of blocks) {
    const cells = cellCount(asked.block);
    if (cells > room) {
      trips.push([]);
      room = cellsPerTrip();
    }
    trips.at(-1)!.push(asked);
    room -= cells;
  }
  return trips;
}

/** Long texts can make an answer too large all the same: then it is asked for in two halves. */
async function askInOneTrip(context: Excel.RequestContext, trip: readonly AskedBlock[]): Promise<void> {
  const answers = trip.map(({ sheet, block, load }) =>
    sheet.getRangeByIndexes(block.top, block.left, rowCount(block), columnCount(block)).load([...load]),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? inHalves(trip) : undefined;
    if (!halves) throw error;
    for (const half of halves) await askInOneTrip(context, half);
    return;
  }
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
