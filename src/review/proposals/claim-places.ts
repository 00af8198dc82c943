import type { BudgetBook } from "../../budget/book";
import type { Said } from "../../narrative/said";
import { mannerOf, type Manner } from "../../narrative/written-like";
import { spanIn } from "../../rules/paragraph-span";
import type { Rule, Verdict } from "../../rules/rule";
import { runRules } from "../../rules/run-rules";

/** What a rule says of a claim, by where the claim stands. */
export type VerdictOf = (said: Said) => Verdict | undefined;

/** Asks one rule about the texts of a book. */
export function askRule(rule: Rule, book: BudgetBook): VerdictOf {
  const [outcome] = runRules([rule], book);
  const verdicts = outcome?.state === "ran" ? [...outcome.findings, ...outcome.passes] : [];
  return ({ paragraph, claim }) => {
    const { start, end } = spanIn(paragraph, claim);
    return verdicts.find(
      ({ at, span }) => at === paragraph.cell && span?.start === start && span.end === end,
    );
  };
}

export const mannerIn = (said: readonly Said[]): Manner =>
  mannerOf(said.map(({ claim, paragraph }) => ({ claim, text: paragraph.text })));
