/** 两边的数: what a finding holds against what, and how far they part. */
import { minus, size, type Amount, type Unit } from "../budget/amount";
import type { CellAddress } from "../workbook/cell";
import { placeOf, sayPlace, tableCalled } from "../rules/naming";
import type { Equation } from "../rules/equation";
import type { Finding } from "../rules/rule";
import { isFilled, sumOf } from "../rules/terms";
import type { PlacedFigure, PlacedFigures } from "./placed-figures";
import { moneyTold } from "./told-money";

export interface FigureSide {
  /** What people call it: a place of a table, a sum, or the words of a text. */
  readonly name: string;
  /** Absent where every cell of this side is blank. */
  readonly amount?: Amount;
}

export interface FindingFigures {
  readonly relation: Equation["relation"];
  /** What stands where the finding is. */
  readonly actual: FigureSide;
  /** What it was held against. */
  readonly expected: FigureSide;
  /** Never negative. */
  readonly difference: Amount;
  /** In which all three are shown: the one that the finding's own place is written in. */
  readonly unit: Unit;
}

type Told = Pick<Finding, "equation" | "message" | "data">;

/** From the finding's equation, else from what its rule tells; undefined where it does not set two amounts of money apart. */
export function figuresOf(finding: Told, placed: PlacedFigures): FindingFigures | undefined {
  return finding.equation ? compared(finding.equation, finding.data, placed) : told(finding);
}

/** The cells of both sides of an equation, the place of the finding on the left. */
export function sidesOf({
  left,
  right,
}: Equation): Readonly<Record<"left" | "right", readonly CellAddress[]>> {
  return { left: left.map(({ cell }) => cell), right: right.map(({ cell }) => cell) };
}

function compared(
  equation: Equation,
  data: Finding["data"],
  placed: PlacedFigures,
): FindingFigures | undefined {
  const sides = sidesOf(equation);
  const [left, right] = [placed.all(sides.left), placed.all(sides.right)];
  if (!left?.[0] || !right?.[0]) return undefined;
  const total = (side: readonly PlacedFigure[]): Amount => sumOf(side.map(({ figure }) => figure));
  return {
    relation: equation.relation,
    actual: sideOf(left, data.place ?? sideCalled(left)),
    expected: sideOf(right, data.other ?? sideCalled(right)),
    difference: size(minus(total(left), total(right))),
    unit: left[0].figure.unit,
  };
}

function sideOf(side: readonly PlacedFigure[], name: string): FigureSide {
  const figures = side.map(({ figure }) => figure);
  return { name, ...(figures.some(isFilled) ? { amount: sumOf(figures) } : {}) };
}

/** What people call a side: a place by its name; several as their sum: 部门支出总表3项之和. */
export function sideCalled(side: readonly PlacedFigure[]): string {
  const filled = side.filter(({ figure }) => isFilled(figure));
  const [first, ...others] = filled.length > 0 ? filled : side;
  const { table, row, key } = first!;
  return others.length === 0
    ? sayPlace(placeOf(table, row, key))
    : `${tableCalled(table)}${others.length + 1}项之和`;
}

/** What a rule without an equation tells of both: 157.00万元 is written, and the table has 175.00万元. */
function told({ message, data }: Told): FindingFigures | undefined {
  const [actual, expected] = [data.actual ?? data.written, data.expected].map((amount) =>
    amount === undefined ? undefined : moneyTold(amount, data.unit),
  );
  if (!actual || !expected) return undefined;
  const wording = data.words === undefined ? undefined : `情况说明${data.words}`;
  const tabled = data.table === undefined ? undefined : data.table + (data.name ? `的${data.name}` : "");
  return {
    relation: message === "exceeds" ? "at most" : "equal",
    actual: { name: data.place ?? wording ?? "此处", amount: actual.amount },
    expected: { name: data.other ?? tabled ?? "对照的数", amount: expected.amount },
    difference: size(minus(actual.amount, expected.amount)),
    unit: actual.unit,
  };
}
