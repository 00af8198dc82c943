import { tableOf, type BudgetBook } from "../budget/book";
import type { BudgetTable, TableKind } from "../budget/table";
import type { CannotTell, Equation, Finding, Pass, Rule } from "./rule";
import { partsSeen } from "./shown-books";

/** What one rule came to on what it was shown. */
export interface Conclusion {
  readonly passes: readonly Pass[];
  readonly findings: readonly Finding[];
  readonly cannotTell: readonly CannotTell[];
  readonly equations: readonly RuleEquation[];
}

export type RuleEquation = Equation & { readonly rule: string };

interface Stood {
  readonly saw: readonly unknown[];
  readonly beside: readonly unknown[];
  readonly conclusion: Conclusion;
}

/**
 * What rules concluded in the former check of a workbook. A conclusion stands while everything that the rule was shown is the
 * same object; only the last check is remembered.
 */
export class Conclusions {
  private readonly former = new Map<Rule, readonly Stood[]>();

  /** Throws what the rule throws; nothing is remembered of that. */
  of(rule: Rule, shown: readonly BudgetBook[]): readonly Conclusion[] {
    const former = this.former.get(rule) ?? [];
    const present = shown.map((book): Stood => {
      const [saw, beside] = [partsSeen(book), book.beside ?? []];
      return (
        former.find((stood) => stands(stood, saw, beside)) ?? {
          saw,
          beside,
          conclusion: conclude(rule, book),
        }
      );
    });
    this.former.set(rule, present);
    return present.map(({ conclusion }) => conclusion);
  }
}

/** Tables beside are only quoted in findings. */
const stands = (stood: Stood, saw: readonly unknown[], beside: readonly unknown[]): boolean =>
  same(stood.saw, saw) && (stood.conclusion.findings.length === 0 || same(stood.beside, beside));

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

function conclude(rule: Rule, book: BudgetBook): Conclusion {
  const tables = Object.fromEntries(rule.needs.map((kind) => [kind, tableOf(book, kind)]));
  const passes: Pass[] = [];
  const findings: Finding[] = [];
  const cannotTell: CannotTell[] = [];
  const equations: RuleEquation[] = [];
  for (const verdict of rule.check(tables as Record<TableKind, BudgetTable>, book)) {
    if (verdict.outcome === "pass") passes.push(verdict);
    else if (verdict.outcome === "finding") findings.push(verdict);
    else cannotTell.push(verdict);
    if (verdict.equation) equations.push(namedBy(rule, verdict.equation));
  }
  return { passes, findings, cannotTell, equations };
}

const namedBy = (rule: Rule, { relation, terms, tolerance }: Equation): RuleEquation => ({
  relation,
  terms,
  tolerance,
  rule: rule.id,
});
