/** The 情况说明 as it is shown, copied and written: from the tables, last year's total and what people filled in. */
import type { Review } from "../review/review";
import { readPriorTotal } from "../review/settings";
import type { ReviewState } from "../review/state";
import { fillSlots } from "../narrative/fill-slots";
import type { NarrativeFacts, NarrativePart } from "../narrative/narrative";
import { writeNarrative } from "../narrative/write-narrative";

/** A kept total that no longer reads as an amount is as good as none. */
export function factsOf({ priorTotal }: ReviewState): NarrativeFacts {
  const read = priorTotal === undefined ? undefined : readPriorTotal(priorTotal);
  return read && "value" in read ? { priorTotal: read.value } : {};
}

export function filledParts({ book }: Review, kept: ReviewState): readonly NarrativePart[] {
  return writeNarrative(book, factsOf(kept)).map((part) => fillSlots(part, kept.slots));
}
