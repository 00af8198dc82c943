/** The figures and words of the sample workbooks, read from samples/data once and refused when they are not what they should be. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";

const cellValue = z.union([z.string(), z.number(), z.null()]);
export type SampleValue = z.infer<typeof cellValue>;

/** How a paragraph is set: a document's title, its parts, headings and running text. */
const paragraphKind = z.enum(["title", "centre", "part", "heading", "subheading", "line", "body"]);
export type ParagraphKind = z.infer<typeof paragraphKind>;

/** What a column holds, which settles its alignment and number format. */
const columnKind = z.enum(["code", "word", "text", "amount"]);
export type ColumnKind = z.infer<typeof columnKind>;

export interface SampleColumn {
  readonly holds: ColumnKind;
  readonly width: number;
}

/** "amount 12": what the column holds and how wide it is, in characters. */
const column = z.string().transform((written): SampleColumn => {
  const [holds, width] = written.split(" ");
  return { holds: columnKind.parse(holds), width: z.coerce.number().positive().parse(width) };
});

const text = z.strictObject({
  sheet: z.string(),
  paragraphs: z.array(z.tuple([paragraphKind, z.string()])),
});
export type SampleText = z.infer<typeof text>;

const indicator = z.tuple([z.string(), z.string()]);
const project = z.strictObject({
  code: z.string(),
  name: z.string(),
  amounts: z.array(cellValue).length(4),
  cost: z.array(indicator),
  output: z.array(indicator),
  benefit: z.array(indicator),
  satisfaction: z.array(indicator),
});
export type SampleProject = z.infer<typeof project>;

/** In grids "←" is a cell merged with the one to its left, "↑" with the one above. */
const head = {
  sheet: z.string(),
  title: z.string(),
  subtitle: z.string().optional(),
  department: z.string(),
  unit: z.string().optional(),
  columns: z.array(column),
  header: z.array(z.array(z.string())),
  notes: z.array(z.string()),
};
const table = z.strictObject({ ...head, rows: z.array(z.array(cellValue)) });
const projects = z.strictObject({
  ...head,
  units: z.array(z.array(cellValue)),
  projects: z.array(project),
});
export type SampleTable = z.infer<typeof table>;
export type SampleProjects = z.infer<typeof projects>;

const edit = z.union([
  z.strictObject({ sheet: z.string(), cell: z.string(), was: cellValue, becomes: cellValue }),
  z.strictObject({
    sheet: z.string(),
    cell: z.string().optional(),
    find: z.string().min(1),
    becomes: z.string(),
  }),
]);
export type SampleEdit = z.infer<typeof edit>;

const correction = z.strictObject({
  anomaly: z.string(),
  reason: z.string(),
  adds: z.strictObject({ table: z.string(), after: z.string() }).optional(),
  edits: z.array(edit),
});
export type Correction = z.infer<typeof correction>;

const folder = resolve(__dirname, "../../samples/data");
const read = (name: string): unknown => JSON.parse(readFileSync(resolve(folder, `${name}.json`), "utf8"));

export const readText = (name: string): SampleText => text.parse(read(name));
export const readTable = (name: string): SampleTable => table.parse(read(name));
export const readProjects = (name: string): SampleProjects => projects.parse(read(name));
export const readCorrections = (): Correction[] => z.array(correction).parse(read("corrections"));
