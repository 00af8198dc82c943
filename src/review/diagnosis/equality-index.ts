/**
 * Which equalities a cell stands in and how far each is from holding: one walk over all of them, which is all that a large
 * workbook costs. It is kept as few long lists, for a list of its own for each of 100,000 cells would cost more than the walk.
 */
import type { Figure } from "../../budget/table";
import type { Equation } from "../../rules/equation";
import type { FigureIndex } from "./figure-index";

export class EqualityIndex {
  /** The equalities that do not hold, by their places in the list, in its order. */
  readonly broken: readonly number[];
  /** Those that hold and are off by as little as rounding allows. */
  readonly rounded: readonly number[];
  /** Of equalities that do not come to 0 exactly. */
  private readonly residuals = new Map<number, bigint>();
  private readonly unreadable = new Set<number>();
  /** By figure the last of its standings; −1 for none. */
  private readonly last: Int32Array;
  /** By standing: its equality, and the same figure's standing before it. */
  private readonly equalityOf: Int32Array;
  private readonly before: Int32Array;
  private count = 0;

  /** Left out: what is no equality of readable figures. */
  constructor(
    private readonly figures: FigureIndex,
    equations: readonly Equation[],
  ) {
    this.last = new Int32Array(figures.count).fill(-1);
    const terms = equations.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    this.equalityOf = new Int32Array(terms);
    this.before = new Int32Array(terms);
    equations.forEach((equation, at) => this.add(equation, at));
    const broken: number[] = [];
    const rounded: number[] = [];
    for (const [at, residual] of this.residuals) {
      const { tolerance } = equations[at]!;
      (residual > tolerance || -residual > tolerance ? broken : rounded).push(at);
    }
    this.broken = broken;
    this.rounded = rounded;
  }

  /** Left side minus right side, exactly. */
  readonly residual = (equality: number): bigint => this.residuals.get(equality) ?? 0n;

  /** The equalities in which the cell itself stands, in their order. */
  withCell({ cell }: Pick<Figure, "cell">): readonly number[] {
    const equalities: number[] = [];
    const nth = this.figures.at(cell)?.nth;
    for (let at = nth === undefined ? -1 : this.last[nth]!; at >= 0; at = this.before[at]!)
      if (equalities[equalities.length - 1] !== this.equalityOf[at]) equalities.push(this.equalityOf[at]!);
    return equalities.reverse().filter((equality) => !this.unreadable.has(equality));
  }

  private add({ relation, left, right }: Equation, equality: number): void {
    if (relation !== "equal") return;
    const [one, other] = [this.sumOf(left, equality), this.sumOf(right, equality)];
    if (one === undefined || other === undefined) this.unreadable.add(equality);
    else if (one !== other) this.residuals.set(equality, one - other);
  }

  /** Undefined where a cell is no readable figure. */
  private sumOf(side: readonly Pick<Figure, "cell">[], equality: number): bigint | undefined {
    let sum = 0n;
    for (const { cell } of side) {
      const placed = this.figures.at(cell);
      if (!placed || placed.figure.state === "unreadable") return undefined;
      if (placed.figure.amount !== 0n) sum += placed.figure.amount;
      this.equalityOf[this.count] = equality;
      this.before[this.count] = this.last[placed.nth]!;
      this.last[placed.nth] = this.count++;
    }
    return sum;
  }
}
