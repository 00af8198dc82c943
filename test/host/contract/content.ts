import type { CellAddress } from "../../../src/workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

export interface SheetContent {
  readonly name: string;
  readonly values: Readonly<Record<string, CellValue>>;
  readonly formulas: Readonly<Record<string, string>>;
  /** Only of cells with content: hosts may or may not tell how blank cells are formatted. */
  readonly formats: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
}

/** A sheet without what hosts may do differently: how far blanks reach, and the order of merges. */
export function contentOf({ name, values, formulas, formats, merges }: SheetSnapshot): SheetContent {
  const held = { ...cellsOf(values), ...cellsOf(formulas) };
  const shown = Object.entries(cellsOf(formats)).filter(([place]) => place in held);
  return {
    name,
    values: cellsOf(values),
    formulas: cellsOf(formulas),
    formats: Object.fromEntries(shown),
    merges: merges.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).sort(),
  };
}

/** All that one and the same host shows of its workbook, formats of blank cells included. */
export function wholeOf({ sheets }: WorkbookSnapshot): readonly object[] {
  return sheets.map((sheet) => ({
    ...contentOf(sheet),
    formats: cellsOf(sheet.formats),
    visibility: sheet.visibility,
    protected: sheet.protected,
  }));
}

export function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The workbook has no sheet ${name}`);
  return found;
}

export const namesOf = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ name }) => name);

export function without(content: SheetContent, cell: CellAddress): SheetContent {
  if (content.name !== cell.sheet) return content;
  const place = `${cell.row},${cell.column}`;
  const drop = <Item>(cells: Readonly<Record<string, Item>>): Record<string, Item> =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => key !== place));
  return {
    ...content,
    values: drop(content.values),
    formulas: drop(content.formulas),
    formats: drop(content.formats),
  };
}

function cellsOf<Item>(grid: readonly (readonly (Item | null | undefined)[])[]): Record<string, Item> {
  const cells: Record<string, Item> = {};
  grid.forEach((line, row) =>
    line.forEach((item, column) => {
      if (item !== null && item !== undefined) cells[`${row},${column}`] = item;
    }),
  );
  return cells;
}
