import type { BudgetBook } from "../../budget/book";
import type { NarrativeFacts } from "../../narrative/narrative";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellEdit } from "../../workbook/edit";
import { cellEdits, withoutUnwritable } from "../proposals/accept";
import type { Proposal } from "../proposals/proposal";
import { readText, type TextKnown } from "../proposals/read-text";
import { yearTold } from "../proposals/years";

export interface FollowingTexts {
  readonly proposals: readonly Proposal[];
  /** One a cell. */
  readonly edits: readonly CellEdit[];
}

/**
 * What the 情况说明 must say otherwise once the tables hold other amounts: what ties with the tables as they are and no longer
 * with the changed ones. A text of this year stays one, however many of its amounts the change reaches. What was off before stays as it is, and a text that a formula works out follows by itself.
 */
export function followingTexts(
  before: BudgetBook,
  after: BudgetBook,
  { sheets }: WorkbookSnapshot,
  facts: NarrativeFacts,
): FollowingTexts {
  const texts = before.narrative;
  if (texts.length === 0) return { proposals: [], edits: [] };
  const told = yearTold(before);
  const known: TextKnown = { facts, ...(told !== undefined && told === before.year ? { year: told } : {}) };
  const offBefore = new Set(readText(before, texts, known).proposals.map(({ id }) => id));
  const isFormula = (text: number): boolean => {
    const { sheet, row, column } = texts[text]!.cell;
    return sheets.find(({ name }) => name === sheet)?.formulas[row]?.[column] !== undefined;
  };
  const reading = withoutUnwritable(
    readText(after, texts, known),
    (text) => !isFormula(text),
    "由公式更新。",
  );
  const proposals = reading.proposals.filter(
    ({ id, together }) => !offBefore.has(together ?? id) && !offBefore.has(id),
  );
  return { proposals, edits: cellEdits(reading, new Set(proposals.map(({ id }) => id))) };
}
