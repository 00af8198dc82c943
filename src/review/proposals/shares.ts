import type { BudgetBook } from "../../budget/book";
import { asDecimal, ratio, writePercent } from "../../budget/ratio";
import { numberWritten, saidIn, type Said } from "../../narrative/said";
import { digitsOf, writtenLike } from "../../narrative/written-like";
import { shareAgreesWithAmounts } from "../../rules/narrative/share-agrees-with-amounts";
import { spanIn } from "../../rules/paragraph-span";
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
    const { claim, paragraph, passage } = share;
    if (claim.states !== "share") return [];
    const verdict = verdictOn(share);
    const amounts = said
      .slice(0, i)
      .filter((one) => one.passage === passage && one.claim.states === "amount");
    if (verdict?.outcome === "pass" && (textOf === "this year" || areStated(amounts))) {
      ties++;
      return [];
    }
    const data = verdict?.outcome === "finding" ? verdict.data : {};
    const [part, whole] = [data.part, data.whole].map((written) => written && lastWritten(amounts, written));
    const percent = part && whole && percentOf(part, whole);
    // the rule says of what whole; how many decimals the share is written with is the author's manner
    if (!percent || writePercent(percent, claim.decimals) !== data.expected) {
      draft.leave(paragraph.cell, spanIn(paragraph, claim), "认不出是哪两个数相除，由人核对。");
      return [];
    }
    const written = { claim, text: paragraph.text };
    const becomes = writtenLike(written, asDecimal(percent).times(100), manner);
    return {
      cell: paragraph.cell,
      edits: [{ ...spanIn(paragraph, digitsOf(written)), becomes }],
      kind: "share" as const,
      because: verdict?.outcome === "finding" ? verdict.because : [],
      why: `按${data.part}÷${data.whole}计算。`,
    };
  });
  draft.propose(proposed);
  return ties;
}

const lastWritten = (amounts: readonly Said[], written: string): Said | undefined =>
  amounts.filter((one) => numberWritten(one) === written).at(-1);

/** Of amounts that the tables state only. */
function percentOf(part: Said, whole: Said) {
  const [of, total] = [statedBy(part), statedBy(whole)];
  const share = of && total ? ratio(of.amount, total.amount) : "zero base";
  return share === "zero base" ? undefined : share;
}

/** Whether the last amount and every whole before it are what the tables have. */
const areStated = (amounts: readonly Said[]): boolean =>
  amounts.length > 0 &&
  amounts.every((one, i) => (one.subject?.whole || i === amounts.length - 1 ? statedBy(one) : true));
