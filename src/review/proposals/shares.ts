import type { BudgetBook } from "../../budget/book";
import { asDecimal, ratio, writePercent, type Ratio } from "../../budget/ratio";
import type { Claim } from "../../narrative/read-claims";
import { numberWritten, saidIn } from "../../narrative/said";
import { wholeFor } from "../../narrative/share-whole";
import { digitsOf, writtenLike } from "../../narrative/written-like";
import { shareAgreesWithAmounts } from "../../rules/narrative/share-agrees-with-amounts";
import { spanIn } from "../../rules/paragraph-span";
import type { Finding } from "../../rules/rule";
import { statedBy } from "./amounts";
import type { TextOf } from "./bases";
import { askRule, mannerIn } from "./claim-places";
import type { Draft } from "./draft";

/**
 * Proposes every share anew that no longer is its part ÷ whole; gives how many are. Of amounts that are last year's still, or
 * may be, nothing is worked out.
 */
export function proposeShares(draft: Draft, book: BudgetBook, textOf: TextOf): number {
  const read = draft.bookOf(book);
  const said = saidIn(read);
  const manner = mannerIn(said);
  const verdictOn = askRule(shareAgreesWithAmounts, read);
  let ties = 0;
  const proposed = said.flatMap((share, i) => {
    const { claim, paragraph } = share;
    if (claim.states !== "share") return [];
    const verdict = verdictOn(share);
    const [part, whole] = [said[i - 1], wholeFor(said, i)];
    const [of, total] = [part, whole].map((one) => one && statedBy(one));
    if (verdict?.outcome === "pass" && ((of && total) || textOf === "this year")) return (ties++, []);
    const exact = of && total ? ratio(of.amount, total.amount) : "zero base";
    if (verdict?.outcome !== "finding" || exact === "zero base" || !isMeant(exact, claim, verdict)) {
      draft.leave(paragraph.cell, spanIn(paragraph, claim), "认不出是哪两个数相除，由人核对。");
      return [];
    }
    const percent = asDecimal(exact).times(100);
    const written = { claim, text: paragraph.text };
    return {
      cell: paragraph.cell,
      edits: [{ ...spanIn(paragraph, digitsOf(written)), becomes: writtenLike(written, percent, manner) }],
      kind: "share" as const,
      because: [...of!.from, ...total!.from],
      why: `按${numberWritten(part!)}÷${numberWritten(whole!)}计算。`,
    };
  });
  draft.propose(proposed);
  return ties;
}

/** Whether the rule divides by the same whole; to how many decimals the share is then written is the author's manner. */
const isMeant = (exact: Ratio, { decimals }: Claim, { data }: Finding): boolean =>
  writePercent(exact, decimals) === data.expected;
