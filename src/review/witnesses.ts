/**
 * 另一张表: where the two sides of a finding part, which other tables agree with one of them. Only an equality that was compared
 * and holds counts; where both sides have such a table, both are told and nobody is said to be right.
 */
import { minus, size, type Amount } from "../budget/amount";
import type { BudgetTable, Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import { tableCalled } from "../rules/naming";
import { termsOfSides, type Equation } from "../rules/equation";
import type { Finding } from "../rules/rule";
import { isFilled, sumOf } from "../rules/terms";
import { toleranceOf } from "../rules/tolerance";
import { CellMap } from "./cell-map";
import { sidesOf, type FigureSide, type FindingFigures } from "./figures";
import type { PlacedFigure, PlacedFigures } from "./placed-figures";

export interface Witness {
  /** Which of the finding's two figures it agrees with. */
  readonly side: "actual" | "expected";
  /** The other table as printed. */
  readonly table: string;
  /** One cell, or those that come to the figure together; all of them in that table. */
  readonly cells: readonly CellAddress[];
}

/** Filled cells of one side of a finding, and what equals their sum by an equality that holds. */
interface Side {
  readonly figures: readonly PlacedFigure[];
  readonly equals: { readonly figures: readonly PlacedFigure[]; readonly tolerance: Amount }[];
}

interface Sides {
  /** Absent where it is blank, or no amount of a table. */
  readonly actual?: Side | undefined;
  readonly expected?: Side | undefined;
  /** The tables that take part in the finding. */
  readonly tables: ReadonlySet<BudgetTable>;
}

/** A finding that sets two amounts apart. */
export interface Parted {
  readonly finding: Pick<Finding, "equation" | "because">;
  readonly figures?: FindingFigures | undefined;
}

export class Witnesses {
  private readonly sides = new Map<Parted, Sides>();
  private gathered = false;

  /** `holding`: the equalities that were compared and hold; asked once, and only where a finding sets two amounts apart. */
  constructor(
    private readonly placed: PlacedFigures,
    parted: readonly Parted[],
    private readonly holding: () => Iterable<Equation>,
  ) {
    for (const one of parted) {
      const sides = this.sidesOf(one);
      if (sides) this.sides.set(one, sides);
    }
  }

  of(parted: Parted): readonly Witness[] {
    const sides = this.sides.get(parted);
    if (!sides) return [];
    this.gather();
    return [...witnessesOf("actual", sides), ...witnessesOf("expected", sides)];
  }

  private sidesOf({ finding: { equation, because }, figures }: Parted): Sides | undefined {
    if (!figures) return undefined;
    const { left, right } = equation ? sidesOf(equation) : { left: [], right: because };
    const [actual, expected] = [this.placed.all(left), this.placed.all(right)];
    if (!actual || !expected || !(equation || isAmountOf(expected, figures.expected))) return undefined;
    return {
      actual: sideOf(actual),
      expected: sideOf(expected),
      tables: new Set([...actual, ...expected].map(tableOf)),
    };
  }

  /** One walk over all equalities for all findings: a side is known again by its first cell, then by all of them. */
  private gather(): void {
    if (this.gathered) return;
    this.gathered = true;
    const byFirstCell = new CellMap<Side[]>();
    for (const { actual, expected } of this.sides.values()) {
      for (const side of [actual, expected]) {
        if (side) byFirstCell.orSet(side.figures[0]!.figure.cell, () => []).push(side);
      }
    }
    for (const equation of this.holding()) {
      if (equation.relation === "equal") this.compare(equation, byFirstCell);
    }
  }

  private compare(equation: Equation, byFirstCell: CellMap<Side[]>): void {
    let both: readonly (readonly PlacedFigure[])[] | undefined; // worked out once, however many sides begin in it
    for (const { cell, coefficient } of termsOfSides(equation)) {
      for (const side of byFirstCell.get(cell) ?? []) {
        both ??= this.bothOf(equation);
        const [ours, theirs] = coefficient > 0 ? both : [both[1], both[0]];
        if (ours && theirs && theirs.length > 0 && sameFigures(ours, side.figures))
          side.equals.push({ figures: theirs, tolerance: equation.tolerance });
      }
    }
  }

  /** Left and right; neither where one cannot be read as figures. */
  private bothOf(equation: Equation): readonly (readonly PlacedFigure[])[] {
    const { left, right } = sidesOf(equation);
    const both = [this.placed.all(left), this.placed.all(right)];
    return both.flatMap((side) => (side ? [side.filter(isFilledIn)] : []));
  }
}

function sideOf(cells: readonly PlacedFigure[]): Side | undefined {
  const figures = cells.filter(isFilledIn);
  return figures.length > 0 ? { figures, equals: [] } : undefined;
}

/** A text has no equation; the one cell that it was held against is a side all the same. */
const isAmountOf = (cells: readonly PlacedFigure[], { amount }: FigureSide): boolean =>
  cells.length === 1 && amount === total(cells);

const sameFigures = (some: readonly PlacedFigure[], others: readonly PlacedFigure[]): boolean => {
  if (some.length !== others.length) return false;
  const figures = new Set(others.map(({ figure }) => figure));
  return some.every(({ figure }) => figures.has(figure));
};

/** One for each table that takes no part in the finding, by as few cells as will do. */
function witnessesOf(side: Witness["side"], sides: Sides): Witness[] {
  const against = side === "actual" ? sides.expected : sides.actual;
  const found = new Map<BudgetTable, readonly PlacedFigure[]>();
  for (const { figures, tolerance } of sides[side]?.equals ?? []) {
    const [table, ...others] = new Set(figures.map(tableOf));
    if (!table || others.length > 0 || sides.tables.has(table)) continue;
    if (against && agrees(figures, against.figures, tolerance)) continue;
    if (figures.length < (found.get(table)?.length ?? Infinity)) found.set(table, figures);
  }
  return [...found].map(([table, figures]) => ({
    side,
    table: tableCalled(table),
    cells: figures.map(({ figure }) => figure.cell),
  }));
}

/** What lies between two figures that part by little more than rounding speaks for neither. */
function agrees(ours: readonly PlacedFigure[], theirs: readonly PlacedFigure[], tolerance: Amount): boolean {
  const apart = size(minus(total(ours), total(theirs)));
  return apart <= tolerance || apart <= toleranceOf(ours.map(figureIn), theirs.map(figureIn));
}

const tableOf = ({ table }: PlacedFigure): BudgetTable => table;
const figureIn = ({ figure }: PlacedFigure): Figure => figure;
const isFilledIn = ({ figure }: PlacedFigure): boolean => isFilled(figure);
const total = (side: readonly PlacedFigure[]): Amount => sumOf(side.map(figureIn));
