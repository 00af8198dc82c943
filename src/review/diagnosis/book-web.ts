/**
 * The web of equations of a review. Its variables are the figures of the tables that people typed; three things are not typed:
 * a formula is carried along with the cells that it adds, a tie between tables may not apply, and a formula may be wrong.
 */
import type { Figure } from "../../budget/table";
import { termsOfSides, type Equation } from "../../rules/equation";
import { Addends } from "./addends";
import { EqualityIndex } from "./equality-index";
import { EquationWeb, type EquationSource, type WebEquation } from "./equation-web";
import type { FigureIndex } from "./figure-index";
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
  | { readonly kind: "tie"; readonly tie: Tie; readonly equation: number }
  /** A formula that does not add what the tie says, or that cannot be read. */
  | { readonly kind: "formula"; readonly figure: Figure };

/** Equations are known by the numbers of their ties, variables by the order in which they were first met. */
export class BookWeb implements EquationSource {
  readonly web: EquationWeb;
  readonly broken: readonly number[];
  /** The equations that hold and are off by as little as rounding allows. */
  readonly rounded: readonly number[];
  private readonly index: EqualityIndex;
  private readonly addends: Addends;
  private readonly variables = new Map<Figure, number>();
  private readonly met: Suspect[] = [];

  constructor(
    readonly figures: FigureIndex,
    readonly ties: readonly Tie[],
  ) {
    this.index = new EqualityIndex(
      figures,
      ties.map(({ equation }) => equation),
    );
    const asTheyStand = new Addends(figures);
    this.addends = new Addends(figures, (total) => this.isInDoubt(total, asTheyStand));
    this.broken = this.index.broken;
    this.rounded = this.index.rounded;
    this.web = new EquationWeb(this);
  }

  suspect(variable: number): Suspect {
    return this.met[variable]!;
  }

  get count(): number {
    return this.ties.length;
  }

  readonly tolerance = (equation: number): bigint => this.ties[equation]!.equation.tolerance;

  readonly value = (variable: number): bigint => {
    const suspect = this.suspect(variable);
    return suspect.kind === "tie" ? 0n : suspect.figure.amount;
  };

  readonly residual = (equation: number): bigint => this.index.residual(equation);

  /** A total that is just the formula which its tie asks for leaves nothing to be wrong. */
  readonly equation = (equation: number): WebEquation => {
    const tie = this.ties[equation]!;
    const { coefficients, tables } = sumsOf(tie.equation, this.figures, this.addends);
    const terms = new Map<number, number>();
    for (const [figure, coefficient] of coefficients) terms.set(this.variableOf(figure), coefficient);
    if (terms.size > 0 && (tables.size > 1 || !tie.firm))
      terms.set(this.meet({ kind: "tie", tie, equation }), 1);
    const { tolerance } = tie.equation;
    return { terms, tolerance, ifFilled: () => toleranceIfFilled(tie.equation, this.figures) };
  };

  readonly equationsWith = (variable: number): readonly number[] => {
    const suspect = this.suspect(variable);
    if (suspect.kind === "tie") return [suspect.equation];
    const ties = this.index.withCell(suspect.figure);
    const carried = this.figures.formulasWith(suspect.figure).flatMap((total) => this.index.withCell(total));
    return carried.length === 0 ? ties : [...new Set([...ties, ...carried])].sort((a, b) => a - b);
  };

  /** A total whose formula does not add what a tie within its table says: a row left out of the range, or one too many. */
  private isInDoubt(total: Figure, asTheyStand: Addends): boolean {
    return this.index.withCell(total).some((at) => {
      const { equation, firm } = this.ties[at]!;
      const [one, ...more] = equation.left;
      if (!firm || !one || more.length > 0 || this.figures.at(one.cell)?.figure !== total) return false;
      const { coefficients, tables } = sumsOf(equation, this.figures, asTheyStand);
      return tables.size === 1 && coefficients.size > 0;
    });
  }

  private variableOf(figure: Figure): number {
    const known = this.variables.get(figure);
    if (known !== undefined) return known;
    const variable = this.meet({ kind: figure.formula === undefined ? "figure" : "formula", figure });
    this.variables.set(figure, variable);
    return variable;
  }

  private meet(suspect: Suspect): number {
    return this.met.push(suspect) - 1;
  }
}

interface Sums {
  /** By typed figure, never 0. */
  readonly coefficients: ReadonlyMap<Figure, number>;
  readonly tables: ReadonlySet<number>;
}

/** Left side minus right side of an equality of figures, down to what was typed. */
function sumsOf({ left, right }: Equation, figures: FigureIndex, addends: Addends): Sums {
  const coefficients = new Map<Figure, number>();
  const tables = new Set<number>();
  for (const { coefficient: sign, cell } of termsOfSides({ left, right })) {
    const found = figures.at(cell);
    if (!found) continue;
    tables.add(found.table);
    for (const { figure, coefficient } of addends.of(found.figure)) {
      const sum = (coefficients.get(figure) ?? 0) + sign * coefficient;
      if (sum === 0) coefficients.delete(figure);
      else coefficients.set(figure, sum);
    }
  }
  return { coefficients, tables };
}
