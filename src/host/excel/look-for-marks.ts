import { alongSheets, listedSheets, type AskedSheet } from "./every-sheet";
import { findComments, type FoundComment, type SheetComment } from "./found-comments";
import { askForNotes, findNotes, showsNotes, type FoundNote, type SheetNote } from "./found-notes";
import { isBusy, supportsExcelApi } from "./in-excel";
import { keptMarksKey, readKeptMarks, type KeptRule } from "./kept-marks";
import { findOurRules, type SheetRule } from "./our-rules";

export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

/** What a look through the workbook found. */
export interface FoundMarks {
  readonly sheets: readonly MarkedSheet[];
  readonly rules: readonly KeptRule[];
  /** Comments of everybody; looked for only where this Excel has comments. */
  readonly comments: readonly FoundComment[];
  /** Notes of everybody, which only files that were marked without Excel have of us. */
  readonly notes: readonly FoundNote[];
  /** Whether the marks came with such a file into an Excel that does not show its notes. */
  readonly notesUnseen: boolean;
  /** Whether the workbook has our setting. */
  readonly isKept: boolean;
}

/** Every mark of ours, also those that copying has spread: one round trip, and one more each for rules and comments to read. */
export async function lookForMarks(context: Excel.RequestContext): Promise<FoundMarks> {
  const setting = context.workbook.settings.getItemOrNullObject(keptMarksKey);
  setting.load("value");
  const asked = await everySheet(context);
  const kept = readKeptMarks(setting.isNullObject ? undefined : setting.value);
  const sheets = asked.map(({ sheet: { id, name, protection } }) => ({
    id,
    name,
    protected: protection.protected,
  }));
  const custom = asked.flatMap(({ sheet, asked: { rules } }) =>
    rules.items.filter(({ type }) => type === "Custom").map((rule): SheetRule => ({ sheet: sheet.id, rule })),
  );
  const comments = asked.flatMap(({ sheet, asked: { comments } }) =>
    (comments?.items ?? []).map((comment): SheetComment => ({ sheet, comment })),
  );
  const notes = asked.flatMap(({ sheet, asked: { notes } }) =>
    (notes?.items ?? []).map((note): SheetNote => ({ sheet, note })),
  );
  const rules = await findOurRules(context, custom, kept.rules);
  return {
    sheets,
    rules,
    comments: await findComments(context, comments, kept.comments),
    notes: await findNotes(context, notes),
    notesUnseen: !showsNotes() && cameWithFile(rules, kept.rules),
    isKept: !setting.isNullObject,
  };
}

/** What Excel itself marked is kept by its ids; a copy of it stands beside the original. */
const cameWithFile = (rules: readonly KeptRule[], kept: readonly KeptRule[]): boolean =>
  rules.length > 0 && !rules.some(({ rule }) => kept.some((each) => each.rule === rule));

async function everySheet(context: Excel.RequestContext): Promise<AskedSheet<ReturnType<typeof ask>>[]> {
  try {
    return await alongSheets(context, ask);
  } catch (error) {
    if (isBusy(error)) throw error;
    return listedSheets(context, ask);
  }
}

function ask(sheet: Excel.Worksheet) {
  sheet.load({ id: true, name: true, protection: { protected: true } });
  const rules = sheet.getRange().conditionalFormats.load("items/id,items/type");
  const comments = supportsExcelApi("1.10") ? sheet.comments.load("items/id,items/content") : undefined;
  return { rules, comments, notes: askForNotes(sheet) };
}
