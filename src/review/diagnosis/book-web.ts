/**
 * The web of equations of a review. Its variables are the figures of the tables that people typed; three things are not typed:
 * a formula is carried along with the cells that it adds, a tie between tables may not apply, and a formula may be wrong.
 */
import type { Figure } from "../../budget/table";
import { termsOfSides, type Equation } from "../../rules/equation";
import { EquationWeb, type WebEquation, type WebTerm } from "./equation-web";
import type { FigureIndex } from "./figure-index";
import { Addends } from "./addends";
import { toleranceIfFilled } from "./tolerance-if-filled";

/** An equality that was compared without doubt. */
export interface Tie {
  readonly equation: Equation;
  /** It holds whatever the budget is; another may have a reason not to. */
  readonly firm: boolean;
}

/** What a variable stands for. */
export type Suspect =
  | { readonly kind: "figure"; readonly figure: Figure }
  /** The tie itself: it may not apply here. */
  | { readonly kind: "tie"; readonly tie: Tie }
  /** A formula that does not add what the tie says, or that cannot be read. */
  | { readonly kind: "formula"; readonly figure: Figure };

export interface BookWeb {
  readonly web: EquationWeb;
  /** By variable. */
  readonly suspects: readonly Suspect[];
  /** By equation of the web. */
  readonly ties: readonly Tie[];
}

export function webOf(figures: FigureIndex, ties: readonly Tie[]): BookWeb {
  const equalities = ties.filter(({ equation }) => equation.relation === "equal");
  const builder = new Builder(figures, new Addends(figures, formulasInDoubt(equalities, figures)));
  for (const tie of equalities) builder.add(tie);
  return builder.built();
}

/** Totals whose formula does not add what a tie within their table says: a row left out of the range, or one too many. */
function formulasInDoubt(ties: readonly Tie[], figures: FigureIndex): ReadonlySet<Figure> {
  const addends = new Addends(figures);
  const inDoubt = new Set<Figure>();
  for (const { equation, firm } of ties) {
    const [total, ...more] = equation.left.map(({ cell }) => figures.at(cell));
    if (!firm || total?.figure.formula === undefined || more.length > 0) continue;
    const sums = sumsOf(equation, figures, addends);
    if (sums && sums.tables.size === 1 && sums.coefficients.size > 0) inDoubt.add(total.figure);
  }
  return inDoubt;
}

interface Sums {
  /** By typed figure, never 0. */
  readonly coefficients: ReadonlyMap<Figure, number>;
  readonly tables: ReadonlySet<number>;
}

/** Left side minus right side, down to what was typed; undefined where a cell is no readable figure. */
function sumsOf({ left, right }: Equation, figures: FigureIndex, addends: Addends): Sums | undefined {
  const coefficients = new Map<Figure, number>();
  const tables = new Set<number>();
  for (const { coefficient: sign, cell } of termsOfSides({ left, right })) {
    const found = figures.at(cell);
    if (!found || found.figure.state === "unreadable") return undefined;
    tables.add(found.table);
    for (const { figure, coefficient } of addends.of(found.figure)) {
      const sum = (coefficients.get(figure) ?? 0) + sign * coefficient;
      if (sum === 0) coefficients.delete(figure);
      else coefficients.set(figure, sum);
    }
  }
  return { coefficients, tables };
}

class Builder {
  private readonly values: bigint[] = [];
  private readonly suspects: Suspect[] = [];
  private readonly equations: WebEquation[] = [];
  private readonly ties: Tie[] = [];
  private readonly variables = new Map<Figure, number>();

  constructor(
    private readonly figures: FigureIndex,
    private readonly addends: Addends,
  ) {}

  /** Left out: what is no equality of readable figures, and a total that is just the formula which its tie asks for. */
  add(tie: Tie): void {
    const sums = sumsOf(tie.equation, this.figures, this.addends);
    if (!sums || sums.coefficients.size === 0) return;
    const terms = [...sums.coefficients].map(([figure, coefficient]): WebTerm => ({
      variable: this.variableOf(figure),
      coefficient,
    }));
    if (sums.tables.size > 1 || !tie.firm)
      terms.push({ variable: this.suspect({ kind: "tie", tie }, 0n), coefficient: 1 });
    this.ties.push(tie);
    const { tolerance } = tie.equation;
    this.equations.push({ terms, tolerance, ifFilled: () => toleranceIfFilled(tie.equation, this.figures) });
  }

  built(): BookWeb {
    return {
      web: new EquationWeb(this.values, this.equations),
      suspects: this.suspects,
      ties: this.ties,
    };
  }

  private variableOf(figure: Figure): number {
    const known = this.variables.get(figure);
    if (known !== undefined) return known;
    const kind = figure.formula === undefined ? "figure" : "formula";
    const variable = this.suspect({ kind, figure }, figure.amount);
    this.variables.set(figure, variable);
    return variable;
  }

  private suspect(suspect: Suspect, value: bigint): number {
    this.suspects.push(suspect);
    return this.values.push(value) - 1;
  }
}
