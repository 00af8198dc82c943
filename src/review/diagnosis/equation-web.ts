/**
 * The equations of a workbook as one web, of which only what somebody asks for is worked out: which variables stand in which
 * equations, and which stand in just the same ones, so that no equation can tell them apart.
 */
/** Σ coefficient × value lies within ±tolerance of 0. */
export interface WebEquation {
  /** By variable its coefficient, a whole number, not 0. */
  readonly terms: ReadonlyMap<number, number>;
  readonly tolerance: bigint;
  /** The tolerance once an amount stands where there is none now: that is rounded too. Absent: the same. */
  readonly ifFilled?: () => bigint;
}

/** Where a variable stands. */
export interface Standing {
  readonly equation: number;
  readonly coefficient: number;
}

/** Where the equations come from; equations and variables are known by their numbers. */
export interface EquationSource {
  /** The equations that do not hold, in their order. */
  readonly broken: readonly number[];
  /** Asked once for each. */
  equation(this: void, equation: number): WebEquation;
  /** What the variable stands at. */
  value(this: void, variable: number): bigint;
  /** What the sum of an equation comes to, exactly. */
  residual(this: void, equation: number): bigint;
  /** In their order all equations in which the variable stands; there may be others among them. */
  equationsWith(this: void, variable: number): readonly number[];
}

export class EquationWeb {
  private readonly equations = new Map<number, WebEquation>();
  private readonly standingsOf = new Map<number, readonly Standing[]>();
  private readonly twinsOf = new Map<number, readonly number[]>();
  private readonly failing: ReadonlySet<number>;

  constructor(private readonly source: EquationSource) {
    this.failing = new Set(source.broken);
  }

  get broken(): readonly number[] {
    return this.source.broken;
  }

  isBroken = (equation: number): boolean => this.failing.has(equation);

  residual = (equation: number): bigint => this.source.residual(equation);

  equation(equation: number): WebEquation {
    const known = this.equations.get(equation);
    if (known) return known;
    const made = this.source.equation(equation);
    this.equations.set(equation, made);
    return made;
  }

  /** Where the variable stands, in the order of the equations. */
  standings(variable: number): readonly Standing[] {
    const known = this.standingsOf.get(variable);
    if (known) return known;
    const made = this.source.equationsWith(variable).flatMap((equation): Standing[] => {
      const coefficient = this.equation(equation).terms.get(variable);
      return coefficient === undefined ? [] : [{ equation, coefficient }];
    });
    this.standingsOf.set(variable, made);
    return made;
  }

  /** All that stand in just the same equations, in the same or the opposite sense, the variable itself among them. */
  twins(variable: number): readonly number[] {
    if (!this.twinsOf.has(variable)) this.findTwins(variable);
    return this.twinsOf.get(variable) ?? [variable];
  }

  /** By how much the equation may miss once the variable has another value. */
  toleranceBeside(equation: number, variable: number): bigint {
    const { tolerance, ifFilled } = this.equation(equation);
    const isFilled = this.twins(variable).some((twin) => this.source.value(twin) === 0n);
    return isFilled && ifFilled ? ifFilled() : tolerance;
  }

  /** One for all twins. */
  representative(variable: number): number {
    return this.twins(variable)[0]!;
  }

  /** Twins stand in all the same equations, so the shortest has them all, and those of all others in it. */
  private findTwins(variable: number): void {
    const shortest = this.standings(variable)
      .map(({ equation }) => this.equation(equation).terms)
      .reduce<ReadonlyMap<number, number> | undefined>(
        (best, terms) => (best && best.size <= terms.size ? best : terms),
        undefined,
      );
    const byColumn = new Map<string, number[]>();
    for (const other of shortest?.keys() ?? []) {
      const column = this.columnOf(other);
      const same = byColumn.get(column);
      if (same) same.push(other);
      else byColumn.set(column, [other]);
    }
    for (const same of byColumn.values()) {
      same.sort((a, b) => a - b);
      for (const twin of same) this.twinsOf.set(twin, same);
    }
  }

  private columnOf(variable: number): string {
    const standings = this.standings(variable);
    const sense = Math.sign(standings[0]?.coefficient ?? 1);
    return standings.map((one) => `${one.equation}*${one.coefficient * sense}`).join(" ");
  }
}
