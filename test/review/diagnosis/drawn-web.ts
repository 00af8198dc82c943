import { EquationWeb, type WebEquation } from "../../../src/review/diagnosis/equation-web";

/** "a=bc": a is b and c together; variables are known by their letters. */
export function equation(written: string, tolerance = 0n): WebEquation {
  const [left, right] = written.split("=").map((side) => side.match(/[a-z]/g) ?? []);
  const term = (coefficient: number) => (letter: string) => [letter.charCodeAt(0) - 97, coefficient] as const;
  return { terms: new Map([...left!.map(term(1)), ...right!.map(term(-1))]), tolerance };
}

/** A web of which all is known beforehand. */
export function webOf(values: readonly bigint[], equations: readonly WebEquation[]): EquationWeb {
  const residual = (at: number): bigint => {
    const terms = [...equations[at]!.terms];
    return terms.reduce((sum, [variable, by]) => sum + BigInt(by) * values[variable]!, 0n);
  };
  const all = equations.map((_, at) => at);
  return new EquationWeb({
    broken: all.filter((at) => {
      const { tolerance } = equations[at]!;
      return residual(at) > tolerance || -residual(at) > tolerance;
    }),
    equation: (at) => equations[at]!,
    value: (variable) => values[variable]!,
    residual,
    equationsWith: (variable) => all.filter((at) => equations[at]!.terms.has(variable)),
  });
}

/** Letters instead of numbers. */
export const letter = (variable: number): string => String.fromCharCode(97 + variable);
