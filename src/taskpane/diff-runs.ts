/** A paragraph cut into what is shown: plain words, words that go and words that come, and numbers that were left alone. */
import type { LeftAlone, Proposal } from "../review/proposals/proposal";

/** What a person said to a proposal. */
export type Decision = "accepted" | "declined";

export type DiffRun =
  | { readonly kind: "words" | "gone" | "new"; readonly text: string }
  | { readonly kind: "doubt"; readonly text: string; readonly why: string };

/**
 * Of a proposal that is not decided both words are shown, of one that is accepted the new ones only, of one that is declined
 * what stands. `from` is how many letters at the beginning are not shown.
 */
export function diffRuns(
  text: string,
  proposals: readonly Proposal[],
  leftAlone: readonly LeftAlone[],
  decisionOn: (proposal: Proposal) => Decision | undefined,
  from = 0,
): readonly DiffRun[] {
  const edits = proposals.flatMap((proposal) => {
    const decision = decisionOn(proposal);
    return decision === "declined" ? [] : proposal.edits.map((edit) => ({ ...edit, decision, why: "" }));
  });
  const doubts = leftAlone.map(({ start, end, why }) => ({
    start,
    end,
    becomes: undefined,
    decision: undefined,
    why,
  }));
  const runs: DiffRun[] = [];
  let at = from;
  for (const { start, end, becomes, decision, why } of [...edits, ...doubts].sort(
    (a, b) => a.start - b.start,
  )) {
    if (start < at) continue;
    if (start > at) runs.push({ kind: "words", text: text.slice(at, start) });
    const stands = text.slice(start, end);
    if (becomes === undefined) runs.push({ kind: "doubt", text: stands, why });
    else {
      if (decision !== "accepted" && stands !== "") runs.push({ kind: "gone", text: stands });
      if (becomes !== "") runs.push({ kind: "new", text: becomes });
    }
    at = end;
  }
  if (at < text.length) runs.push({ kind: "words", text: text.slice(at) });
  return runs;
}
