import type { Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import type { FigureIndex } from "./figure-index";

/** The amounts in the cells above, below, left and right of a figure, of the same table's figures. */
export function besideOf({ cell }: Figure, figures: FigureIndex): readonly Amount[] {
  return [
    { ...cell, row: cell.row - 1 },
    { ...cell, row: cell.row + 1 },
    { ...cell, column: cell.column - 1 },
    { ...cell, column: cell.column + 1 },
  ].flatMap((place) => {
    const beside = figures.at(place)?.figure;
    return beside?.state === "amount" ? [beside.amount] : [];
  });
}

/** Whether the row shows no amount at all: it is printed for one, so the one that was left out is likely here. */
export function standsInEmptyRow({ cell }: Figure, figures: FigureIndex): boolean {
  const { sheet, row } = cell;
  const inRow = figures.within({ sheet, top: row, bottom: row, left: 0, right: Infinity });
  return inRow.every(({ figure }) => figure.state !== "unreadable" && figure.amount === 0n);
}
