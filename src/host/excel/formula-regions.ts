import type { CellRange } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";

/**
 * Where a sheet's formulas stand: Excel works them out again without telling of it.
 * For each column from its first formula to its last; neighbours that reach equally far are one block.
 */
export function formulaRegions({ name, formulas }: SheetSnapshot): CellRange[] {
  const spans: ({ top: number; bottom: number } | undefined)[] = [];
  formulas.forEach((cells, row) =>
    cells.forEach((formula, column) => {
      if (formula === undefined) return;
      const span = spans[column];
      spans[column] = { top: span?.top ?? row, bottom: row };
    }),
  );
  const regions: CellRange[] = [];
  Array.from(spans).forEach((span, column) => {
    if (!span) return;
    const last = regions.at(-1);
    const joins = last?.right === column - 1 && last.top === span.top && last.bottom === span.bottom;
    if (joins) regions[regions.length - 1] = { ...last, right: column };
    else regions.push({ sheet: name, left: column, right: column, ...span });
  });
  return regions;
}
