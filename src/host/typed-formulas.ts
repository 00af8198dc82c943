/** The formulas that people typed, and what stood under them: one that gives several cells is taken out again. */
import type { CellAddress } from "../workbook/cell";
import { sameFormula, type CellEdit } from "../workbook/edit";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { placeOf } from "./cell-place";
import type { CellContent } from "./surface";
import { contentIn, type Typed } from "./surface-edits";

export class TypedFormulas {
  /** What stood in a cell before a formula came into the file there, by the cell's place. */
  private readonly under = new Map<string, CellContent>();

  /** Whether people typed the formula there; of the workbook's own, those that give several cells stay. */
  has(cell: CellAddress, was: CellContent, is: CellContent): boolean {
    return this.under.has(placeOf(cell)) || !sameFormula(was.formula, is.formula);
  }

  /** `formula` has come into the file over `before`, or the same formula came to something else. */
  note(cell: CellAddress, formula: string | undefined, before: CellContent): void {
    const place = placeOf(cell);
    if (formula === undefined) this.under.delete(place);
    else if (!sameFormula(before.formula, formula)) this.under.set(place, before);
  }

  /** The edits that put back what stood under these formulas; none for one that the file has not got yet. */
  takenOut(typed: readonly Typed[], now: WorkbookSnapshot): CellEdit[] {
    return typed.flatMap(({ cell, is }): CellEdit[] => {
      const { value: was, formula: has } = contentIn(now, cell);
      const under = this.under.get(placeOf(cell));
      if (!under || !sameFormula(has, is.formula)) return [];
      this.under.delete(placeOf(cell));
      const { value: becomes, formula } = under;
      return [{ cell, was, becomes, ...(formula === undefined ? {} : { formula }) }];
    });
  }
}
