/**
 * All equations of a workbook as one web: which variables stand in which, how far each equation is from holding, and which
 * variables stand in just the same ones, so that no equation can tell them apart.
 */
export interface WebTerm {
  /** An index into the values. */
  readonly variable: number;
  /** A whole number, not 0. */
  readonly coefficient: number;
}

/** Σ coefficient × value lies within ±tolerance of 0. */
export interface WebEquation {
  readonly terms: readonly WebTerm[];
  readonly tolerance: bigint;
  /** The tolerance once an amount stands where there is none now: that is rounded too. Absent: the same. */
  readonly ifFilled?: () => bigint;
}

/** Where a variable stands. */
export interface Standing {
  readonly equation: number;
  readonly coefficient: number;
}

export class EquationWeb {
  /** By variable. */
  readonly standings: readonly (readonly Standing[])[];
  /** By equation: what its sum comes to, exactly. */
  readonly residuals: readonly bigint[];
  /** The equations that do not hold. */
  readonly broken: readonly number[];
  private readonly parts: readonly number[];
  private twinsOf: ReadonlyMap<number, readonly number[]> | undefined;

  /** Values in one unit of money for all. */
  constructor(
    readonly values: readonly bigint[],
    readonly equations: readonly WebEquation[],
  ) {
    const standings = values.map((): Standing[] => []);
    equations.forEach(({ terms }, equation) => {
      for (const { variable, coefficient } of terms) standings[variable]!.push({ equation, coefficient });
    });
    this.standings = standings;
    this.residuals = equations.map((equation) => residualOf(equation, values));
    this.broken = this.residuals.flatMap((residual, equation) =>
      isWithin(residual, equations[equation]!.tolerance) ? [] : [equation],
    );
    this.parts = connected(values.length, equations);
  }

  /** The broken equations, those together that hang together by variables. */
  brokenParts(): readonly (readonly number[])[] {
    const parts = new Map<number, number[]>();
    for (const equation of this.broken) {
      const first = this.equations[equation]!.terms[0];
      if (!first) continue;
      const part = this.parts[first.variable]!;
      const beside = parts.get(part);
      if (beside) beside.push(equation);
      else parts.set(part, [equation]);
    }
    return [...parts.values()];
  }

  /** All that stand in just the same equations, in the same or the opposite sense, the variable itself among them. */
  twins(variable: number): readonly number[] {
    this.twinsOf ??= this.findTwins();
    return this.twinsOf.get(variable) ?? [variable];
  }

  /** By how much the equation may miss once the variable has another value. */
  toleranceBeside(equation: number, variable: number): bigint {
    const { tolerance, ifFilled } = this.equations[equation]!;
    const isFilled = this.twins(variable).some((twin) => this.values[twin] === 0n);
    return isFilled && ifFilled ? ifFilled() : tolerance;
  }

  /** One for all twins. */
  representative(variable: number): number {
    return this.twins(variable)[0]!;
  }

  /** Only sets of two and more are kept: most variables have none. */
  private findTwins(): ReadonlyMap<number, readonly number[]> {
    const byColumn = new Map<string, number[]>();
    this.standings.forEach((standings, variable) => {
      const [first] = standings;
      if (!first) return;
      const sense = Math.sign(first.coefficient);
      const column = standings.map((one) => `${one.equation}*${one.coefficient * sense}`).join(" ");
      const same = byColumn.get(column);
      if (same) same.push(variable);
      else byColumn.set(column, [variable]);
    });
    const several = [...byColumn.values()].filter(({ length }) => length > 1);
    return new Map(several.flatMap((same) => same.map((variable) => [variable, same] as const)));
  }
}

function residualOf({ terms }: WebEquation, values: readonly bigint[]): bigint {
  let sum = 0n;
  for (const { variable, coefficient } of terms) {
    const value = values[variable]!;
    if (value !== 0n)
      sum += coefficient === 1 ? value : coefficient === -1 ? -value : BigInt(coefficient) * value;
  }
  return sum;
}

const isWithin = (residual: bigint, tolerance: bigint): boolean =>
  residual <= tolerance && -residual <= tolerance;

/** By variable the smallest variable that it hangs together with, through any equations. */
function connected(count: number, equations: readonly WebEquation[]): readonly number[] {
  const root = Array.from({ length: count }, (_, variable) => variable);
  const find = (variable: number): number => {
    let at = variable;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (const { terms } of equations) {
    for (const { variable } of terms) {
      const [one, other] = [find(terms[0]!.variable), find(variable)];
      if (one < other) root[other] = one;
      else root[one] = other;
    }
  }
  return root.map((_, variable) => find(variable));
}
