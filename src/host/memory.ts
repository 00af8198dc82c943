import { a1, asRange, type CellAddress, type CellRange } from "../workbook/cell";
import { valueAt } from "../workbook/displayed";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import {
  sameValue,
  sayValue,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import {
  HostRefusal,
  type KeptKey,
  type MarkOutcome,
  type TakeBack,
  type WorkbookChange,
  type WorkbookHost,
} from "../workbook/workbook-host";

/** The longest text that Excel keeps in a cell. */
const LONGEST_TEXT = 32767;

/** A workbook held in memory: for drawn sheets, tests and pages that show sheets without Excel. */
export class MemoryHost implements WorkbookHost {
  readonly writesClearUndo = false;
  /** What was last brought before the reader's eyes. */
  selected: CellRange | undefined;
  marks: readonly Mark[] = [];
  private readonly texts = new Map<KeptKey, string>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(public snapshot: WorkbookSnapshot) {}

  async read(): Promise<WorkbookSnapshot> {
    return this.snapshot;
  }

  /** Nothing is copied on reading, so a sheet that did not change is the same object anyway. */
  async reread(): Promise<WorkbookSnapshot> {
    return this.snapshot;
  }

  async activeSheet(): Promise<string | undefined> {
    const visible = this.snapshot.sheets.find(({ visibility }) => visibility === "visible");
    return this.selected?.sheet ?? visible?.name;
  }

  async select(range: CellRange): Promise<void> {
    sheetNamed(this.snapshot, range.sheet);
    this.selected = range;
  }

  async apply(
    edits: readonly CellEdit[],
    { addSheet }: { readonly addSheet?: string } = {},
  ): Promise<TakeBack> {
    const before = this.snapshot;
    const written = withEdits(addSheet === undefined ? before : withSheet(before, addSheet), edits);
    this.snapshot = written;
    return async () => {
      this.snapshot = withoutEdits(this.snapshot, before, written, edits, addSheet);
    };
  }

  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    const isProtected = ({ range }: Mark): boolean => sheetNamed(this.snapshot, range.sheet).protected;
    const refused = marks.filter(isProtected).map(({ range }) => range.sheet);
    this.marks = marks.filter((mark) => !isProtected(mark));
    return { refused: [...new Set(refused)], remarks: [] };
  }

  async unmark(): Promise<MarkOutcome> {
    this.marks = [];
    return { refused: [], remarks: [] };
  }

  onChange(tell: (change: WorkbookChange) => void): () => void {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  }

  async kept(key: KeptKey): Promise<string | undefined> {
    return this.texts.get(key);
  }

  async keep(key: KeptKey, text: string | undefined): Promise<void> {
    if (text === undefined) this.texts.delete(key);
    else this.texts.set(key, text);
  }

  /** Someone else types into a cell. */
  changedElsewhere(cell: CellAddress, value: CellValue): void {
    this.snapshot = withValue(this.snapshot, cell, value);
    this.tell(asRange(cell));
  }

  /** Someone else adds, removes, moves or renames sheets or rows. */
  rebuiltElsewhere(snapshot: WorkbookSnapshot): void {
    this.snapshot = snapshot;
    this.tell("structure");
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}

/** The workbook with one more sheet, the last, which is empty. */
export function withSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  if (workbook.sheets.some((sheet) => sheet.name === name))
    throw new HostRefusal("no such place", `“${workbook.name}”中已有工作表“${name}”，没有再添加。`);
  const added: SheetSnapshot = {
    name,
    visibility: "visible",
    values: [],
    formats: [],
    formulas: [],
    merges: [],
    protected: false,
  };
  return { ...workbook, sheets: [...workbook.sheets, added] };
}

/** The workbook as it was before the edits were written; throws, and so changes nothing, when a cell moved on since. */
function withoutEdits(
  now: WorkbookSnapshot,
  before: WorkbookSnapshot,
  written: WorkbookSnapshot,
  edits: readonly CellEdit[],
  addedSheet: string | undefined,
): WorkbookSnapshot {
  const cells = new Map(edits.map(({ cell }) => [`${cell.sheet}!${a1(cell)}`, cell]));
  const back = [...cells.values()]
    .filter(({ sheet }) => sheet !== addedSheet)
    .map((cell) => ({ cell, was: heldBy(written, cell), becomes: heldBy(before, cell) }));
  const restored = withFormulas(withEdits(now, back), before, back);
  if (addedSheet === undefined) return restored;
  refuseUnlessAsWritten(now, written, addedSheet);
  return { ...restored, sheets: restored.sheets.filter(({ name }) => name !== addedSheet) };
}

const heldBy = (workbook: WorkbookSnapshot, { sheet, row, column }: CellAddress): CellValue =>
  valueAt(sheetNamed(workbook, sheet), row, column);

/** What stood there as a formula stands there as that formula again. */
function withFormulas(
  workbook: WorkbookSnapshot,
  before: WorkbookSnapshot,
  edits: readonly CellEdit[],
): WorkbookSnapshot {
  return edits.reduce((restored, { cell }) => {
    const formula = sheetNamed(before, cell.sheet).formulas[cell.row]?.[cell.column];
    const change = (sheet: SheetSnapshot): SheetSnapshot => ({
      ...sheet,
      formulas: withItem(sheet.formulas, cell, formula, undefined),
    });
    return {
      ...restored,
      sheets: restored.sheets.map((sheet) => (sheet.name === cell.sheet ? change(sheet) : sheet)),
    };
  }, workbook);
}

/** A sheet that somebody has written on since is theirs, and stays. */
function refuseUnlessAsWritten(now: WorkbookSnapshot, written: WorkbookSnapshot, name: string): void {
  if (sheetNamed(now, name) === sheetNamed(written, name)) return;
  throw new HostRefusal(
    "moved on",
    `工作表“${name}”在写入之后又改过，没有撤回任何内容；请自行删去不要的部分。`,
  );
}

/** The workbook after all edits; throws, and so changes nothing, when one of them may not be made. */
export function withEdits(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return edits.reduce((before, { cell, was, becomes }) => {
    const sheet = sheetNamed(before, cell.sheet);
    if (sheet.protected) {
      throw new HostRefusal(
        "protected",
        `工作表“${sheet.name}”受保护，没有修改任何单元格，请先撤销工作表保护再试。`,
      );
    }
    const now = valueAt(sheet, cell.row, cell.column);
    if (!sameValue(now, was)) {
      throw new HostRefusal(
        "moved on",
        `“${sheet.name}”${a1(cell)} 审核时是${sayValue(was)}，现在是${sayValue(now)}，没有修改任何单元格，请重新审核后再试。`,
      );
    }
    const fault = whyUnwritable(becomes);
    if (fault !== undefined) {
      throw new HostRefusal(
        "unsupported",
        `“${sheet.name}”${a1(cell)} 要填入的${fault}，没有修改任何单元格。`,
      );
    }
    return withValue(before, cell, becomes);
  }, workbook);
}

/** What no cell can hold would damage the workbook. */
function whyUnwritable(value: CellValue): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return "不是数";
  if (typeof value === "string" && value.length > LONGEST_TEXT) return `文字超过 ${LONGEST_TEXT} 个字`;
  return undefined;
}

function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet) return sheet;
  throw new HostRefusal(
    "no such place",
    `“${workbook.name}”中没有工作表“${name}”，可能已被改名或删除，请重新审核。`,
  );
}

function withValue(workbook: WorkbookSnapshot, cell: CellAddress, value: CellValue): WorkbookSnapshot {
  const change = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    values: withItem(sheet.values, cell, value, null),
    formulas: withItem(sheet.formulas, cell, undefined, undefined),
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === cell.sheet ? change(sheet) : sheet)),
  };
}

function withItem<Item>(
  grid: readonly (readonly Item[])[],
  { row, column }: CellAddress,
  item: Item,
  blank: Item,
): readonly (readonly Item[])[] {
  const rows = [...grid];
  while (rows.length <= row) rows.push([]);
  const line = [...rows[row]!];
  while (line.length < column) line.push(blank);
  line[column] = item;
  rows[row] = line;
  return rows;
}
