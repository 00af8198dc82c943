/** What a change leaves to people: splits that nobody can tell, formulas that do not come along, and what contradicts. */
import { size, sum, zero, type Amount, type Unit } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import { isFilled } from "../../rules/terms";
import { placeOf, sayAmount, sayPlace } from "../../rules/naming";
import { sameCell, type CellAddress } from "../../workbook/cell";
import { sideCalled } from "../figures";
import type { PlacedFigure, PlacedFigures } from "../placed-figures";
import type { ReviewFinding } from "../review";
import type { ChangedAmounts } from "./changed-amounts";
import { apartNow, type HeldEquality } from "./held-equalities";

export interface LeftOpen {
  readonly at: CellAddress;
  /** Every cell of the equality that does not hold any more. */
  readonly cells: readonly CellAddress[];
  /** For people: what does not tie, and what to do. */
  readonly sentence: string;
}

/** Of equalities that held and no longer do; the same is said once. */
export function leftOpen(
  broken: readonly HeldEquality[],
  amounts: ChangedAmounts,
  placed: PlacedFigures,
): readonly LeftOpen[] {
  const open = broken.map((equality): LeftOpen => {
    const told = split(equality, amounts, placed) ?? split(turned(equality), amounts, placed);
    const cells = [...equality.left, ...equality.right].map(({ cell }) => cell);
    return { cells, ...(told ?? parted(equality, amounts, placed)) };
  });
  return open.filter((one, i) => open.findIndex((other) => sameCells(one, other)) === i);
}

/** Two rules may compare the same. */
const sameCells = ({ cells: some }: LeftOpen, { cells: others }: LeftOpen): boolean =>
  some.length === others.length && some.every((cell, i) => sameCell(cell, others[i]!));

/** Whether what a finding tells is left open already. */
export const tells = (finding: Pick<ReviewFinding, "at" | "because">, { cells }: LeftOpen): boolean => {
  const isOf = (cell: CellAddress): boolean => cells.some((one) => sameCell(one, cell));
  const { sheet, top: row, left: column } = finding.at;
  return isOf({ sheet, row, column }) || (finding.because.length > 0 && finding.because.every(isOf));
};

type Told = Pick<LeftOpen, "at" | "sentence">;

const turned = ({ left, right, tolerance }: HeldEquality): HeldEquality => ({
  left: right,
  right: left,
  tolerance,
});

/** One side changed, and of the other, which several cells make up, none did. */
function split(
  { left, right }: HeldEquality,
  amounts: ChangedAmounts,
  placed: PlacedFigures,
): Told | undefined {
  if (right.length < 2 || right.some(amounts.isChanged)) return undefined;
  const filled = right.filter((part) => isFilled(part) && part.amount !== zero);
  const only = filled.length === 1 ? `（只有${placeCalled(filled[0]!, placed)}不是零）` : "";
  const called = callSide(left, placed);
  const beside = right.every(
    ({ cell }) => cell.row === left[0]!.cell.row && cell.sheet === left[0]!.cell.sheet,
  );
  const made =
    left.length === 1 ? `由${beside ? "同一行的" : ""}${right.length}项组成` : `与${right.length}项之和相等`;
  return {
    at: left[0]!.cell,
    sentence: `${called}${made}${only}，由哪几项承担无法判断，请自行调整。`,
  };
}

const callSide = (side: readonly Figure[], placed: PlacedFigures): string =>
  sideCalled(side.flatMap(({ cell }) => placed.in(cell) ?? []));

function parted(equality: HeldEquality, amounts: ChangedAmounts, placed: PlacedFigures): Told {
  const { left, right } = equality;
  const { unit } = left[0]!;
  const money = (of: readonly Figure[]): string => told(sum(of.map(amounts.now)), unit);
  const [one, other] = [left, right].map((side) => `${callSide(side, placed)}为${money(side)}`);
  const formula = [...left, ...right].find((figure) => figure.formula !== undefined);
  const todo = formula
    ? `${placeCalled(formula, placed)}是公式，请看它是否跟着变`
    : "照这样改有矛盾，请自行核对";
  return {
    at: left[0]!.cell,
    sentence: `${one}，${other}，相差${told(size(apartNow(equality, amounts)), unit)}；${todo}。`,
  };
}

const told = (amount: Amount, unit: Unit): string => sayAmount(amount, unit) + unit;

export const placeCalled = (figure: Figure, placed: PlacedFigures): string => {
  const place: PlacedFigure | undefined = placed.in(figure.cell);
  return place ? sayPlace(placeOf(place.table, place.row, place.key)) : "";
};
