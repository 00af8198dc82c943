import { asRange, type CellAddress, type CellRange } from "../workbook/cell";
import type { SheetChart } from "../workbook/chart";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";
import type {
  ApplyOptions,
  KeptKey,
  MarkOutcome,
  TakeBack,
  WorkbookChange,
  WorkbookHost,
} from "../workbook/workbook-host";
import { withValue } from "../workbook/with-value";
import { refuseUndrawable } from "./charts-asked";
import { sheetNamed, withEdits } from "./edited-snapshot";
import { withKnownSheets } from "./known-sheets";
import { withSheet } from "./sheet-added";
import { withoutWrite } from "./write-taken-back";

/** A workbook held in memory: for drawn sheets, tests and pages that show sheets without Excel. */
export class MemoryHost implements WorkbookHost {
  readonly writesClearUndo = false;
  /** What was last brought before the reader's eyes. */
  selected: CellRange | undefined;
  marks: readonly Mark[] = [];
  /** The charts on the sheets that were added. */
  charts: readonly SheetChart[] = [];
  private readonly texts = new Map<KeptKey, string>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(public snapshot: WorkbookSnapshot) {}

  async read(): Promise<WorkbookSnapshot> {
    return this.snapshot;
  }

  async reread(known: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    return withKnownSheets(this.snapshot, known);
  }

  async activeSheet(): Promise<string | undefined> {
    const { sheets } = this.snapshot;
    const selected = sheets.find(({ name }) => name === this.selected?.sheet);
    return (selected ?? sheets.find(({ visibility }) => visibility === "visible"))?.name;
  }

  async selection(): Promise<CellRange | undefined> {
    return this.selected;
  }

  async select(range: CellRange): Promise<void> {
    sheetNamed(this.snapshot, range.sheet);
    this.selected = range;
  }

  async apply(edits: readonly CellEdit[], { addSheet, charts = [] }: ApplyOptions = {}): Promise<TakeBack> {
    refuseUndrawable(charts, addSheet);
    const before = this.snapshot;
    const written = withEdits(addSheet === undefined ? before : withSheet(before, addSheet), edits);
    this.snapshot = written;
    this.charts = [...this.charts, ...charts];
    return async () => {
      this.snapshot = withoutWrite(this.snapshot, { edits, addSheet, before, written });
      this.charts = this.charts.filter((chart) => !charts.includes(chart));
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
