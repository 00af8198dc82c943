import { minus, zero, type Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import type { CellAddress } from "../../workbook/cell";
import { Addends } from "../diagnosis/addends";
import type { FigureIndex } from "../diagnosis/figure-index";

/** The figures of a book with some of them changed; formulas that only add cells come along by themselves. */
export class ChangedAmounts {
  private readonly addends: Addends;
  private readonly typed = new Map<Figure, Amount>();

  constructor(readonly figures: FigureIndex) {
    this.addends = new Addends(figures);
  }

  /** Undefined unless all are figures that can be read. */
  figuresOf(cells: readonly { readonly cell: CellAddress }[]): readonly Figure[] | undefined {
    const figures = cells.map(({ cell }) => this.figures.at(cell)?.figure);
    const known = figures.filter((figure) => figure !== undefined && figure.state !== "unreadable");
    return known.length === cells.length ? (known as Figure[]) : undefined;
  }

  change(figure: Figure, becomes: Amount): void {
    this.typed.set(figure, becomes);
  }

  readonly now = (figure: Figure): Amount => {
    let amount: bigint = figure.amount;
    for (const { figure: part, coefficient } of this.addends.of(figure)) {
      const becomes = this.typed.get(part);
      if (becomes !== undefined) amount += BigInt(coefficient) * minus(becomes, part.amount);
    }
    return amount as Amount;
  };

  readonly isChanged = (figure: Figure): boolean => this.now(figure) !== figure.amount;

  /** What a change of the figure moves: itself, and the formulas that add it. */
  readonly movedWith = (figure: Figure): readonly Figure[] => [figure, ...this.figures.formulasWith(figure)];

  /** The last decimal of its table, as an amount. */
  readonly stepOf = (figure: Figure): Amount => this.figures.stepOf(figure);

  /** In the order in which they were changed. */
  get changed(): readonly Figure[] {
    return [...this.typed.keys()];
  }

  /** In the order of the book. */
  byFormula(): readonly Figure[] {
    const moved = new Set(this.changed.flatMap(this.movedWith));
    return this.figures.formulas.filter((one) => moved.has(one) && this.isChanged(one));
  }
}

/** To whole steps, half up; a step of 0 leaves it as it is. */
export function toStep(amount: Amount, step: Amount): Amount {
  if (step === zero || amount % step === 0n) return amount;
  const half = amount < 0n ? -step / 2n : step / 2n;
  return (((amount + half) / step) * step) as Amount;
}
