import { z } from "zod";

/** The setting in which the workbook remembers our marking rules, so that they are found again after a restart. */
export const keptMarksKey = "BudgetTieOut.marks";

const keptMarks = z.object({
  version: z.literal(1),
  rules: z.array(z.object({ worksheet: z.string(), rule: z.string() })),
});
export type KeptRule = z.infer<typeof keptMarks>["rules"][number];

/** A setting that is not ours or is damaged holds no rules: the marker in their formulas still finds them. */
export function readKeptMarks(setting: unknown): KeptRule[] {
  const read = keptMarks.safeParse(setting);
  return read.success ? read.data.rules : [];
}

export const writeKeptMarks = (rules: readonly KeptRule[]): z.infer<typeof keptMarks> => ({
  version: 1,
  rules: [...rules],
});
