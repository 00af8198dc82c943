import { inUnit, readAmount, sum, type Amount, type Unit } from "../budget/amount";
import { writeDecimal } from "../budget/decimal";
import type { Figure } from "../budget/table";
import type { Target } from "../budget/target";
import type { IndicatorLine } from "./indicator-lines";
import { isFilled, termsOf } from "./terms";

/** A cost indicator beside the money of its project. */
export interface ProjectAmount {
  /** The cells that say what the project has: its 资金总额, or where that is blank, its parts. */
  readonly figures: readonly Figure[];
  readonly amount: Amount;
  readonly unit: Unit;
  /** The indicator's amount lies above the project's by more than the indicator's own rounding: 145万元 stands for 144.90. */
  readonly exceeded: boolean;
}

type Quantity = Extract<Target, { form: "quantity" }>;

/** undefined where the indicator counts no money, or the project's money is blank; "unreadable" figures are left to the caller. */
export function projectAmount(
  { table, project }: IndicatorLine,
  { number, measure }: Quantity,
): ProjectAmount | undefined {
  if (!project || measure.of !== "money") return undefined;
  const figures = termsOf(table, project, "total").filter(isFilled);
  const wanted = readAmount(number.toString(), measure.word);
  if (figures.length === 0 || !wanted) return undefined;
  const amount = sum(figures.map((figure) => figure.amount));
  const rounded = writeDecimal(inUnit(amount, measure.word), wanted.decimals);
  const exceeded = wanted.amount > amount && !number.equals(rounded);
  return { figures, amount, unit: figures[0]!.unit, exceeded };
}
