import * as z from "zod";
import { units } from "../../src/budget/amount";
import { tableKinds } from "../../src/budget/table";
import { settingsParts } from "../../src/review/kept-settings";
import { ruleGroups } from "../../src/rules/rule";

/** The JSON report's contract with other programs: nothing more and nothing less than this. */

const a1 = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const place = z.strictObject({ sheet: z.string().min(1), cell: a1 });
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*(?::[A-Z]{1,3}[1-9]\d*)?$/);
const count = z.int().nonnegative();
const severity = z.enum(["error", "explain", "hint"]);
const sentence = z.string().min(1);
/** A rule of ours by its file's name, a bureau's own by its title. */
const ruleId = z.string().regex(/^(?:[a-z]+(?:-[a-z]+)*|pack\/.+)$/);
const titled = { rule: ruleId, title: sentence };
const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const side = z.strictObject({
  name: z.string().min(1),
  amount: z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .nullable(),
});

const fix = z.strictObject({
  label: z.string().min(1),
  edits: z.array(z.strictObject({ ...place.shape, was: value, becomes: value })).min(1),
});

const finding = z.strictObject({
  rule: ruleId,
  group: z.enum(Object.keys(ruleGroups) as [string, ...string[]]),
  severity,
  lowered: z.strictObject({ from: severity, reason: sentence }).optional(),
  sheet: z.string().min(1),
  cell: range,
  hidden: z.enum(["row", "column", "row and column"]).optional(),
  span: z.strictObject({ start: count, end: count }).optional(),
  because: z.array(place),
  message: z.string().regex(/^[^{}]+。$/),
  /** Why it may stand, in the department's own words; such a finding is not open. */
  explained: sentence.optional(),
  /** The money that it is about, exactly and never as a float. */
  stake: z.strictObject({ amount: z.string().regex(/^\d+(?:\.\d+)?$/), unit: z.enum(units) }).optional(),
  /** Both amounts, null where that side is blank, and how far they part, all in `unit`. */
  figures: z
    .strictObject({
      relation: z.enum(["equal", "at most"]),
      actual: side,
      expected: side,
      difference: z.string().regex(/^\d+(?:\.\d+)?$/),
      unit: z.enum(units),
    })
    .optional(),
  /** Other tables that agree with one of the two by an equality that holds. */
  witnesses: z
    .array(
      z.strictObject({
        side: z.enum(["actual", "expected"]),
        table: z.string().min(1),
        cells: z.array(place).min(1),
      }),
    )
    .min(1)
    .optional(),
  fix: fix.optional(),
});

/** What may be wrong behind at least two findings; `fix` only where nothing else could be it. */
const diagnosis = z.strictObject({
  severity,
  message: z.string().regex(/^[^{}]+。$/),
  cells: z.array(place).min(1),
  explains: z.array(z.strictObject({ rule: ruleId, sheet: z.string().min(1), cell: range })).min(2),
  fix: fix.optional(),
});

const reviewed = z.strictObject({
  file: z.string().min(1),
  /** What a setting or an option chose for the place; nothing it left to the workbook. */
  local: z
    .strictObject({
      locality: z
        .strictObject({
          id: z.string().regex(/^[a-z]+$/),
          called: z.string().min(1),
          named: z.string().min(1).optional(),
        })
        .optional(),
      subjects: z
        .strictObject({ name: z.string(), from: z.int(), to: z.int(), used: z.boolean() })
        .optional(),
    })
    .optional(),
  /** Which settings of the workbook's own it was checked by, or why by none; absent where it keeps none. */
  keptSettings: z
    .union([
      z.strictObject({ used: z.array(z.enum(settingsParts)).min(1) }),
      z.strictObject({ why: z.string().regex(/。$/) }),
    ])
    .optional(),
  tables: z.array(
    z.strictObject({
      kind: z.enum(tableKinds),
      title: z.string(),
      sheet: z.string().min(1),
      range,
      unit: z.enum(units),
    }),
  ),
  unrecognised: z.array(z.strictObject({ sheet: z.string(), why: z.string().min(1) })),
  tally: z.strictObject({
    compared: count,
    findings: count,
    cannotTell: count,
    notRun: count,
    broken: count,
    off: count,
    /** Of the findings, those that have their reason. */
    explained: count,
  }),
  findings: z.array(finding),
  diagnoses: z.array(diagnosis),
  cannotTell: z.array(z.strictObject({ ...titled, sheet: z.string().min(1), cell: range, why: sentence })),
  notRun: z.array(z.strictObject({ ...titled, missing: z.array(z.enum(tableKinds)).min(1) })),
  broken: z.array(z.strictObject({ ...titled, error: z.string() })),
  off: z.array(z.strictObject({ ...titled, reason: sentence })),
  /** What a reader might take for checked and is not, in whole sentences. */
  unmatchedSentences: z.array(z.strictObject({ sheet: z.string(), cell: z.string(), text: z.string() })),
  notChecked: z.array(z.string().regex(/。$/)),
  narrative: z
    .array(z.strictObject({ section: z.string(), title: z.string().min(1), text: z.string().min(1) }))
    .optional(),
  /** Why nothing of what is kept with the workbook was used. */
  keptUnreadable: z.string().regex(/。$/).optional(),
  /** The .docx of the narrative: where it is and how many 【】 are open, or why it could not be written. */
  document: z
    .union([
      z.strictObject({ file: z.string().min(1), open: count }),
      z.strictObject({ refused: z.string().regex(/。$/) }),
    ])
    .optional(),
  /** The marked copy: where it is and what people should know of it, or why it could not be written. */
  annotated: z
    .union([
      z.strictObject({ file: z.string().min(1), remarks: z.array(z.string().regex(/。$/)) }),
      z.strictObject({ refused: z.string().regex(/。$/) }),
    ])
    .optional(),
  /** What would follow the intended change, or why that cannot be told. */
  change: z
    .union([
      z.strictObject({
        edits: z.array(z.strictObject({ ...place.shape, was: value, becomes: value })).min(1),
        byFormula: z.array(place),
        leftOpen: z.array(z.string().regex(/。$/)),
        newErrors: z.array(sentence),
      }),
      z.strictObject({ refused: z.string().regex(/。$/) }),
    ])
    .optional(),
  /** Only for a file that could not be reviewed. */
  error: z.strictObject({ kind: z.string().min(1), message: z.string().regex(/。$/) }).optional(),
});

export const jsonReport = z.array(reviewed);
export type JsonReport = z.infer<typeof jsonReport>;
