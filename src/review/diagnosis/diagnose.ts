/**
 * Which cells are wrong: for each fault that stands by itself every smallest set of changes that repairs it, the likeliest first,
 * and what all of them agree on.
 */
import type { Amount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import type { Figure } from "../../budget/table";
import { webOfBook, type BookWeb, type Suspect, type Tie } from "./book-web";
import { besideOf } from "./beside";
import { FigureIndex } from "./figure-index";
import { groupsOf, type Group } from "./groups";
import { likelihood, slipsOf, type Amounts, type Slip } from "./slips";
import { smallestSets, standardBounds, type Bounds, type Repair } from "./smallest-sets";

/** One change that would be made: a figure that becomes another amount, or a tie or a formula that does not hold as it stands. */
export type Change =
  | {
      readonly kind: "figure";
      readonly figure: Figure;
      readonly becomes: Amount;
      /** How it may have come about, the likeliest first. */
      readonly slips: readonly Slip[];
    }
  | { readonly kind: "tie"; readonly tie: Tie }
  | { readonly kind: "formula"; readonly figure: Figure };

/** Changes that repair a part together; each stands first of those that would do just as well, likeliest first. */
export interface Explanation {
  readonly places: readonly (readonly [Change, ...Change[]])[];
}

/** Of one group of faults that have nothing to do with any other. */
export interface Diagnosis {
  /** What does not hold. */
  readonly ties: readonly Tie[];
  /** All of the same, smallest number of changes, the likeliest first. */
  readonly explanations: readonly [Explanation, ...Explanation[]];
  /** The changes of figures that every explanation has: if there are only so many errors, these are among them. */
  readonly certain: readonly (Change & { readonly kind: "figure" })[];
}

/** Parts that no small set explains, and those whose search took too long, have no diagnosis. */
export function diagnose(
  book: BudgetBook,
  ties: readonly Tie[],
  bounds: Bounds = standardBounds,
): readonly Diagnosis[] {
  const bookWeb = webOfBook(book, ties);
  if (bookWeb.web.broken.length === 0) return [];
  const describe = new Describer(bookWeb, new FigureIndex(book));
  return bookWeb.web.brokenParts().flatMap((part): Diagnosis[] => {
    const { sets, gaveUp } = smallestSets(bookWeb.web, part, bounds);
    if (gaveUp) return [];
    return groupsOf(bookWeb.web, part, sets).flatMap((group) => describe.diagnosis(group));
  });
}

interface Weighed {
  readonly change: Change;
  readonly weight: number;
}

const isOfBlank = ({ change }: Weighed): boolean =>
  change.kind === "figure" && change.figure.state === "blank";

/** A tie that does not apply, or a formula: less likely than last year's figure, likelier than a number from nowhere. */
const NOT_TYPED = -1;

class Describer {
  constructor(
    private readonly bookWeb: BookWeb,
    private readonly figures: FigureIndex,
  ) {}

  /** None where no set can be written. */
  diagnosis({ broken, sets }: Group): readonly Diagnosis[] {
    const [first, ...rest] = this.explanations(sets);
    if (!first) return [];
    const ties = broken.map((equation) => this.bookWeb.ties[equation]!);
    return [{ ties, explanations: [first, ...rest], certain: this.certain(sets) }];
  }

  /** Sets with a change that cannot be written in its table's decimals are left out. */
  private explanations(sets: readonly (readonly Repair[])[]): readonly Explanation[] {
    return sets
      .flatMap((set) => {
        const places = set.map((repair) => this.candidates(repair));
        if (places.some(({ length }) => length === 0)) return [];
        const weight = places.reduce((sum, [best]) => sum + best!.weight, 0);
        return [
          {
            places: places.map((place) => place.map(({ change }) => change) as [Change, ...Change[]]),
            weight,
          },
        ];
      })
      .sort((a, b) => b.weight - a.weight)
      .map(({ places }) => ({ places }));
  }

  /** Nothing is claimed of a figure beside a tie of its own that is explained away: an error that nobody sees does that too. */
  private certain(sets: readonly (readonly Repair[])[]): readonly (Change & { readonly kind: "figure" })[] {
    const [first = [], ...rest] = sets;
    const explainedAway = new Set(sets.flat().flatMap(({ variable }) => this.ifNotTyped(variable)));
    return first
      .filter(({ variable }) => !this.equationsOf(variable).some((equation) => explainedAway.has(equation)))
      .filter(({ variable, change }) =>
        rest.every((set) => set.some((other) => other.variable === variable && other.change === change)),
      )
      .map((repair) => this.candidates(repair))
      .flatMap(([only, ...more]) =>
        only?.change.kind === "figure" && more.length === 0 ? [only.change] : [],
      );
  }

  private readonly equationsOf = (variable: number): readonly number[] =>
    this.bookWeb.web.standings[variable]!.map(({ equation }) => equation);

  private readonly ifNotTyped = (variable: number): readonly number[] =>
    this.bookWeb.suspects[variable]!.kind === "figure" ? [] : this.equationsOf(variable);

  /** The variable and its twins, the likeliest first. Of many blank cells each one is the less likely to be that left out. */
  private candidates({ variable, change }: Repair): readonly Weighed[] {
    const { web, suspects } = this.bookWeb;
    const [own] = web.standings[variable]!;
    const all = web.twins(variable).flatMap((twin) => {
      const [standing] = web.standings[twin]!;
      const same = standing!.coefficient === own!.coefficient;
      return this.weighed(suspects[twin]!, same ? change : -change);
    });
    const blanks = all.filter(isOfBlank).length;
    return all
      .map((one) => (isOfBlank(one) ? { ...one, weight: one.weight - Math.log2(blanks) } : one))
      .sort((a, b) => b.weight - a.weight);
  }

  private weighed(suspect: Suspect, change: bigint): readonly Weighed[] {
    if (suspect.kind !== "figure") return [{ change: suspect, weight: NOT_TYPED }];
    const { figure } = suspect;
    const step = this.figures.stepOf(figure);
    if (change % step !== 0n) return [];
    const becomes = (figure.amount + change) as Amount;
    const amounts: Amounts = {
      wrong: figure.amount / step,
      right: becomes / step,
      beside: besideOf(figure, this.figures).map((amount) => amount / step),
      isBlank: figure.state === "blank",
    };
    return [
      { change: { kind: "figure", figure, becomes, slips: slipsOf(amounts) }, weight: likelihood(amounts) },
    ];
  }
}
