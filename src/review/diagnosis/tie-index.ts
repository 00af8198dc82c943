/**
 * Which equalities a cell stands in and how far each is from holding: one walk over all of them, which is all that a large
 * workbook costs. It is kept as few long lists, for a list of its own for each of 100,000 cells would cost more than the walk.
 */
import type { Figure } from "../../budget/table";
import type { Tie } from "./book-web";
import type { FigureIndex } from "./figure-index";

export class TieIndex {
  /** The ties that do not hold, in their order. */
  readonly broken: readonly number[];
  /** Whether one that holds is off by as little as rounding allows. */
  readonly isRounded: boolean;
  /** By tie that does not come to 0 exactly. */
  private readonly residuals = new Map<number, bigint>();
  private readonly unreadable = new Set<number>();
  /** By figure the last of its standings; −1 for none. */
  private readonly last: Int32Array;
  /** By standing: its tie, and the same figure's standing before it. */
  private readonly tieOf: number[] = [];
  private readonly before: number[] = [];

  /** Left out: what is no equality of readable figures. */
  constructor(
    private readonly figures: FigureIndex,
    ties: readonly Tie[],
  ) {
    this.last = new Int32Array(figures.count).fill(-1);
    ties.forEach((tie, at) => this.add(tie, at));
    const broken: number[] = [];
    for (const [tie, residual] of this.residuals) {
      const { tolerance } = ties[tie]!.equation;
      if (residual > tolerance || -residual > tolerance) broken.push(tie);
    }
    this.broken = broken;
    this.isRounded = this.residuals.size > broken.length;
  }

  /** Left side minus right side, exactly. */
  readonly residual = (tie: number): bigint => this.residuals.get(tie) ?? 0n;

  /** The ties in which the cell itself stands, in their order. */
  withCell({ cell }: Pick<Figure, "cell">): readonly number[] {
    const ties: number[] = [];
    const nth = this.figures.at(cell)?.nth;
    for (let at = nth === undefined ? -1 : this.last[nth]!; at >= 0; at = this.before[at]!)
      if (ties[ties.length - 1] !== this.tieOf[at]) ties.push(this.tieOf[at]!);
    return ties.reverse().filter((tie) => !this.unreadable.has(tie));
  }

  private add({ equation: { relation, left, right } }: Tie, tie: number): void {
    if (relation !== "equal") return;
    const [one, other] = [this.sumOf(left, tie), this.sumOf(right, tie)];
    if (one === undefined || other === undefined) this.unreadable.add(tie);
    else if (one !== other) this.residuals.set(tie, one - other);
  }

  /** Undefined where a cell is no readable figure. */
  private sumOf(side: readonly Pick<Figure, "cell">[], tie: number): bigint | undefined {
    let sum = 0n;
    for (const { cell } of side) {
      const placed = this.figures.at(cell);
      if (!placed || placed.figure.state === "unreadable") return undefined;
      if (placed.figure.amount !== 0n) sum += placed.figure.amount;
      this.before.push(this.last[placed.nth]!);
      this.last[placed.nth] = this.tieOf.push(tie) - 1;
    }
    return sum;
  }
}
