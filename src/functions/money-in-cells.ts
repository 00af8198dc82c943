import { amountOf, printedDecimals } from "../budget/amount";
import { decimalOf } from "../budget/written-number";
import { capitals } from "../formulas/capitals";
import { convert } from "../formulas/convert";
import { narrate } from "../formulas/narrate";
import { numberIn, unitIn } from "./cells";
import { eachCell, type Shown } from "./spill";

export function narrateInCells(thisYear: unknown, lastYear: unknown, writtenUnit: unknown): Shown[][] {
  const [now, prior, unitOf] = narrate.parameters;
  return eachCell(narrate.parameters, [thisYear, lastYear, writtenUnit], (cells) => {
    const unit = unitIn(cells[2], unitOf, "万元");
    const numbers = [numberIn(cells[0], now), numberIn(cells[1], prior)] as const;
    const decimals = printedDecimals(
      unit,
      numbers.map((number) => number.decimals),
    );
    return narrate.compute(amountOf(numbers[0], unit), amountOf(numbers[1], unit), { unit, decimals });
  });
}

export function convertInCells(amount: unknown, from: unknown, to: unknown): Shown[][] {
  const [given, fromOf, toOf] = convert.parameters;
  return eachCell(convert.parameters, [amount, from, to], (cells) =>
    convert.compute(decimalOf(numberIn(cells[0], given)), unitIn(cells[1], fromOf), unitIn(cells[2], toOf)),
  );
}

export function capitalsInCells(amount: unknown, unit: unknown): Shown[][] {
  const [given, unitOf] = capitals.parameters;
  return eachCell(capitals.parameters, [amount, unit], (cells) =>
    capitals.compute(amountOf(numberIn(cells[0], given), unitIn(cells[1], unitOf, "元"))),
  );
}
