/**
 * Which cells are wrong: for each fault that stands by itself every smallest set of changes that repairs it, the likeliest first,
 * and what all of them agree on.
 */
import type { Amount } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import type { BookWeb, Suspect, Tie } from "./book-web";
import { besideOf, standsInEmptyRow } from "./beside";
import { faultsOf } from "./faults";
import type { FigureIndex } from "./figure-index";
import type { Group } from "./groups";
import { likelihood, slipsOf, type Amounts, type Slip } from "./slips";
import { standardBounds, type Bounds, type Repair } from "./smallest-sets";
import { leavesAllExact, unrounded } from "./unrounded";

/** One change that would be made: a figure that becomes another amount, or a tie or a formula that does not hold as it stands. */
export type Change =
  | FigureChange
  | { readonly kind: "tie"; readonly tie: Tie; readonly likelihood: number }
  | { readonly kind: "formula"; readonly figure: Figure; readonly likelihood: number };

export interface FigureChange {
  readonly kind: "figure";
  readonly figure: Figure;
  readonly becomes: Amount;
  /** How it may have come about, the likeliest first. */
  readonly slips: readonly Slip[];
  /** Larger is likelier. */
  readonly likelihood: number;
}

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
  readonly certain: readonly FigureChange[];
  /** How many comparisons these stand in, broken or not. */
  readonly agreeing: number;
  /** Whether what they become is known to the last decimal; rounding may hide that where only sums tell. */
  readonly exact: boolean;
}

/** Faults that no small set explains, and those whose search took too long, have no diagnosis. */
export function diagnose(bookWeb: BookWeb, bounds: Bounds = standardBounds): readonly Diagnosis[] {
  const describe = new Describer(bookWeb);
  const groups = faultsOf(bookWeb.web, bounds);
  return unrounded(bookWeb, groups).flatMap((group) => describe.diagnosis(group));
}

const isOfBlank = (change: Change): change is FigureChange =>
  change.kind === "figure" && change.figure.state === "blank";

/** Few rows are printed for nothing. */
const IN_EMPTY_ROW = 2;

/** A tie that does not apply, or a formula: less likely than last year's figure, likelier than a number from nowhere. */
const NOT_TYPED = -1;

class Describer {
  private readonly figures: FigureIndex;

  constructor(private readonly bookWeb: BookWeb) {
    this.figures = bookWeb.figures;
  }

  /** None where no set can be written. */
  diagnosis({ broken, sets }: Group): readonly Diagnosis[] {
    const [first, ...rest] = this.explanations(sets);
    if (!first) return [];
    const certain = this.certain(sets, new Set(broken));
    const stoodIn = new Set(certain.flatMap(({ variable }) => this.equationsOf(variable)));
    return [
      {
        ties: broken.map((equation) => this.bookWeb.ties[equation]!),
        explanations: [first, ...rest],
        certain: certain.map(({ change }) => change),
        agreeing: stoodIn.size,
        exact: this.isExact(certain, sets),
      },
    ];
  }

  /** Sets with a change that cannot be written in its table's decimals are left out. */
  private explanations(sets: readonly (readonly Repair[])[]): readonly Explanation[] {
    return sets
      .flatMap((set) => {
        const places = set.map((repair) => this.candidates(repair));
        if (places.some(({ length }) => length === 0)) return [];
        const weight = places.reduce((sum, [best]) => sum + best!.likelihood, 0);
        return [{ places: places as [Change, ...Change[]][], weight }];
      })
      .sort((a, b) => b.weight - a.weight)
      .map(({ places }) => ({ places }));
  }

  /**
   * Nothing is claimed of a figure that stands in nothing broken, nor beside a tie of its own that is explained away: an error
   * that nobody sees does that too.
   */
  private certain(sets: readonly (readonly Repair[])[], broken: ReadonlySet<number>): readonly Certain[] {
    const [first = [], ...rest] = sets;
    const explainedAway = new Set(sets.flat().flatMap(({ variable }) => this.ifNotTyped(variable)));
    return first
      .filter(({ variable }) => {
        const equations = this.equationsOf(variable);
        const isSeen = equations.some((equation) => broken.has(equation));
        return isSeen && !equations.some((equation) => explainedAway.has(equation));
      })
      .filter(({ variable, change }) =>
        rest.every((set) => set.some((other) => other.variable === variable && other.change === change)),
      )
      .flatMap((repair): Certain[] => {
        const [only, ...more] = this.candidates(repair);
        return only?.kind === "figure" && more.length === 0
          ? [{ variable: repair.variable, change: only }]
          : [];
      });
  }

  /** A copy without tolerance says it, in which nothing else changes; else nothing in the book may be rounded, and everything must then hold to the last decimal. */
  private isExact(certain: readonly Certain[], sets: readonly (readonly Repair[])[]): boolean {
    const { web, rounded } = this.bookWeb;
    const changed = new Set(sets.flat().map(({ variable }) => variable));
    const isOf = (equation: number, only: number): boolean =>
      [...web.equation(equation).terms.keys()].every(
        (variable) => variable === only || !changed.has(variable),
      );
    const isCopied = ({ variable }: Certain): boolean =>
      this.equationsOf(variable).some(
        (equation) => web.toleranceBeside(equation, variable) === 0n && isOf(equation, variable),
      );
    if (certain.every(isCopied)) return true;
    return rounded.length === 0 && sets.every((set) => leavesAllExact(web, set));
  }

  private readonly equationsOf = (variable: number): readonly number[] =>
    this.bookWeb.web.standings(variable).map(({ equation }) => equation);

  private readonly ifNotTyped = (variable: number): readonly number[] =>
    this.bookWeb.suspect(variable).kind === "figure" ? [] : this.equationsOf(variable);

  /** The variable and its twins, the likeliest first. Of many blank cells each one is the less likely to be that left out. */
  private candidates({ variable, change }: Repair): readonly Change[] {
    const { web } = this.bookWeb;
    const [own] = web.standings(variable);
    const all = web.twins(variable).flatMap((twin) => {
      const [standing] = web.standings(twin);
      const same = standing!.coefficient === own!.coefficient;
      return this.weighed(this.bookWeb.suspect(twin), same ? change : -change);
    });
    return this.sharedAmongBlanks(all).sort((a, b) => b.likelihood - a.likelihood);
  }

  private sharedAmongBlanks(changes: readonly Change[]): Change[] {
    const blanks = changes.filter(isOfBlank);
    const inEmptyRows = new Set(
      blanks.filter(({ figure }) => standsInEmptyRow(figure, this.bookWeb.figures)),
    );
    return changes.map((one) => {
      if (!isOfBlank(one)) return one;
      const weight = inEmptyRows.has(one)
        ? IN_EMPTY_ROW - Math.log2(inEmptyRows.size)
        : -Math.log2(blanks.length);
      return { ...one, likelihood: one.likelihood + weight };
    });
  }

  private weighed(suspect: Suspect, change: bigint): readonly Change[] {
    if (suspect.kind !== "figure") return [{ ...suspect, likelihood: NOT_TYPED }];
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
    return [{ kind: "figure", figure, becomes, slips: slipsOf(amounts), likelihood: likelihood(amounts) }];
  }
}

interface Certain {
  readonly variable: number;
  readonly change: FigureChange;
}
