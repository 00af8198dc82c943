import { minus, size, sum, type Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import type { Equation } from "../../rules/equation";
import { EqualityIndex } from "../diagnosis/equality-index";
import type { ChangedAmounts } from "./changed-amounts";

/** An equality that held before anything was changed. */
export interface HeldEquality {
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  readonly tolerance: Amount;
}

/** One that did not hold before says nothing. */
export function heldBefore(equations: readonly Equation[], amounts: ChangedAmounts): HeldEquality[] {
  return equations.flatMap(({ relation, left: cells, right: others, tolerance }) => {
    if (relation !== "equal") return [];
    const [left, right] = [amounts.figuresOf(cells), amounts.figuresOf(others)];
    if (!left?.length || !right?.length) return []; // a sum of no cells: what is missing there no cell can take
    return size(apartBefore({ left, right })) <= tolerance ? [{ left, right, tolerance }] : [];
  });
}

/** The equalities that say what follows. There may be 100,000 of them: only those that a changed cell moves are looked into. */
export class HeldEqualities {
  private readonly before: Standing;
  /** What only the changed workbook compares. */
  private after: Standing;

  constructor(
    private readonly equations: readonly Equation[],
    private readonly amounts: ChangedAmounts,
  ) {
    this.before = new Standing(equations, amounts);
    this.after = new Standing([], amounts);
  }

  /** Takes in what the workbook compares once it is changed: where all was blank there was nothing before. */
  takeIn(equations: readonly Equation[]): void {
    const known = new Set(this.equations);
    this.after = new Standing(
      equations.filter((equation) => !known.has(equation)),
      this.amounts,
    );
  }

  /** Those in which one of the typed cells stands, or a formula that adds one, in their order. */
  movedBy(figures: readonly Figure[]): readonly HeldEquality[] {
    const moved = figures.flatMap(this.amounts.movedWith);
    return [...this.before.with(moved), ...this.after.with(moved)];
  }

  /** Those that hold no more. */
  broken(): readonly HeldEquality[] {
    return this.movedBy(this.amounts.changed).filter((equality) => !holdsNow(equality, this.amounts));
  }
}

class Standing {
  private readonly index: EqualityIndex;
  /** By their places in the list, as far as they were asked for; none where it did not hold. */
  private readonly known = new Map<number, readonly HeldEquality[]>();

  constructor(
    private readonly equations: readonly Equation[],
    private readonly amounts: ChangedAmounts,
  ) {
    this.index = new EqualityIndex(amounts.figures, equations);
  }

  with(figures: readonly Figure[]): readonly HeldEquality[] {
    const places = new Set(figures.flatMap((figure) => this.index.withCell(figure)));
    return [...places].sort((a, b) => a - b).flatMap((at) => this.held(at));
  }

  private held(at: number): readonly HeldEquality[] {
    const known = this.known.get(at) ?? heldBefore([this.equations[at]!], this.amounts);
    this.known.set(at, known);
    return known;
  }
}

type Sides = Pick<HeldEquality, "left" | "right">;

export const apartBefore = ({ left, right }: Sides): Amount =>
  minus(sum(left.map(({ amount }) => amount)), sum(right.map(({ amount }) => amount)));

export const apartNow = ({ left, right }: Sides, amounts: ChangedAmounts): Amount =>
  minus(sum(left.map(amounts.now)), sum(right.map(amounts.now)));

export const holdsNow = (equality: HeldEquality, amounts: ChangedAmounts): boolean =>
  size(apartNow(equality, amounts)) <= equality.tolerance;
