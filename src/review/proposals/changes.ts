import type { BudgetBook } from "../../budget/book";
import type { NarrativeFacts } from "../../narrative/narrative";
import { saidIn, type Said } from "../../narrative/said";
import type { Stated } from "../../narrative/stated";
import { sayAmount } from "../../rules/naming";
import { changeAgreesWithRate } from "../../rules/narrative/change-agrees-with-rate";
import { spanIn } from "../../rules/paragraph-span";
import { runRules } from "../../rules/run-rules";
import { statedBy } from "./amounts";
import { baseOf, type Base, type TextOf } from "./bases";
import { mannerIn } from "./claim-places";
import type { Draft } from "./draft";
import { moveAnew, moveHolds } from "./moved-words";
import { textMovesIn, type TextMove } from "./text-moves";
import { unmovedIn } from "./unmoved";

/** Whose words they are, and what is known besides the tables. */
export interface Known {
  /** Every claim as the author wrote it, with the years moved on. */
  readonly authored: readonly Said[];
  readonly textOf: TextOf;
  readonly facts: NarrativeFacts;
}

/** Proposes changes, rates and directions anew where last year's figure is known; gives how many numbers tie. */
export function proposeChanges(draft: Draft, book: BudgetBook, known: Known): number {
  const read = draft.bookOf(book);
  const said = saidIn(read);
  const manner = mannerIn(said);
  const bearsOut = consistentIn(read);
  const unmoved = unmovedIn(read, said);
  const moves = [...textMovesIn(said, read), ...unmoved.flatMap(({ move }) => move ?? [])];
  const leave = (numbers: readonly Said[], why: string): [] => {
    for (const { claim, paragraph } of numbers) draft.leave(paragraph.cell, spanIn(paragraph, claim), why);
    return [];
  };
  let ties = 0;
  const proposed = moves.flatMap((move) => {
    const numbers = numbersOf(move, said);
    const { paragraph } = said[move.amountAt]!;
    const now = statedBy(said[move.amountAt]!);
    const base = now && baseFor(move, said, now, known, book.year);
    if (!now || !base) {
      if (known.textOf === "last year" || !bearsOut(numbers))
        return move.same
          ? (draft.leave(paragraph.cell, spanIn(paragraph, endOf(move.same)), UNKNOWN), [])
          : leave(numbers, UNKNOWN);
      ties += numbers.length;
      return [];
    }
    const moved = { base: base.amount, now: now.amount };
    if (moveHolds(move, said, moved, now)) {
      ties += Math.max(1, numbers.length);
      return [];
    }
    const edits = moveAnew(move, said, moved, manner);
    if (!edits) return leave(numbers, "要换个说法，由人改写。");
    return {
      cell: paragraph.cell,
      edits: edits.map(({ becomes, ...span }) => ({ ...spanIn(paragraph, span), becomes })),
      kind: "change" as const,
      because: now.from,
      why: whyOf(now, base, numbers),
    };
  });
  const ofMoves = new Set(moves.flatMap((move) => numbersOf(move, said)));
  leave(
    said.filter((one) => ["change", "rate"].includes(one.claim.states) && !ofMoves.has(one)),
    UNCLEAR,
  );
  for (const { paragraph, start, end, move } of unmoved)
    if (!move) draft.leave(paragraph.cell, spanIn(paragraph, { start, end }), UNCLEAR);
  draft.propose(proposed);
  return ties;
}

/** The words 持平 or 保持一致 without what they compare with, whose year may move on. */
const endOf = ({ end, word }: NonNullable<TextMove["same"]>) => ({ start: end - word.length, end });

const UNCLEAR = "认不出说的是哪个数的增减。";
const UNKNOWN = "不知道上年数，由人核对。";

const numbersOf = ({ changeAt, rateAt }: TextMove, said: readonly Said[]): Said[] =>
  [changeAt, rateAt].flatMap((at) => (at === undefined ? [] : [said[at]!]));

function baseFor(
  move: TextMove,
  said: readonly Said[],
  now: Stated,
  { authored, textOf, facts }: Known,
  year?: number,
): Base | undefined {
  const figure = authored[move.amountAt];
  if (authored.length !== said.length || !figure) return undefined;
  const [change, rate] = [move.changeAt, move.rateAt].map((at) =>
    at === undefined ? undefined : authored[at]!.claim,
  );
  const { text } = said[move.amountAt]!.paragraph;
  const at = move.same?.end ?? Math.min(...numbersOf(move, said).map(({ claim }) => claim.start));
  const words = text
    .slice(0, at)
    .split(/[。；;]/)
    .at(-1)!;
  return baseOf({ figure, now, change, rate, words, year }, textOf, facts);
}

/** Whether a change and its rate bear each other out, as the rule on them finds. */
function consistentIn(book: BudgetBook): (numbers: readonly Said[]) => boolean {
  const [outcome] = runRules([changeAgreesWithRate], book);
  const passes = outcome?.state === "ran" ? outcome.passes : [];
  return ([change, rate]) => {
    if (!change || !rate) return false;
    const { start, end } = spanIn(change.paragraph, { start: change.claim.start, end: rate.claim.end });
    return passes.some(
      ({ at, span }) => at === change.paragraph.cell && span?.start === start && span.end === end,
    );
  };
}

function whyOf(now: Stated, base: Base, numbers: readonly Said[]): string {
  const [year, last] = [now.amount, base.amount].map((amount) => sayAmount(amount, now.unit) + now.unit);
  const way = now.amount > base.amount ? "up" : "down";
  const turned = numbers.some(({ claim }) => claim.direction?.way !== way) && now.amount !== base.amount;
  return `本年${year}，${base.from}${last}${turned ? "；增减方向变了，写的原因请一并核对" : ""}。`;
}
