import type { CellAddress } from "../workbook/cell";
import type { Unit } from "../budget/amount";
import type { Grid } from "./grid";

export interface UnitLine {
  readonly unit: Unit;
  readonly cell: CellAddress;
}

/** 单位：万元, 金额单位:元, （单位：千元）, or a header's own （万元）; a 单位 that names an organisation has no 元. */
const SAID = /(?:单位[:]?(?:人民币)?|\()(亿元|万元|千元|元)(?:\)|$|[,;])/;

const UNIT_LINE = /^\(?(?:金额|货币|计量)?单位:?(?:人民币)?(?:亿元|万元|千元|元)\)?$/;

/** A cell that says nothing but the unit. */
export const isUnitLine = (words: string): boolean => UNIT_LINE.test(words);

export function findUnit(
  grid: Grid,
  top: number,
  bottom: number,
  left: number,
  right: number,
): UnitLine | undefined {
  for (let row = bottom; row >= top; row--) {
    for (let column = left; column <= right; column++) {
      const said = SAID.exec(grid.words(row, column));
      if (said) return { unit: said[1] as Unit, cell: { sheet: grid.sheet.name, row, column } };
    }
  }
  return undefined;
}
