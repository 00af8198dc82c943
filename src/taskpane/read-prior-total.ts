/** Reads last year's total as people type it into the pane; a doubtful one is a sentence, not a number. */
import { readAmount } from "../budget/amount";
import type { NarrativeFacts } from "../narrative/narrative";
import { words } from "./words";

export type PriorTotal = { readonly facts: NarrativeFacts } | { readonly wrong: string };

export function readPriorTotal(written: string): PriorTotal {
  if (written.trim() === "") return { facts: {} };
  const amount = readAmount(written, "万元")?.amount;
  if (amount === undefined) return { wrong: words.priorTotalWrong(written.trim()) };
  return amount < 0n ? { wrong: words.priorTotalNegative } : { facts: { priorTotal: amount } };
}
