import { inUnit, minus, size, zero, type Amount } from "../budget/amount";
import type { Figure } from "../budget/table";
import type { CellAddress } from "../workbook/cell";
import type { CellValue } from "../workbook/snapshot";
import type { Equation } from "./equation";
import type { CannotTell, Finding, Fix, Pass } from "./rule";
import { sayAmount } from "./naming";
import { isFilled, sumOf } from "./terms";
import { toleranceOf } from "./tolerance";
import { unitThatAgrees, unitThatIsEnough, unsaidUnit } from "./unsaid-units";

/** Two sums that must come to the same; a single figure is a sum of one. */
export interface Equality {
  /** Where the finding stands: the total, or the figure that repeats another table's. */
  readonly at: Figure;
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  /** What the sentence needs besides the amounts; asked only for a finding, for most comparisons hold. */
  readonly data: SentenceData | ((expected: Amount) => SentenceData);
  /** When the two sides differ and this is given, nobody can tell whether that is a fault. */
  readonly doubt?: string | undefined;
  /** Another reading of the tables asks for another sum, and that one fails too. */
  readonly isOneOfTwo?: boolean;
  /** Offer to put the right side's amount into `at`; never where several cells make up the left side. */
  readonly offersFix?: () => boolean;
}

type SentenceData = Readonly<Record<string, string>>;

type Compared = Pass | CannotTell | Finding<"differs" | "blank">;

/**
 * Passes when both sides agree within what rounding allows. Nothing comes of it when every cell is blank: nothing was compared.
 * A blank `at` beside a filled other side is its own message, for a blank is not a zero.
 */
export function equal(equality: Equality): readonly Compared[] {
  const { at, left, right, doubt, isOneOfTwo } = equality;
  if (!left.some(isFilled) && !right.some(isFilled)) return [];
  if (left.some(isUnreadable) || right.some(isUnreadable)) return [unreadable(at)];
  const equation = equationOf(left, right, "equal");
  const difference = minus(sumOf(left), sumOf(right));
  if (size(difference) <= equation.tolerance) return [{ outcome: "pass", at: at.cell, equation }];
  if (doubt !== undefined) return [{ outcome: "cannot tell", at: at.cell, why: doubt, equation }];
  return [unequal(equality, isOneOfTwo ? { ...equation, isOneOfTwo } : equation)];
}

function unequal({ at, left, right, data, offersFix }: Equality, equation: Equation): Compared {
  const [actual, expected] = [sumOf(left), sumOf(right)];
  const otherUnit = unitThatAgrees(left, right);
  if (otherUnit !== undefined) {
    const unitUnsaid = dataFor(data, expected);
    return { outcome: "cannot tell", at: at.cell, why: unsaidUnit(otherUnit), equation, unitUnsaid };
  }
  const blank = at.state === "blank" && !left.some(isFilled);
  return {
    outcome: "finding",
    at: at.cell,
    because: reasons(at, left, right),
    message: blank ? "blank" : "differs",
    data: {
      ...amounts(at, actual, expected),
      sum: working(right, at),
      ...dataFor(data, expected),
    },
    equation,
    ...((blank || offersFix?.()) && left.length === 1 && at.formula === undefined
      ? { fix: fixOf(at, expected) }
      : {}),
  };
}

/** Passes when the left sum is not above the right one by more than rounding allows. */
export function atMost({
  at,
  left,
  right,
  data,
  doubt,
}: Omit<Equality, "offersFix">): readonly (Pass | CannotTell | Finding<"exceeds">)[] {
  if (!left.some(isFilled)) return [];
  if (left.some(isUnreadable) || right.some(isUnreadable)) return [unreadable(at)];
  const equation = equationOf(left, right, "at most");
  const [actual, most] = [sumOf(left), sumOf(right)];
  if (minus(actual, most) <= equation.tolerance) return [{ outcome: "pass", at: at.cell, equation }];
  const otherUnit = unitThatIsEnough(left, right);
  const why = doubt ?? (otherUnit && unsaidUnit(otherUnit));
  if (why !== undefined) return [{ outcome: "cannot tell", at: at.cell, why, equation }];
  return [
    {
      outcome: "finding",
      at: at.cell,
      because: reasons(at, left, right),
      message: "exceeds",
      data: { ...amounts(at, actual, most), ...dataFor(data, most) },
      equation,
    },
  ];
}

const isUnreadable = ({ state }: Figure): boolean => state === "unreadable";

const unreadable = (at: Figure): CannotTell => ({
  outcome: "cannot tell",
  at: at.cell,
  why: "参与核对的单元格里不是数字",
});

/**
 * The cells a finding rests on. Where the other side comes to more, a blank cell on this side may be what is missing: a short
 * sum names its blanks too; in a long one they would drown the rest.
 */
function reasons(at: Figure, left: readonly Figure[], right: readonly Figure[]): CellAddress[] {
  const short = size(sumOf(left)) < size(sumOf(right)) ? left : right;
  const blanksCount = at.state !== "blank" && left.length + right.length <= SHORT_SUM;
  return [...left, ...right]
    .filter((figure) => figure !== at && (isFilled(figure) || (blanksCount && short.includes(figure))))
    .map(({ cell }) => cell);
}

const SHORT_SUM = 12;

const dataFor = (data: Equality["data"], expected: Amount): SentenceData =>
  typeof data === "function" ? data(expected) : data;

const equationOf = (
  left: readonly Figure[],
  right: readonly Figure[],
  relation: Equation["relation"],
): Equation => ({ relation, left, right, tolerance: toleranceOf(left, right) });

function amounts(at: Figure, actual: Amount, expected: Amount): Record<string, string> {
  const difference = minus(actual, expected);
  return {
    actual: sayAmount(actual, at.unit),
    expected: sayAmount(expected, at.unit),
    difference: sayAmount(size(difference), at.unit),
    unit: at.unit,
  };
}

const SPELLED_OUT = 5;

/** "=235.95+8.34", or "7项之和" where that would be a line of its own; a single part is not a sum. */
function working(parts: readonly Figure[], at: Figure): string {
  const added = parts.filter(({ amount }) => amount !== zero);
  if (added.length === 0) return "分项均为空或零";
  if (added.length > SPELLED_OUT) return `${added.length}项之和`;
  const written = added.map(({ amount }) => sayAmount(amount, at.unit));
  return written.length === 1 ? `只有${written[0]}一项` : `=${written.join("+").replaceAll("+-", "-")}`;
}

/** Puts the amount into the cell, as a text where the cell holds a text. */
export function fixOf(at: Figure, expected: Amount): Fix {
  const written = inUnit(expected, at.unit).toString();
  const becomes: CellValue = typeof at.written === "string" ? written : Number(written);
  const says = sayAmount(expected, at.unit);
  return {
    label: at.state === "blank" ? `填入 ${says}` : `改为 ${says}`,
    edits: [{ cell: at.cell, was: at.written, becomes }],
    safe: false,
  };
}
