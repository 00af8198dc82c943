/** What of the active sheet is on the screen, and moving it. */
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../workbook/cell";
import type { UniverInjector } from "./injector";
import { scrollIntoView } from "./scroll-into-view";
import type { ShownSheet } from "./univer-surface";

const SCROLL = "sheet.command.scroll-view";

/** Whether it could be done: a sheet that is not drawn yet has no view. */
export function bringIntoView(
  api: FUniver,
  injector: UniverInjector,
  sheet: ShownSheet,
  { top, left, bottom, right }: CellRange,
): boolean {
  const render = injector.get(IRenderManagerService).getRenderById(sheet.getWorkbook().getUnitId());
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = sheet.getSkeleton();
  if (!render || !view?.width || !view.height || !skeleton) return false;
  const { rowHeightAccumulation: rows, columnWidthAccumulation: columns } = skeleton;
  const { xSplit, ySplit } = sheet.getFreeze();
  // edges are sums of the lines up to and with one; beyond the last line there is nothing
  const endOf = (sums: readonly number[], line: number): number =>
    line < 0 ? 0 : (sums[Math.min(line, sums.length - 1)] ?? 0);
  const scrolled = (
    sums: readonly number[],
    lines: number,
    now: number,
    shown: number,
    cell: [number, number],
  ) =>
    scrollIntoView(
      { now, room: shown, frozen: endOf(sums, lines - 1) },
      { from: endOf(sums, cell[0] - 1), to: endOf(sums, cell[1]) },
    );
  const { scaleX, scaleY } = render.scene;
  const offsetX = scrolled(columns, xSplit, view.viewportScrollX, view.width / scaleX, [left, right]);
  const offsetY = scrolled(rows, ySplit, view.viewportScrollY, view.height / scaleY, [top, bottom]);
  if (offsetX !== view.viewportScrollX || offsetY !== view.viewportScrollY)
    api.syncExecuteCommand(SCROLL, { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX, offsetY });
  return true;
}
