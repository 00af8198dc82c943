/** A sheet of our own, written from A1 on and written anew while nobody else touched it. People's own sheets are never written to. */
import type { CellEdit } from "../workbook/edit";
import { sameValue, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** What the state remembers of a sheet that we wrote. */
export interface OwnSheet {
  readonly name: string;
  readonly digest: string;
}

export interface OwnSheetWriting {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  /** Whether the sheet has to be made first. */
  readonly isNew: boolean;
  /** What the state then remembers of it. */
  readonly written: OwnSheet;
}

/** Our last sheet is written anew while it holds what we wrote; else a new one is made, under the next free name. */
export function ownSheetWriting(
  rows: readonly (readonly CellValue[])[],
  { sheets }: WorkbookSnapshot,
  last: OwnSheet | undefined,
  nameOf: (count: number) => string,
): OwnSheetWriting {
  const wanted = rows.map((row) => row.map(asContent));
  const ours = sheets.find(({ name }) => name === last?.name);
  const again = ours !== undefined && digestOf(ours.values) === last?.digest;
  const sheet = again ? ours.name : freeName(sheets, nameOf);
  const standing = again ? ours.values : [];
  const edits: CellEdit[] = [];
  for (let row = 0; row < Math.max(wanted.length, standing.length); row++) {
    const [to, from] = [wanted[row] ?? [], standing[row] ?? []];
    for (let column = 0; column < Math.max(to.length, from.length); column++) {
      const [was, becomes] = [from[column] ?? null, to[column] ?? null];
      if (!sameValue(was, becomes)) edits.push({ cell: { sheet, row, column }, was, becomes });
    }
  }
  return { sheet, isNew: !again, edits, written: { name: sheet, digest: digestOf(wanted) } };
}

/** Excel takes what begins like a formula for one, and a first ' away; an indent keeps it text. */
const asContent = (value: CellValue): CellValue =>
  typeof value === "string" && /^[=+\-@']/.test(value) ? `\u3000${value}` : value;

function freeName(sheets: readonly SheetSnapshot[], nameOf: (count: number) => string): string {
  const taken = new Set(sheets.map(({ name }) => name));
  for (let count = 1; ; count++) {
    const name = nameOf(count);
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
