/** The 情况说明 as it is shown, copied and written: from the tables, last year's total and what people filled in. */
import type { Review } from "../review/review";
import { readPrior, readPriorTotal } from "../review/settings";
import type { ReviewState } from "../review/state";
import { fillSlots } from "../narrative/fill-slots";
import type { NarrativeFacts, NarrativePart } from "../narrative/narrative";
import { priorKeys, priorNames } from "../narrative/prior";
import { writeNarrative } from "../narrative/write-narrative";

/** Kept amounts that no longer read as such are as good as none. */
export function factsOf({ priorTotal, priorFigures = {}, narrative, slots }: ReviewState): NarrativeFacts {
  const read = priorTotal === undefined ? undefined : readPriorTotal(priorTotal);
  const known = priorKeys.flatMap((key) => {
    const figure = readPrior(priorNames[key], priorFigures[key] ?? "");
    return "value" in figure ? [[key, figure.value] as const] : [];
  });
  return {
    ...(read && "value" in read ? { priorTotal: read.value } : {}),
    ...(known.length > 0 ? { prior: Object.fromEntries(known) } : {}),
    ...(narrative ? { options: narrative } : {}),
    ...(Object.keys(slots).length > 0 ? { filled: slots } : {}),
  };
}

export function filledParts({ book }: Review, kept: ReviewState): readonly NarrativePart[] {
  return writeNarrative(book, factsOf(kept)).map((part) => fillSlots(part, kept.slots));
}
