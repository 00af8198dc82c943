/** A sheet of our own, written from A1 on and written anew while nobody else touched it. People's own sheets are never written to. */
import { sameFormula, type CellEdit } from "../workbook/edit";
import type { CellAddress } from "../workbook/cell";
import { plainText } from "../workbook/plain-text";
import { sameValue, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/snapshot";

/** What the state remembers of a sheet that we wrote. */
export interface OwnSheet {
  readonly name: string;
  readonly digest: string;
}

/** A formula with its leading "=", and what it comes to as the tables are. */
export interface OwnFormula {
  readonly formula: string;
  readonly comesTo: string | number;
}

export type OwnContent = CellValue | OwnFormula;

export interface OwnSheetWriting {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  /** Whether the sheet has to be made first. */
  readonly isNew: boolean;
  /** Whether the last sheet still holds all that would be written, formulas as such. */
  readonly stands: boolean;
  /** What the state then remembers of it. */
  readonly written: OwnSheet;
}

/** Our last sheet is written anew while it holds what we wrote; else a new one is made, under the next free name. */
export function ownSheetWriting(
  rows: readonly (readonly OwnContent[])[],
  { sheets }: WorkbookSnapshot,
  last: OwnSheet | undefined,
  nameOf: (count: number) => string,
): OwnSheetWriting {
  const wanted = rows.map((row) => row.map(asContent));
  const ours = sheets.find(({ name }) => name === last?.name);
  const again = ours !== undefined && digestOf(standingOn(ours)) === last?.digest;
  const sheet = again ? ours.name : freeName(sheets, nameOf);
  const standing = again ? standingOn(ours) : [];
  const edits: CellEdit[] = [];
  for (let row = 0; row < Math.max(wanted.length, standing.length); row++) {
    const [to, from] = [wanted[row] ?? [], standing[row] ?? []];
    for (let column = 0; column < Math.max(to.length, from.length); column++) {
      const [before, wanted] = [from[column] ?? null, to[column] ?? null];
      if (!sameContent(before, wanted)) edits.push(editOf({ sheet, row, column }, before, wanted));
    }
  }
  const digest = digestOf(wanted);
  return {
    sheet,
    isNew: !again,
    stands: again && digest === last?.digest,
    edits,
    written: { name: sheet, digest },
  };
}

/** A sheet as it stands, for one that tells by itself that nobody touched it. */
export const asItStands = (sheet: SheetSnapshot): OwnSheet => ({
  name: sheet.name,
  digest: digestOf(standingOn(sheet)),
});

const asContent = (value: OwnContent): OwnContent => (typeof value === "string" ? plainText(value) : value);

const isFormula = (content: OwnContent): content is OwnFormula =>
  typeof content === "object" && content !== null && "formula" in content;

const valueOf = (content: OwnContent): CellValue => (isFormula(content) ? content.comesTo : content);

function editOf(cell: CellAddress, before: OwnContent, wanted: OwnContent): CellEdit {
  const change = { cell, was: valueOf(before), becomes: valueOf(wanted) };
  return isFormula(wanted) ? { ...change, formula: wanted.formula } : change;
}

function sameContent(a: OwnContent, b: OwnContent): boolean {
  const [one, other] = [a, b].map((content) => (isFormula(content) ? content.formula : undefined));
  return sameFormula(one, other) && sameValue(valueOf(a), valueOf(b));
}

/** What a sheet holds, formulas as such. */
const standingOn = ({ values, formulas }: SheetSnapshot): OwnContent[][] =>
  values.map((row, r) =>
    row.map((value, c) => {
      const formula = formulas[r]?.[c];
      return formula !== undefined && (typeof value === "string" || typeof value === "number")
        ? { formula, comesTo: value }
        : value;
    }),
  );

function freeName(sheets: readonly SheetSnapshot[], nameOf: (count: number) => string): string {
  const taken = new Set(sheets.map(({ name }) => name));
  for (let count = 1; ; count++) {
    const name = nameOf(count);
    if (!taken.has(name)) return name;
  }
}

/** As Excel may write it back: without the quotes around names of sheets. */
const asKept = ({ formula }: OwnFormula): object => ({ formula: formula.replaceAll("'", "") });

/** A fingerprint (FNV-1a, 64 bits) of everything that stands on a sheet and where; of a formula, not what it comes to. */
function digestOf(values: readonly (readonly OwnContent[])[]): string {
  const cells = values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [[r, c, isFormula(value) ? asKept(value) : value]])),
  );
  let hash = 0xcbf29ce484222325n;
  for (const letter of JSON.stringify(cells)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0)!)) * 0x100000001b3n);
  }
  return hash.toString(16);
}
