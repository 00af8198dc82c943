import { atOnce, type InPieces } from "../workbook/progress";
import type { BudgetBook } from "../budget/book";
import type { TableKind } from "../budget/table";
import { unbroken } from "../narrative/unbroken";
import { conclusionOf, type Conclusion } from "./conclusions";
import { putBack } from "./put-back";
import type { Finding, Rule, RuleInForce } from "./rule";
import { shownBooks } from "./shown-books";

export type RuleOutcome =
  | { readonly rule: RuleInForce; readonly state: "off"; readonly reason: string }
  | { readonly rule: RuleInForce; readonly state: "no table"; readonly missing: readonly TableKind[] }
  | { readonly rule: RuleInForce; readonly state: "broke"; readonly error: string }
  | ({ readonly rule: RuleInForce; readonly state: "ran" } & Conclusion);

/**
 * Runs every rule by itself: one that throws is shown as broken and hides nobody else's findings. Only rules that see
 * something else than when they last ran are run again; what comes out is the same.
 */
export function runRules(rules: readonly RuleInForce[], book: BudgetBook): RuleOutcome[] {
  return atOnce(rulesInPieces(rules, book));
}

/** The same, rule by rule. */
export function* rulesInPieces(rules: readonly RuleInForce[], book: BudgetBook): InPieces<RuleOutcome[]> {
  const read = unbroken(book);
  const kinds = new Set(book.tables.map(({ kind }) => kind));
  const outcomes: RuleOutcome[] = [];
  for (const rule of rules) {
    yield { doing: "checking", done: outcomes.length, of: rules.length };
    outcomes.push(outcomeOf(rule));
  }
  return outcomes;

  function outcomeOf(rule: RuleInForce): RuleOutcome {
    if (rule.off !== undefined) return { rule, state: "off", reason: rule.off };
    const missing = rule.needs.filter((kind) => !kinds.has(kind));
    if (missing.length > 0) return { rule, state: "no table", missing };
    try {
      const concluded = together(shownBooks(rule, read).map((shown) => conclusionOf(rule, shown)));
      return { rule, state: "ran", ...(read === book ? concluded : putBack(concluded, read)) };
    } catch (error) {
      return { rule, state: "broke", error: error instanceof Error ? error.message : String(error) };
    }
  }
}

function together(parts: readonly Conclusion[]): Conclusion {
  if (parts.length === 1) return parts[0]!;
  const all = <Item>(listOf: (part: Conclusion) => readonly Item[]): Item[] =>
    ([] as Item[]).concat(...parts.map(listOf)); // concat copies tens of thousands at once, flatMap one by one
  return {
    passes: all(({ passes }) => passes),
    findings: all(({ findings }) => findings),
    cannotTell: all(({ cannotTell }) => cannotTell),
    equations: all(({ equations }) => equations),
  };
}

/** The finding in words. A hole that no data fills stays visible, and the test over all rules fails on it. */
export function sentenceOf(rule: Rule, { message, data }: Pick<Finding, "message" | "data">): string {
  return (rule.messages[message] ?? message).replace(
    /\{(\w+)\}/g,
    (hole, name: string) => data[name] ?? hole,
  );
}
