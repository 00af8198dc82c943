/** The sheet that the 情况说明 is written onto: title, then a paragraph a row. People's own sheets are never written to. */
import type { CellEdit } from "../workbook/edit";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { NarrativePart } from "../narrative/narrative";
import type { ReviewState } from "../review/state";
import { words } from "./words";

export interface NarrativeWriting {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  /** Whether the sheet has to be made first. */
  readonly isNew: boolean;
  /** What the state then remembers of it. */
  readonly written: NonNullable<ReviewState["narrativeSheet"]>;
}

/** Our last sheet is written anew while it holds what we wrote; else a new one is made, under the next free name. */
export function narrativeWriting(
  parts: readonly NarrativePart[],
  { sheets }: WorkbookSnapshot,
  last: ReviewState["narrativeSheet"],
): NarrativeWriting {
  const rows = [
    words.narrativeTitle,
    ...parts.flatMap(({ title, text }) => [title, ...text.split("\n")]),
  ].map(asText);
  const ours = sheets.find(({ name }) => name === last?.name);
  const again = ours !== undefined && digestOf(ours.values) === last?.digest;
  const sheet = again ? ours.name : freeName(sheets);
  const standing = again ? ours.values.map(([first]) => first ?? null) : [];
  const edits = Array.from({ length: Math.max(rows.length, standing.length) }, (_, row): CellEdit => ({
    cell: { sheet, row, column: 0 },
    was: standing[row] ?? null,
    becomes: rows[row] ?? null,
  }));
  return {
    sheet,
    isNew: !again,
    edits: edits.filter(({ was, becomes }) => was !== becomes),
    written: { name: sheet, digest: digestOf(rows.map((text) => [text])) },
  };
}

/** Excel takes what begins like a formula for one, and a first ' away; an indent keeps it text. */
const asText = (text: string): string => (/^[=+\-@']/.test(text) ? `\u3000${text}` : text);

function freeName(sheets: readonly SheetSnapshot[]): string {
  const taken = new Set(sheets.map(({ name }) => name));
  for (let count = 1; ; count++) {
    const name = words.narrativeSheet(count);
    if (!taken.has(name)) return name;
  }
}

/** A fingerprint (FNV-1a, 64 bits) of everything that stands on a sheet and where. */
function digestOf(values: readonly (readonly CellValue[])[]): string {
  const cells = values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [[r, c, value]])),
  );
  let hash = 0xcbf29ce484222325n;
  for (const letter of JSON.stringify(cells)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n);
  }
  return hash.toString(16);
}
