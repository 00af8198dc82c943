import { lastPlace, type Amount } from "../../budget/amount";
import { allowanceFor, type Printed } from "../../budget/tolerance";
import type { Equation } from "../../rules/equation";
import type { FigureIndex } from "./figure-index";

/** How far the sides may lie apart once one of the cells that are 0 or blank holds an amount; as it is where there are none. */
export function toleranceIfFilled({ left, right, tolerance }: Equation, figures: FigureIndex): Amount {
  const printed: Printed[] = [];
  let filled: Printed | undefined;
  for (const { cell } of [...left, ...right]) {
    const figure = figures.at(cell)?.figure;
    if (!figure || figure.state === "unreadable") continue;
    if (figure.amount !== 0n) {
      printed.push({ amount: figure.amount, place: lastPlace(figure.unit, figure.decimals) });
      continue;
    }
    const place = figures.stepOf(figure);
    if (!filled || place > filled.place) filled = { amount: place, place };
  }
  return filled ? allowanceFor([...printed, filled]) : tolerance;
}
