import type { FoundComment } from "./found-comments";
import { deleteNotes, type FoundNote } from "./found-notes";
import { supportsExcelApi } from "./in-excel";
import { keepMarks, type KeptMarks, type KeptRule } from "./kept-marks";
import type { FoundMarks } from "./look-for-marks";
import type { MarkPlan } from "./mark-plan";
import { addMarkRules } from "./mark-rule";
import { addComments, asFound, deleteComments } from "./write-comments";

/**
 * Takes the former marks away and puts the new ones in, in one round trip, and gives what is then in the workbook.
 * Marks on protected sheets stay, and comments that a person has touched. Excel tells the ids of new marks only then:
 * the setting that holds them goes with the request that Excel.run sends when this has ended.
 */
export async function writeMarks(
  context: Excel.RequestContext,
  found: FoundMarks,
  plan: MarkPlan,
): Promise<FoundMarks> {
  const { leaving, staying } = parted(found);
  const targets = targetSheets(context, plan);
  deleteRules(context, leaving.rules);
  deleteComments(context, leaving.comments);
  deleteNotes(context, leaving.notes);
  const rules = addMarkRules(targets, plan.marks);
  const comments = addComments(context, plan.comments);
  const isNew = rules.length + comments.length > 0;
  if (!isNew) keepMarks(context, keptOf(staying));
  await context.sync();
  const idOf = (name: string): string => targets.get(name)!.id;
  const written: FoundMarks = {
    ...staying,
    notesUnseen: false, // it has been said
    rules: [...staying.rules, ...rules.map(({ sheet, rule }) => ({ worksheet: idOf(sheet), rule: rule.id }))],
    comments: [...staying.comments, ...comments.map((added) => asFound(idOf(added.cell.sheet), added))],
  };
  if (isNew) keepMarks(context, keptOf(written));
  return { ...written, isKept: isNew || isAnything(keptOf(staying)) };
}

/** Whether writing the plan would change anything: Excel need not be asked where it would not. */
export const isWork = (found: FoundMarks, { marks, comments }: MarkPlan): boolean =>
  found.isKept || isAnything(parted(found).leaving) || marks.length + comments.length > 0;

/** What is ours among the marks, for the setting. */
export const keptOf = ({ rules, comments }: FoundMarks): KeptMarks => ({
  rules,
  comments: comments
    .filter(({ owner }) => owner !== "somebody's")
    .map(({ worksheet, comment, wrote }) => ({ worksheet, comment, wrote })),
});

const isAnything = (marks: KeptMarks & { readonly notes?: readonly FoundNote[] }): boolean =>
  marks.rules.length + marks.comments.length + (marks.notes ?? []).length > 0;

/** What is to be taken away, and what has to stay. */
function parted(found: FoundMarks) {
  const open = new Set(found.sheets.filter((sheet) => !sheet.protected).map(({ id }) => id));
  const goes = ({ worksheet }: KeptRule | FoundComment | FoundNote): boolean => open.has(worksheet);
  const fades = (comment: FoundComment | FoundNote): boolean => comment.owner === "ours" && goes(comment);
  return {
    leaving: {
      rules: found.rules.filter(goes),
      comments: found.comments.filter(fades),
      notes: found.notes.filter(fades),
    },
    staying: {
      ...found,
      rules: found.rules.filter((rule) => !goes(rule)),
      comments: found.comments.filter((comment) => !fades(comment)),
      notes: found.notes.filter((note) => !fades(note)),
    },
  };
}

/** By name and before anything is written: a sheet that has been renamed since stops the batch at its beginning. */
function targetSheets({ workbook }: Excel.RequestContext, { marks }: MarkPlan): Map<string, Excel.Worksheet> {
  const names = new Set(marks.map(({ range }) => range.sheet));
  return new Map([...names].map((name) => [name, workbook.worksheets.getItem(name).load("id")]));
}

function deleteRules({ workbook }: Excel.RequestContext, rules: readonly KeptRule[]): void {
  for (const id of new Set(rules.map(({ worksheet }) => worksheet))) {
    const there = workbook.worksheets.getItemOrNullObject(id).getRange().conditionalFormats;
    for (const { worksheet, rule } of rules)
      if (worksheet === id)
        (supportsExcelApi("1.14") ? there.getItemOrNullObject(rule) : there.getItem(rule)).delete();
  }
}
