import * as z from "zod/mini";

/** The setting in which the workbook remembers our marks, so that they are found again after a restart. */
export const keptMarksKey = "BudgetTieOut.marks";

const keptMarks = z.object({
  version: z.literal(1),
  rules: z.array(z.object({ worksheet: z.string(), rule: z.string() })),
  /** `wrote` tells whether a person has changed the comment since. */
  comments: z.optional(z.array(z.object({ worksheet: z.string(), comment: z.string(), wrote: z.string() }))),
});
type Setting = z.infer<typeof keptMarks>;
export type KeptRule = Setting["rules"][number];
export type KeptComment = NonNullable<Setting["comments"]>[number];

/** The marks of ours that are in a workbook, by Excel's ids. */
export interface KeptMarks {
  readonly rules: readonly KeptRule[];
  readonly comments: readonly KeptComment[];
}

export const noMarks: KeptMarks = { rules: [], comments: [] };

/** A setting that is not ours or is damaged holds no marks: what is written in them still finds them. */
export function readKeptMarks(setting: unknown): KeptMarks {
  const read = keptMarks.safeParse(setting);
  return read.success ? { rules: read.data.rules, comments: read.data.comments ?? [] } : noMarks;
}

/** Puts the setting into the workbook, or takes it out where there is nothing to remember. */
export function keepMarks({ workbook }: Excel.RequestContext, { rules, comments }: KeptMarks): void {
  if (rules.length === 0 && comments.length === 0) {
    workbook.settings.getItemOrNullObject(keptMarksKey).delete();
    return;
  }
  const setting: Setting = {
    version: 1,
    rules: [...rules],
    ...(comments.length > 0 && { comments: [...comments] }),
  };
  workbook.settings.add(keptMarksKey, setting);
}
