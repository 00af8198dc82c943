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
import { HostRefusal, type WorkbookHost } from "../workbook/workbook-host";

/** The longest text that Excel keeps in a cell. */
const LONGEST_TEXT = 32767;

/** A workbook held in memory: for drawn sheets, tests and pages that show sheets without Excel. */
export class MemoryHost implements WorkbookHost {
  /** What was last brought before the reader's eyes. */
  selected: CellRange | undefined;
  marks: readonly Mark[] = [];
  private readonly listeners = new Set<(changed: CellRange) => void>();

  constructor(public snapshot: WorkbookSnapshot) {}

  async read(): Promise<WorkbookSnapshot> {
    return this.snapshot;
  }

  async select(range: CellRange): Promise<void> {
    sheetNamed(this.snapshot, range.sheet);
    this.selected = range;
  }

  async apply(edits: readonly CellEdit[]): Promise<void> {
    this.snapshot = withEdits(this.snapshot, edits);
  }

  async mark(marks: readonly Mark[]): Promise<{ readonly refused: readonly string[] }> {
    const isProtected = ({ range }: Mark): boolean => sheetNamed(this.snapshot, range.sheet).protected;
    const refused = marks.filter(isProtected).map(({ range }) => range.sheet);
    this.marks = marks.filter((mark) => !isProtected(mark));
    return { refused: [...new Set(refused)] };
  }

  async unmark(): Promise<void> {
    this.marks = [];
  }

  onChange(tell: (changed: CellRange) => void): () => void {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  }

  /** Someone else types into a cell. */
  changedElsewhere(cell: CellAddress, value: CellValue): void {
    this.snapshot = withValue(this.snapshot, cell, value);
    for (const tell of this.listeners) tell(asRange(cell));
  }
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
