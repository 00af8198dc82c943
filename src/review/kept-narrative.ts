import type { BudgetBook } from "../budget/book";
import { fillSlots } from "../narrative/fill-slots";
import type { NarrativeFacts, NarrativePart } from "../narrative/narrative";
import { priorKeys, priorNames } from "../narrative/prior";
import { writeNarrative } from "../narrative/write-narrative";
import { readPrior, readPriorTotal } from "./settings";
import type { ReviewState } from "./state";

/** What the 情况说明 is written from besides the tables, as it is kept with the workbook: the pane and the command line alike. */

/** Kept amounts that no longer read as such are as good as none. */
export function factsKept({ priorTotal, priorFigures = {}, narrative, slots }: ReviewState): NarrativeFacts {
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

/** The 情况说明 with what people filled in; what nobody filled stays a 【】. */
export const filledParts = (book: BudgetBook, facts: NarrativeFacts): readonly NarrativePart[] =>
  writeNarrative(book, facts).map((part) => fillSlots(part, facts.filled ?? {}));
