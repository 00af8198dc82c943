import type { Amount } from "../budget/amount";
import { asDecimal } from "../budget/ratio";
import { decimalOf, digitsAt, type WrittenNumber } from "../budget/written-number";
import type { Formula, Rate, RateFormula } from "../formulas/formula";
import { badInput, noAnswer } from "../formulas/refusal";
import { numberIn } from "./cells";
import { eachCell, type Result, type Shown } from "./spill";

/*
 * A cell does not say its unit. A rate has none, and a change has that of both numbers, so the numbers are taken as whole
 * ones of their own last decimal: nothing is cut off, whatever the unit.
 */

type Pair = [Amount, Amount];

/** The rate of each pair of cells, as a share that cells format as a percent. */
export function rateInCells(formula: RateFormula<Pair>, part: unknown, whole: unknown): Shown[][] {
  return eachCell(formula.parameters, [part, whole], (cells) => {
    const { amounts } = pairIn(formula, cells);
    return rateOf(formula, amounts, formula.compute(...amounts));
  });
}

/** The amount of each pair of cells, in the unit that both are in. */
export function amountInCells(formula: Formula<Pair, Amount>, first: unknown, second: unknown): Shown[][] {
  return eachCell(formula.parameters, [first, second], (cells) => {
    const { amounts, decimals } = pairIn(formula, cells);
    return decimalOf({ digits: formula.compute(...amounts), decimals });
  });
}

function pairIn(
  { parameters }: Pick<Formula, "parameters">,
  cells: readonly unknown[],
): { readonly amounts: Pair; readonly decimals: number } {
  const read = (index: number): WrittenNumber => numberIn(cells[index], parameters[index]!);
  const [first, second] = [read(0), read(1)];
  const decimals = Math.max(first.decimals, second.decimals);
  return { amounts: [digitsAt(first, decimals) as Amount, digitsAt(second, decimals) as Amount], decimals };
}

function rateOf(
  { parameters, zeroBase, notApplicable = zeroBase, partOfWhole }: RateFormula<Pair>,
  [part, whole]: Pair,
  rate: Rate,
): Result {
  if (rate === "zero base") return noAnswer(zeroBase);
  if (rate === "not applicable") return noAnswer(notApplicable);
  if (partOfWhole && part > whole)
    return badInput(`${parameters[0]!.name}大于${parameters[1]!.name}，超出了100%；请核对`);
  return asDecimal(rate);
}
