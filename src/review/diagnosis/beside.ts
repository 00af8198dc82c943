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
