import { minus, sum, units, type Amount, type Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { Paragraph } from "../narrative/document";
import { claimedAmount, readClaims, type Claim } from "../narrative/read-claims";
import { statementParagraphs } from "./statement";

/** What a paragraph says of this year and how far it moved from last year, and what last year must have been. */
export interface Comparison {
  readonly paragraph: Paragraph;
  readonly change: Claim;
  readonly current: Amount;
  readonly base: Amount;
  readonly unit: Unit;
}

/** The first paragraph that states an amount and by how much it moved from last year's. */
export function firstComparison(book: BudgetBook): Comparison | undefined {
  for (const paragraph of statementParagraphs(book)) {
    if (
      !/(?:上年|20\d\d\s*年)[^，。；]{0,12}(?:相比|比较|对比)|[较比](?:上年|20\d\d\s*年)/.test(paragraph.text)
    )
      continue;
    const claims = [...readClaims(paragraph.text)];
    const whole = claims.find(({ states }) => states === "amount");
    const change = claims.find(({ states, start }) => states === "change" && whole && start > whole.start);
    const [current, moved] = [whole, change].map((claim) => claim && claimedAmount(claim));
    if (otherBetween(claims, whole, change)) continue;
    const unit = units.find((known) => known === change?.unit);
    if (!change?.direction || current === undefined || !moved || !unit || whole?.unit !== unit) continue;
    const base = change.direction.way === "up" ? minus(current, moved) : sum([current, moved]);
    return { paragraph, change, current, base, unit };
  }
  return undefined;
}

/** Another amount before the change: nobody can tell which of the two it moved from. */
function otherBetween(
  claims: readonly Claim[],
  whole: Claim | undefined,
  change: Claim | undefined,
): boolean {
  if (!whole || !change) return false;
  return claims.some(
    ({ states, start, digits, unit }) =>
      states === "amount" && start < change.start && (digits !== whole.digits || unit !== whole.unit),
  );
}
