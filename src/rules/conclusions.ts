import { tableOf, type BudgetBook } from "../budget/book";
import type { BudgetTable, TableKind } from "../budget/table";
import type { Equation } from "./equation";
import type { CannotTell, Finding, Pass, Rule } from "./rule";
import { partsSeen } from "./shown-books";

/** What one rule came to on what it was shown. */
export interface Conclusion {
  readonly passes: readonly Pass[];
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly equations: readonly Equation[];
}

interface Stood {
  readonly saw: readonly unknown[];
  readonly beside: readonly unknown[];
  readonly conclusion: Conclusion;
}

/** What every rule concluded last, by the first thing that it was shown; with the workbook all of it goes. */
const former = new WeakMap<object, WeakMap<Rule, Stood>>();

/**
 * What a rule comes to on what it is shown. A conclusion stands while all of that is the same object, so the next check, and a
 * rule that asks for another's conclusions, find it worked out; only the last is remembered. Throws what the rule throws.
 */
export function conclusionOf(rule: Rule, shown: BudgetBook): Conclusion {
  const first = shown.tables[0] ?? shown.narrative[0] ?? shown.contents[0];
  if (!first) return conclude(rule, shown);
  const ofRules = former.get(first) ?? new WeakMap<Rule, Stood>();
  former.set(first, ofRules);
  const saw = partsSeen(shown);
  const beside = shown.beside ?? none;
  const stood = ofRules.get(rule);
  if (stood && stands(stood, saw, beside)) return stood.conclusion;
  const conclusion = conclude(rule, shown);
  ofRules.set(rule, { saw, beside, conclusion });
  return conclusion;
}

const none: readonly BudgetTable[] = [];

/** Tables beside are only quoted in findings. */
const stands = (stood: Stood, saw: readonly unknown[], beside: readonly unknown[]): boolean =>
  same(stood.saw, saw) && (stood.conclusion.findings.length === 0 || same(stood.beside, beside));

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((part, i) => part === b[i]));

function conclude(rule: Rule, book: BudgetBook): Conclusion {
  const tables: Partial<Record<TableKind, BudgetTable>> = {};
  for (const kind of rule.needs) tables[kind] = tableOf(book, kind);
  const passes: Pass[] = [];
  const findings: Finding[] = [];
  const cannotTell: CannotTell[] = [];
  const equations: Equation[] = [];
  for (const verdict of rule.check(tables as Record<TableKind, BudgetTable>, book)) {
    if (verdict.outcome === "pass") passes.push(verdict);
    else if (verdict.outcome === "finding") findings.push(verdict);
    else cannotTell.push(verdict);
    if (verdict.equation) equations.push(verdict.equation);
  }
  return { passes, findings, cannotTell, equations };
}
