/** 涉及金额: how much money a finding is about, so that people can begin with the most. */
import { size, times, sum, zero, type Amount, type Unit } from "../budget/amount";
import { termsOfSides, type Equation } from "../rules/equation";
import type { Finding } from "../rules/rule";
import type { PlacedFigures } from "./placed-figures";
import { moneyTold, type Money } from "./told-money";

/** Never negative and never zero; `unit` is the one that its table is written in. */
export type Stake = Money;

/** How far a finding's equation is from holding, or the difference that its rule tells; undefined where neither is known. */
export function stakeOf(
  { equation, data }: Pick<Finding, "equation" | "data">,
  placed: PlacedFigures,
): Stake | undefined {
  return (equation && residual(equation, placed)) ?? differenceTold(data);
}

/** |Σ coefficient × amount|; undefined where one of its cells is no figure of a table. */
function residual(equation: Equation, placed: PlacedFigures): Stake | undefined {
  const terms = termsOfSides(equation);
  const figures = placed.all(terms.map(({ cell }) => cell));
  const unit = figures?.[0]?.figure.unit;
  if (!figures || !unit) return undefined;
  return some(sum(figures.map(({ figure }, i) => times(figure.amount, terms[i]!.coefficient))), unit);
}

/** A difference in percent is no money. */
function differenceTold({ difference, unit }: Finding["data"]): Stake | undefined {
  const told = difference === undefined ? undefined : moneyTold(difference, unit);
  return told && some(told.amount, told.unit);
}

const some = (amount: Amount, unit: Unit): Stake | undefined =>
  amount === zero ? undefined : { amount: size(amount), unit };
