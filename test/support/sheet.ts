import type { CellAddress, CellRange } from "../../src/workbook/cell";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

/**
 * A sheet drawn the way people see it: one line a row, cells between bars.
 *
 *   blank cell   → null                     12, 12.50   → a number, shown with the decimals written
 *   0.014≈0.01   → the number 0.014, shown as 0.01
 *   '0301        → the text 0301            #REF!       → an Excel error
 *   =A1+B1       → a formula not yet worked out; `=A1+B1 → 12.00` also has its value
 *   <            → merged with the cell on its left; ^ → merged with the cell above
 */
export function sheet(name: string, drawing: string, rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const drawn = drawing.trim().split("\n").map(cellsOf);
  const cells = drawn.map((row) => row.map(readCell));
  return {
    name,
    visibility: "visible",
    values: cells.map((row) => row.map((cell) => cell.value)),
    formats: cells.map((row) => row.map((cell) => cell.format)),
    formulas: cells.map((row) => row.map((cell) => cell.formula)),
    merges: mergesOf(name, drawn),
    protected: false,
    ...rest,
  };
}

export function workbook(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { name: "测试.xlsx", sheets };
}

interface DrawnCell {
  readonly value: CellValue;
  readonly format?: string;
  readonly formula?: string;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

function readCell(written: string): DrawnCell {
  if (written === "<" || written === "^") return { value: null };
  if (!written.startsWith("=")) return readValue(written);
  const [formula, result] = written.split("→").map((part) => part.trim());
  return { ...readValue(result ?? ""), formula };
}

function readValue(written: string): DrawnCell {
  if (written === "") return { value: null };
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (/^#([A-Z]+!|DIV\/0!|N\/A|NAME\?)$/.test(written)) return { value: { error: written } };
  const [held, shown] = written.split("≈").map((part) => part.trim());
  const number = /^-?\d+(?:\.(\d+))?$/.exec(shown ?? written);
  if (!number) return { value: written };
  const decimals = number[1];
  return {
    value: Number(held),
    format: decimals === undefined ? undefined : `0.${"0".repeat(decimals.length)}`,
  };
}

function mergesOf(sheet: string, drawn: readonly (readonly string[])[]): CellRange[] {
  const merges = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  drawn.forEach((cells, row) =>
    cells.forEach((written, column) => {
      if (written !== "<" && written !== "^") return;
      const { row: top, column: left } = anchorOf(sheet, drawn, row, column);
      const merge = merges.get(`${top},${left}`) ?? { top, left, bottom: top, right: left };
      merge.bottom = Math.max(merge.bottom, row);
      merge.right = Math.max(merge.right, column);
      merges.set(`${top},${left}`, merge);
    }),
  );
  return [...merges.values()].map((merge) => ({ sheet, ...merge }));
}

/** Follows < and ^ to the cell that holds what the merged block shows. */
function anchorOf(
  sheet: string,
  drawn: readonly (readonly string[])[],
  row: number,
  column: number,
): CellAddress {
  const written = drawn[row]?.[column];
  if (written === undefined) throw new Error(`“${sheet}”: a < or ^ points outside the drawing`);
  if (written === "<") return anchorOf(sheet, drawn, row, column - 1);
  if (written === "^") return anchorOf(sheet, drawn, row - 1, column);
  return { sheet, row, column };
}
