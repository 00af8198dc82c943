/**
 * Whether changing just a few variables can make all equations hold, and by how much: exact elimination in whole numbers.
 * Where it cannot, a combination of equations in which none of the few is left and which does not hold names the variables
 * of which one more must change (an implied edit, after Fellegi and Holt, 1976).
 */
import type { EquationWeb } from "./equation-web";

export type Solved =
  /** What to add to each variable, in the order given. */
  | { readonly changes: readonly bigint[] }
  /** Variables, with all their twins, of which one must be among those that change; of several such the one that asks the least. */
  | { readonly conflict: readonly number[] }
  /** The equations leave open by how much, or only parts of the least amount would do. */
  | "open";

/** A sum of equations with whole numbers as weights: on × changes = off, within ±tolerance. */
interface Row {
  readonly on: number[];
  off: bigint;
  tolerance: bigint;
  weights: Map<number, number>;
}

/** By equation. */
type Tolerances = Map<number, bigint>;

/** `broken` are the equations to be mended; of variables that are twins no two may be chosen. */
export function solve(web: EquationWeb, broken: readonly number[], chosen: readonly number[]): Solved {
  const tolerances: Tolerances = new Map();
  const rows = rowsOf(web, broken, chosen, tolerances);
  const pivots = eliminate(rows, chosen.length, tolerances);
  const left = rows.filter((row) => !pivots.includes(row));
  const failing = shortest(
    web,
    left.filter(({ off, tolerance }) => absolute(off) > tolerance),
  );
  if (failing) return { conflict: standingIn(web, failing) };
  if (pivots.length < chosen.length) return "open";
  if (pivots.some((row, at) => row.tolerance === 0n && row.off % BigInt(row.on[at]!) !== 0n)) return "open";
  return { changes: changesOf(web, pivots, chosen) };
}

/** Every equation that is broken or that one of the chosen stands in; what is told by the fewest variables comes first. */
function rowsOf(
  web: EquationWeb,
  broken: readonly number[],
  chosen: readonly number[],
  tolerances: Tolerances,
): Row[] {
  const rows = new Map<number, Row>();
  const rowOf = (equation: number): Row => {
    const known = rows.get(equation);
    if (known) return known;
    const row = {
      on: chosen.map(() => 0),
      off: -web.residual(equation),
      tolerance: web.equation(equation).tolerance,
      weights: new Map([[equation, 1]]),
    };
    rows.set(equation, row);
    return row;
  };
  for (const equation of broken) rowOf(equation);
  chosen.forEach((variable, at) => {
    for (const { equation, coefficient } of web.standings(variable)) {
      const row = rowOf(equation);
      row.on[at] = coefficient;
      const beside = web.toleranceBeside(equation, variable);
      if (beside > row.tolerance) row.tolerance = beside;
    }
  });
  for (const [equation, { tolerance }] of rows) tolerances.set(equation, tolerance);
  const sorted = [...rows].map(([equation, row]) => ({ row, terms: web.equation(equation).terms.size }));
  sorted.sort((a, b) => compare(a.row.tolerance, b.row.tolerance) || a.terms - b.terms);
  return sorted.map(({ row }) => row);
}

/** Leaves each chosen variable in one row only; gives those rows. The rows stay in place, the tightest are taken first. */
function eliminate(rows: readonly Row[], count: number, tolerances: Tolerances): readonly Row[] {
  const pivots: Row[] = [];
  for (let at = 0; at < count; at++) {
    const candidates = rows.filter((row) => row.on[at] !== 0 && !pivots.includes(row));
    const pivot = candidates.reduce<Row | undefined>(
      (best, row) => (best === undefined || row.tolerance < best.tolerance ? row : best),
      undefined,
    );
    if (!pivot) continue;
    pivots.push(pivot);
    for (const row of rows) if (row !== pivot && row.on[at] !== 0) takeOut(row, pivot, at, tolerances);
  }
  return pivots;
}

/** row × p − pivot × q, so that nothing is left of the variable; both made as small as they go. */
function takeOut(row: Row, pivot: Row, at: number, tolerances: Tolerances): void {
  const divisor = gcd(row.on[at]!, pivot.on[at]!);
  const [keep, take] = [pivot.on[at]! / divisor, row.on[at]! / divisor];
  for (let i = 0; i < row.on.length; i++) row.on[i] = row.on[i]! * keep - pivot.on[i]! * take;
  row.off = row.off * BigInt(keep) - pivot.off * BigInt(take);
  const weights = new Map<number, number>();
  for (const [equation, weight] of row.weights) weights.set(equation, weight * keep);
  for (const [equation, weight] of pivot.weights) {
    const sum = (weights.get(equation) ?? 0) - weight * take;
    if (sum === 0) weights.delete(equation);
    else weights.set(equation, sum);
  }
  row.weights = weights;
  row.tolerance = 0n;
  for (const [equation, weight] of weights)
    row.tolerance += BigInt(Math.abs(weight)) * tolerances.get(equation)!;
}

/** By the terms of all that it sums: what cancels out is not looked into. */
function shortest(web: EquationWeb, rows: readonly Row[]): Row | undefined {
  const lengthOf = ({ weights }: Row): number => {
    let length = 0;
    for (const equation of weights.keys()) length += web.equation(equation).terms.size;
    return length;
  };
  const [first] = rows.map((row) => ({ row, length: lengthOf(row) })).sort((a, b) => a.length - b.length);
  return first?.row;
}

/** The variables that are left in a sum of equations. */
function standingIn(web: EquationWeb, row: Row): readonly number[] {
  const sums = new Map<number, number>();
  for (const [equation, weight] of row.weights) {
    for (const [variable, coefficient] of web.equation(equation).terms) {
      const sum = (sums.get(variable) ?? 0) + weight * coefficient;
      if (sum === 0) sums.delete(variable);
      else sums.set(variable, sum);
    }
  }
  return [...sums.keys()];
}

/**
 * By how much each changes. Rounding may let the equations differ by a little on that: the tightest tells it, and where several
 * are as wide, the amount that most of them agree on.
 */
function changesOf(web: EquationWeb, pivots: readonly Row[], chosen: readonly number[]): readonly bigint[] {
  const first = pivots.map((row, at) => divide(row.off, BigInt(row.on[at]!)));
  return chosen.map((variable, at) => {
    if (pivots[at]!.tolerance === 0n) return first[at]!;
    const votes = new Map<bigint, number>();
    for (const { equation, coefficient } of web.standings(variable)) {
      const said = divide(
        -web.residual(equation) - othersIn(web, equation, chosen, first, at),
        BigInt(coefficient),
      );
      votes.set(said, (votes.get(said) ?? 0) + 1);
    }
    const most = Math.max(...votes.values());
    const agreed = [...votes].filter(([, count]) => count === most).map(([said]) => said);
    return agreed.includes(first[at]!) ? first[at]! : agreed[0]!;
  });
}

function othersIn(
  web: EquationWeb,
  equation: number,
  chosen: readonly number[],
  changes: readonly bigint[],
  but: number,
): bigint {
  let sum = 0n;
  chosen.forEach((variable, at) => {
    if (at === but) return;
    const standing = web.standings(variable).find((one) => one.equation === equation);
    if (standing) sum += BigInt(standing.coefficient) * changes[at]!;
  });
  return sum;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
const divide = (value: bigint, by: bigint): bigint => value / by;

function gcd(a: number, b: number): number {
  let [one, other] = [Math.abs(a), Math.abs(b)];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}
