/** What people have pointed at, as a workbook keeps it; rows and columns count from 0. */
import * as z from "zod/mini";
import { columnNames, tableKinds, type ColumnKey } from "../budget/table";
import { labelNames, type LabelKey } from "../tables/labels";
import type { PointedTable } from "../tables/pointed";

/** As many as no workbook needs, and few enough to be read at once. */
const MOST = 200;
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

const column = z.int().check(z.gte(0), z.lt(MOST_COLUMNS));
const row = z.int().check(z.gte(0), z.lt(MOST_ROWS));

const meanings = [
  ...(Object.keys(columnNames) as ColumnKey[]),
  ...(Object.keys(labelNames) as LabelKey[]),
  "none" as const,
];

const rangeSchema = z
  .strictObject({
    sheet: z.string().check(z.minLength(1)),
    top: row,
    left: column,
    bottom: row,
    right: column,
  })
  .check(z.refine(({ top, left, bottom, right }) => top <= bottom && left <= right));

export const pointedSchema: z.ZodMiniType<readonly PointedTable[]> = z
  .array(
    z.strictObject({
      kind: z.enum(tableKinds),
      range: rangeSchema,
      columns: z
        .array(
          z.strictObject({
            column,
            is: z.enum(meanings),
            side: z.optional(z.enum(["revenue", "expenditure"])),
          }),
        )
        .check(z.maxLength(MOST_COLUMNS)),
      header: z.string(),
      end: z.string(),
    }),
  )
  .check(z.maxLength(MOST));
