import { tableOf, type BudgetBook } from "../budget/book";
import type { BudgetTable, TableKind } from "../budget/table";
import type { CannotTell, Finding, Pass, Rule, RuleInForce } from "./rule";

export type RuleOutcome =
  | { readonly rule: RuleInForce; readonly state: "off"; readonly reason: string }
  | { readonly rule: RuleInForce; readonly state: "no table"; readonly missing: readonly TableKind[] }
  | { readonly rule: RuleInForce; readonly state: "broke"; readonly error: string }
  | {
      readonly rule: RuleInForce;
      readonly state: "ran";
      readonly passes: readonly Pass[];
      readonly findings: readonly Finding[];
      readonly cannotTell: readonly CannotTell[];
    };

/** Runs every rule by itself: one that throws is shown as broken and hides nobody else's findings. */
export function runRules(rules: readonly RuleInForce[], book: BudgetBook): RuleOutcome[] {
  return rules.map((rule) => {
    if (rule.off !== undefined) return { rule, state: "off", reason: rule.off };
    const tables = rule.needs.map((kind) => [kind, tableOf(book, kind)] as const);
    const missing = tables.flatMap(([kind, table]) => (table ? [] : [kind]));
    if (missing.length > 0) return { rule, state: "no table", missing };
    try {
      const verdicts = [...rule.check(Object.fromEntries(tables) as Record<TableKind, BudgetTable>, book)];
      return {
        rule,
        state: "ran",
        passes: verdicts.filter((verdict): verdict is Pass => verdict.outcome === "pass"),
        findings: verdicts.filter((verdict): verdict is Finding => verdict.outcome === "finding"),
        cannotTell: verdicts.filter((verdict): verdict is CannotTell => verdict.outcome === "cannot tell"),
      };
    } catch (error) {
      return { rule, state: "broke", error: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** The finding in words. A hole that no data fills stays visible, and the test over all rules fails on it. */
export function sentenceOf(rule: Rule, { message, data }: Pick<Finding, "message" | "data">): string {
  return (rule.messages[message] ?? message).replace(
    /\{(\w+)\}/g,
    (hole, name: string) => data[name] ?? hole,
  );
}
