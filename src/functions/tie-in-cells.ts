import { tie } from "../formulas/tie";
import { isBlank, numberIn, optionalNumberIn } from "./cells";
import { refuse } from "./refused";
import { rangeIn, settled, show, shownInPlace, sizeOf, type Range, type Shown } from "./spill";

const [totalOf, partsOf, allowedOf] = tie.parameters;

/** One total with all parts, a column of totals row by row, or a row of totals column by column. */
export function tieInCells(total: unknown, parts: unknown, allowed: unknown): Shown[][] {
  return settled(() => {
    const [totals, grid] = [rangeIn(total, totalOf), rangeIn(parts, partsOf)];
    const allowance = rangeIn(allowed, allowedOf)[0]![0];
    const groups = groupsOf(totals, grid);
    const results = groups.map((group) => {
      if (groups.length === 1) return show(tieOne(group, allowance));
      return isBlankGroup(group) ? "" : shownInPlace(() => tieOne(group, allowance));
    });
    return totals.length > 1 ? results.map((result) => [result]) : [results];
  });
}

interface Group {
  readonly total: unknown;
  readonly parts: readonly { readonly value: unknown; readonly row: number; readonly column: number }[];
}

const isBlankGroup = ({ total, parts }: Group): boolean =>
  isBlank(total) && parts.every(({ value }) => isBlank(value));

function groupsOf(totals: Range, grid: Range): readonly Group[] {
  const cells = grid.map((cellsOfRow, row) => cellsOfRow.map((value, column) => ({ value, row, column })));
  const [rows, columns] = [totals.length, totals[0]!.length];
  if (rows === 1 && columns === 1) return [{ total: totals[0]![0], parts: cells.flat() }];
  if (columns === 1 && rows === grid.length)
    return totals.map(([total], row) => ({ total, parts: cells[row]! }));
  if (rows === 1 && columns === grid[0]!.length)
    return totals[0]!.map((total, column) => ({ total, parts: cells.map((row) => row[column]!) }));
  throw refuse(
    `${totalOf.name}是${sizeOf(totals)}，${partsOf.name}是${sizeOf(grid)}；${totalOf.name}请选一个单元格，或与${partsOf.name}同样多的行或列`,
  );
}

function tieOne({ total, parts }: Group, allowed: unknown): string {
  const addends = parts
    .filter(({ value }) => !isBlank(value))
    .map(({ value, row, column }) =>
      numberIn(value, { ...partsOf, name: `${partsOf.name}第${row + 1}行第${column + 1}列` }),
    );
  const whole = numberIn(total, totalOf);
  if (addends.length === 0) throw refuse(`${partsOf.name}里没有数；请重新选择`);
  const allowance = optionalNumberIn(allowed, { ...allowedOf, notNegative: true });
  return tie.compute(whole, addends, allowance);
}
