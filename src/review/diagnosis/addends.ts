import { zero } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import type { FigureIndex } from "./figure-index";
import { sumPartsOf } from "./sum-formula";

export interface Addend {
  readonly figure: Figure;
  readonly coefficient: number;
}

/** What a figure is made of: itself where it is typed, the typed cells that its formula adds where it is a plain sum. */
export class Addends {
  private readonly known = new Map<Figure, readonly Addend[]>();

  /** Of a formula in doubt a part is left open: what it leaves out or adds too much, 0 as it stands. */
  constructor(
    private readonly figures: FigureIndex,
    private readonly isInDoubt: (total: Figure) => boolean = () => false,
  ) {}

  /** A formula that cannot be read, or that adds cells of no table, stands for itself. */
  of(figure: Figure): readonly Addend[] {
    const known = this.known.get(figure);
    if (known) return known;
    const itself = [{ figure, coefficient: 1 }];
    this.known.set(figure, itself); // a formula that leads back to itself ends here
    const made = figure.formula === undefined ? itself : (this.carried(figure) ?? itself);
    this.known.set(figure, made);
    return made;
  }

  /** Undefined unless the cells come to what the formula shows, in the same unit: only then is nothing else in it. */
  private carried(figure: Figure): readonly Addend[] | undefined {
    const parts = sumPartsOf(figure);
    if (!parts) return undefined;
    const sums = new Map<Figure, number>();
    let total = 0n;
    for (const { range, sign } of parts) {
      for (const { figure: part } of this.figures.within(range)) {
        if (part === figure || part.state === "unreadable") return undefined;
        total += BigInt(sign) * part.amount;
        for (const addend of this.of(part))
          sums.set(addend.figure, (sums.get(addend.figure) ?? 0) + sign * addend.coefficient);
      }
    }
    if (total !== figure.amount || sums.size === 0 || sums.has(figure)) return undefined;
    const made = [...sums].flatMap(([part, coefficient]) =>
      coefficient === 0 ? [] : [{ figure: part, coefficient }],
    );
    return this.isInDoubt(figure) ? [...made, { figure: { ...figure, amount: zero }, coefficient: 1 }] : made;
  }
}
