import type { TableKind, BudgetTable, Figure } from "../../budget/table";
import { defineRule, type Rule, type Verdict } from "../rule";
import { isFilled } from "../terms";
import { atMost, equal } from "../verdicts";
import { findTerm, type FoundTerm } from "./find-term";
import { writeEquation, type PackLine, type PackTerm } from "./pack-line";

const messages = {
  differs:
    "{place}为{actual}，{other}为{expected}，相差{difference}{unit}；本地规则要求两边相等，请核对后改正有误的一处。",
  blank: "{place}为空，{other}为{expected}；本地规则要求两边相等，请补填。",
  exceeds:
    "{place}为{actual}，大于{other}的{expected}，多出{difference}{unit}；本地规则要求前者不大于后者，请核对。",
} as const;

type Message = keyof typeof messages;

/** A line of a pack as a rule like any other: it passes, finds, cannot tell, or is not run where a table is missing. */
export function packRule(line: PackLine): Rule {
  const terms = [...line.left, ...line.right];
  const needs = [...new Set(terms.map(({ kind }) => kind))];
  const equation = writeEquation(line);
  return defineRule<TableKind, Message>({
    id: `pack/${line.title ?? equation}`.replace(/\s/g, ""),
    group: needs.length === 1 ? "within-table" : "across-tables",
    title: line.title ?? equation,
    basis: `本地规则文件第${line.line}行：${equation}`,
    severity: line.severity,
    needs,
    messages,
    check: (tables) => compare(line, tables),
  });
}

/** A − B = C is compared as A = B + C, so that both sides are sums and the equation keeps its coefficients. */
function* compare(
  { left, relation, right }: PackLine,
  tables: Readonly<Record<TableKind, BudgetTable>>,
): Iterable<Verdict<Message>> {
  const [here, there] = [balanced(left, right), balanced(right, left)];
  const [ours, theirs] = (relation === "at least" ? [there, here] : [here, there]).map((terms) =>
    sideOf(terms, tables),
  );
  const missing = ours!.missing ?? theirs!.missing;
  if (missing) {
    yield { outcome: "cannot tell", at: missing.table.titleCell, why: missing.why };
    return;
  }
  if (relation === "equal") yield* judgeEqual(ours!, theirs!);
  else yield* judgeAtMost(ours!, theirs!);
}

/** A blank is not a zero: the side of which every cell is blank is the one that is told. */
function* judgeEqual(ours: Side, theirs: Side): Iterable<Verdict<Message>> {
  const swap = isBlank(theirs) && !isBlank(ours);
  const [here, there] = swap ? [theirs, ours] : [ours, theirs];
  const at = placeIn(here);
  if (!at) return;
  const data = { place: here.called, other: there.called };
  yield* equal({ at, left: here.figures, right: there.figures, data });
}

function* judgeAtMost(ours: Side, theirs: Side): Iterable<Verdict<Message>> {
  const at = placeIn(ours);
  if (!at) return;
  if (isBlank(theirs) && !isBlank(ours)) {
    yield { outcome: "cannot tell", at: at.cell, why: `${theirs.called}为空，没有数可比` };
    return;
  }
  const data = { place: ours.called, other: theirs.called };
  yield* atMost({ at, left: ours.figures, right: theirs.figures, data });
}

const isBlank = ({ figures }: Side): boolean => !figures.some(isFilled);
const placeIn = ({ figures }: Side): Figure | undefined => figures.find(isFilled) ?? figures[0];

const balanced = (own: readonly PackTerm[], other: readonly PackTerm[]): PackTerm[] => [
  ...own.filter(({ sign }) => sign === 1),
  ...other.filter(({ sign }) => sign === -1),
];

interface Side {
  readonly figures: readonly Figure[];
  readonly called: string;
  readonly missing?: { readonly table: BudgetTable; readonly why: string };
}

function sideOf(terms: readonly PackTerm[], tables: Readonly<Record<TableKind, BudgetTable>>): Side {
  const found = terms.map((term) => ({ table: tables[term.kind], ...findTerm(tables[term.kind], term) }));
  const lost = found.find((term) => "missing" in term);
  const whole = found.filter((term): term is { table: BudgetTable } & FoundTerm => "figures" in term);
  const called = whole.map((term) => term.called).join("＋");
  return {
    figures: whole.flatMap(({ figures }) => figures),
    called: terms.length > 1 ? `${called}之和` : called,
    ...(lost && "missing" in lost ? { missing: { table: lost.table, why: lost.missing } } : {}),
  };
}
