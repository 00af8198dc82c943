import { readTarget } from "../budget/target";
import { checkIndicator } from "../formulas/check-indicator";
import { parseIndicator } from "../formulas/parse-indicator";
import { textIn, textOrNumberIn } from "./cells";
import { refuse } from "./refused";
import { eachCell, rangeIn, settled, type Range, type Shown } from "./spill";

export function checkIndicatorInCells(target: unknown, actual: unknown): Shown[][] {
  const [wantedOf, actualOf] = checkIndicator.parameters;
  return eachCell(checkIndicator.parameters, [target, actual], ([wanted, reached]) =>
    checkIndicator.compute(textIn(wanted, wantedOf), textOrNumberIn(reached, actualOf)),
  );
}

const parts = 5;
const [targetOf] = parseIndicator.parameters;

/** Five cells beside each other for every 指标值 of a column. */
export function parseIndicatorInCells(target: unknown): Shown[][] {
  const column = settled(() => columnIn(target));
  const columns = Array.from({ length: parts }, (_, part) =>
    eachCell(
      parseIndicator.parameters,
      [column],
      ([cell]) => parseIndicator.compute(readTarget(textIn(cell, targetOf)))[part]!,
    ),
  );
  return column.map((_, row) => columns.map((results) => results[row]![0]!));
}

function columnIn(given: unknown): Range {
  const range = rangeIn(given, targetOf);
  if (range[0]!.length > 1) throw refuse(`${targetOf.name}请只选一列；结果要占${parts}列`);
  return range;
}
