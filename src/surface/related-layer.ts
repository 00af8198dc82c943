/** A light outline around the cells that the one people look at is compared with; one around those beside each other. */
import { BorderStyleTypes } from "@univerjs/core";
import type { CellRange } from "../workbook/cell";
import { layOver } from "./cell-layer";
import type { UniverInjector } from "./injector";

const line = { s: BorderStyleTypes.MEDIUM_DASHED, cl: { rgb: "#616161" } };

export class RelatedLayer {
  private bySheet: ReadonlyMap<string, readonly CellRange[]> = new Map();

  constructor(injector: UniverInjector) {
    layOver(injector, "budget-related", 19, (sheetId, row, column) => {
      const blocks = this.bySheet.get(sheetId);
      if (!blocks || !covers(blocks, row, column)) return undefined;
      return {
        bd: {
          ...(!covers(blocks, row - 1, column) && { t: line }),
          ...(!covers(blocks, row + 1, column) && { b: line }),
          ...(!covers(blocks, row, column - 1) && { l: line }),
          ...(!covers(blocks, row, column + 1) && { r: line }),
        },
      };
    });
  }

  /** Outlines these blocks of cells in place of those before. */
  show(bySheet: ReadonlyMap<string, readonly CellRange[]>): void {
    this.bySheet = bySheet;
  }
}

const covers = (blocks: readonly CellRange[], row: number, column: number): boolean =>
  blocks.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
