/** How far a sheet must be scrolled for a cell to be seen, and no further: the names of rows and columns stay in sight. */

/** One direction of a sheet, in its own pixels, whatever the zoom. */
export interface Scrolling {
  /** How far it is scrolled now. */
  readonly now: number;
  /** How much of the sheet is in view beside what stands still. */
  readonly room: number;
  /** The size of the first rows or columns, which stand still. */
  readonly frozen: number;
}

/** Shown beyond a cell that comes in at the far edge, where there is room: it does not stand under the scroll bar. */
const BEYOND = 32;

export function scrollIntoView({ now, room, frozen }: Scrolling, cell: { from: number; to: number }): number {
  if (room <= 0 || cell.to <= frozen) return now;
  const [from, to] = [Math.max(0, cell.from - frozen), cell.to - frozen];
  if (now <= from && to <= now + room) return now;
  const far = to + Math.max(0, Math.min(BEYOND, room - (to - from)));
  if (far <= room) return 0; // from its beginning, where the names stand
  return from < now || to - from > room ? from : far - room;
}
