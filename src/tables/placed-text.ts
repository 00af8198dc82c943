import type { PlacedText } from "../budget/indicator";
import type { Grid } from "./grid";

/** A text and where it stands; one that a formula makes says so, for a formula is not typed over. */
export function placedText(grid: Grid, row: number, column: number, text: string): PlacedText {
  const cell = { sheet: grid.sheet.name, row, column };
  return grid.sheet.formulas[row]?.[column] === undefined ? { text, cell } : { text, cell, computed: true };
}
