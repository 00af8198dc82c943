import { inUnit, minus, size, sum, zero, type Amount } from "../budget/amount";
import type { Figure } from "../budget/table";
import type { CellValue } from "../workbook/snapshot";
import type { CannotTell, Equation, Finding, Fix, Pass } from "./rule";
import { sayAmount } from "./naming";
import { isFilled } from "./terms";
import { toleranceOf } from "./tolerance";

/** Two sums that must come to the same; a single figure is a sum of one. */
export interface Equality {
  /** Where the finding stands: the total, or the figure that repeats another table's. */
  readonly at: Figure;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  /** What the sentence needs besides the amounts. */
  readonly data: Readonly<Record<string, string>>;
  /** When the two sides differ and this is given, nobody can tell whether that is a fault. */
  readonly doubt?: string | undefined;
  /** Offer to put the right side's amount into `at`. */
  readonly offersFix?: boolean;
}

type Compared = Pass | CannotTell | Finding<"differs" | "blank">;

/**
 * Passes when both sides agree within what rounding allows. Yields nothing when every cell is blank: nothing was compared.
 * A blank `at` beside a filled other side is its own message, for a blank is not a zero.
 */
export function* equal({ at, left, right, data, doubt, offersFix }: Equality): Iterable<Compared> {
  const figures = [...left, ...right];
  if (!figures.some(isFilled)) return;
  const equation = equationOf(left, right, "equal");
  const unreadable = figures.find(({ state }) => state === "unreadable");
  if (unreadable) {
    yield { outcome: "cannot tell", at: at.cell, why: "参与核对的单元格里不是数字" };
    return;
  }
  const expected = sum(right.map(({ amount }) => amount));
  const actual = sum(left.map(({ amount }) => amount));
  const difference = minus(actual, expected);
  if (size(difference) <= equation.tolerance) {
    yield { outcome: "pass", at: at.cell, equation };
  } else if (doubt !== undefined) {
    yield { outcome: "cannot tell", at: at.cell, why: doubt, equation };
  } else {
    const blank = at.state === "blank" && !left.some(isFilled);
    const because = figures.filter((figure) => isFilled(figure) && figure !== at).map(({ cell }) => cell);
    yield {
      outcome: "finding",
      at: at.cell,
      because,
      message: blank ? "blank" : "differs",
      data: { ...amounts(at, actual, expected, difference), sum: working(right, at), ...data },
      equation,
      ...((blank || offersFix) && at.formula === undefined ? { fix: fixOf(at, expected) } : {}),
    };
  }
}

/** Passes when the left sum is not above the right one by more than rounding allows. */
export function* atMost({
  at,
  left,
  right,
  data,
  doubt,
}: Omit<Equality, "offersFix">): Iterable<Pass | CannotTell | Finding<"exceeds">> {
  if (!left.some(isFilled)) return;
  const equation = equationOf(left, right, "at most");
  const figures = [...left, ...right];
  if (figures.some(({ state }) => state === "unreadable")) {
    yield { outcome: "cannot tell", at: at.cell, why: "参与核对的单元格里不是数字" };
    return;
  }
  const most = sum(right.map(({ amount }) => amount));
  const actual = sum(left.map(({ amount }) => amount));
  const difference = minus(actual, most);
  if (difference <= equation.tolerance) yield { outcome: "pass", at: at.cell, equation };
  else if (doubt !== undefined) yield { outcome: "cannot tell", at: at.cell, why: doubt, equation };
  else {
    yield {
      outcome: "finding",
      at: at.cell,
      because: figures.filter((figure) => isFilled(figure) && figure !== at).map(({ cell }) => cell),
      message: "exceeds",
      data: { ...amounts(at, actual, most, difference), ...data },
      equation,
    };
  }
}

function equationOf(
  left: readonly Figure[],
  right: readonly Figure[],
  relation: Equation["relation"],
): Equation {
  return {
    relation,
    terms: [
      ...left.map(({ cell }) => ({ coefficient: 1, cell })),
      ...right.map(({ cell }) => ({ coefficient: -1, cell })),
    ],
    tolerance: toleranceOf([...left, ...right]),
  };
}

function amounts(at: Figure, actual: Amount, expected: Amount, difference: Amount): Record<string, string> {
  return {
    actual: sayAmount(actual, at.unit),
    expected: sayAmount(expected, at.unit),
    difference: sayAmount(size(difference), at.unit),
    unit: at.unit,
  };
}

const SPELLED_OUT = 5;

/** "235.95+8.34", or "7项之和" where that would be a line of its own. */
function working(parts: readonly Figure[], at: Figure): string {
  const added = parts.filter(({ amount }) => amount !== zero);
  if (added.length === 0) return "分项均为空或零";
  if (added.length > SPELLED_OUT) return `${added.length}项之和`;
  return added
    .map(({ amount }) => sayAmount(amount, at.unit))
    .join("+")
    .replaceAll("+-", "-");
}

function fixOf(at: Figure, expected: Amount): Fix {
  const written = inUnit(expected, at.unit).toString();
  const becomes: CellValue = typeof at.written === "string" ? written : Number(written);
  const says = sayAmount(expected, at.unit);
  return {
    label: at.state === "blank" ? `填入 ${says}` : `改为 ${says}`,
    edits: [{ cell: at.cell, was: at.written, becomes }],
    safe: false,
  };
}
