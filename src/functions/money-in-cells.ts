import { amountOf, type Amount, type Unit } from "../budget/amount";
import { decimalOf } from "../budget/written-number";
import { capitals } from "../formulas/capitals";
import { convert } from "../formulas/convert";
import type { Parameter } from "../formulas/formula";
import { narrate } from "../formulas/narrate";
import { numberIn, unitIn } from "./cells";
import { eachCell, type Shown } from "./spill";

export function narrateInCells(thisYear: unknown, lastYear: unknown, unit: unknown): Shown[][] {
  const [now, prior, unitOf] = narrate.parameters;
  return eachCell(narrate.parameters, [thisYear, lastYear, unit], (cells) => {
    const written = unitIn(cells[2], unitOf, "万元");
    return narrate.compute(amountIn(cells[0], now, written), amountIn(cells[1], prior, written), written);
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
    capitals.compute(amountIn(cells[0], given, unitIn(cells[1], unitOf, "元"))),
  );
}

/** Less than a millionth of a yuan is cut off: it shows in no sentence. */
const amountIn = (value: unknown, parameter: Parameter, unit: Unit): Amount =>
  amountOf(numberIn(value, parameter), unit);
