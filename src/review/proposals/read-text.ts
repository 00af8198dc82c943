import type { BudgetBook, NarrativeText } from "../../budget/book";
import { tableSets } from "../../budget/table-sets";
import type { NarrativeFacts } from "../../narrative/narrative";
import { saidIn } from "../../narrative/said";
import { proposeAmounts, type AmountTally } from "./amounts";
import type { TextOf } from "./bases";
import { proposeChanges } from "./changes";
import { Draft } from "./draft";
import type { TextReading } from "./proposal";
import { proposeShares } from "./shares";
import { proposeYears, yearTold } from "./years";
import { readOfSets, type ReadAgainst } from "./several-sets";

export interface TextKnown {
  readonly facts: NarrativeFacts;
  /** The year whose budget the text tells of, where a person says so; else what the text says most is taken. */
  readonly year?: number;
}

/**
 * Reads an author's text against the tables of a book and proposes what no longer ties: years, then amounts, then the shares
 * and changes that follow from them. What nobody can tell is left alone and counted. The book's own narrative plays no part.
 */
export function readText(book: BudgetBook, texts: readonly NarrativeText[], known: TextKnown): TextReading {
  const sets = tableSets(book);
  if (sets.length === 1) return readAgainst(book, texts, known).reading;
  return readOfSets(
    sets,
    texts,
    (set, own, isFirst) => readAgainst(set, own, isFirst ? known : { ...known, facts: {} }), // last year's total is the department's
  );
}

function readAgainst(book: BudgetBook, texts: readonly NarrativeText[], known: TextKnown): ReadAgainst {
  const draft = new Draft(texts);
  const year = known.year ?? yearTold(draft.bookOf(book));
  if (year !== undefined) proposeYears(draft, book, year);
  const authored = saidIn(draft.bookOf(book));
  const amounts = proposeAmounts(draft, book);
  const textOf = whoseFigures(book.year, year, amounts, known.year !== undefined);
  const shares = proposeShares(draft, book, textOf);
  const changes = proposeChanges(draft, book, { authored, textOf, facts: known.facts });
  const reading: TextReading = {
    texts,
    proposals: inReadingOrder(draft.proposals, ({ edits }) => edits[0]!.start),
    ties: amounts.ties + shares + changes,
    leftAlone: inReadingOrder(draft.leftAlone, ({ start }) => start),
    ...(year === undefined ? {} : { year }),
  };
  return { reading, amounts };
}

const inReadingOrder = <Placed extends { readonly text: number }>(
  all: readonly Placed[],
  startOf: (one: Placed) => number,
): Placed[] => [...all].sort((a, b) => a.text - b.text || startOf(a) - startOf(b));

/**
 * A text may say last year and hold this year's figures already, or the other way round: unless a person says which it is,
 * most of its amounts have to bear the year out.
 */
function whoseFigures(
  tables: number | undefined,
  year: number | undefined,
  { tie, differ }: AmountTally,
  isSaid: boolean,
): TextOf {
  if (tables === undefined || year === undefined) return "unknown";
  if (year === tables - 1) return isSaid || differ > tie ? "last year" : "unknown";
  return year === tables && (isSaid || tie >= differ) ? "this year" : "unknown";
}
