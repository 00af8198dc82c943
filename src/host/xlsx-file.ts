import type { CellRange } from "../workbook/cell";
import type { SheetChart } from "../workbook/chart";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import { watched, type Watch } from "../workbook/progress";
import type { ReportSheet } from "../workbook/report-sheet";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { ApplyOptions, KeptKey, MarkOutcome, TakeBack, WorkbookHost } from "../workbook/workbook-host";
import { refuseUndrawable } from "./charts-asked";
import { sheetNamed, withEdits } from "./edited-snapshot";
import { withKnownSheets } from "./known-sheets";
import type { LooksReader, WorkbookLooks } from "./looks";
import { MemoryHost } from "./memory";
import { withSheet } from "./sheet-added";
import { refuseIfMovedOn, refuseIfRewritten, type Write } from "./write-taken-back";
import { changePackage } from "./xlsx/change-package";
import { changeKept, readKept } from "./xlsx/kept-text";
import { defaultLimits, type Limits } from "./xlsx/limits";
import { markPackage, unmarkPackage } from "./xlsx/marks/mark-package";
import { packageInPieces, readPackage } from "./xlsx/read-package";
import { withReportSheet } from "./xlsx/report-workbook";
import { whySealed } from "./xlsx/signature";
import { ZipPackage } from "./xlsx/zip-package";

/** An .xlsx file without Excel: for the command line, for batches and for a page that a file is dropped on. */
export class XlsxFileHost implements WorkbookHost {
  readonly writesClearUndo = false;
  private opened: MemoryHost | undefined;
  private sealed: string | undefined;
  private content: Uint8Array;
  /** What was written into the file as it was given, in order; one is taken back by making the others anew. */
  private writes: readonly Write[] = [];
  private readonly texts = new Map<KeptKey, string | undefined>();

  /** The marks that are to stand in the file; they go on top of the content, so that neither spoils the other. */
  private standing: { readonly marks: readonly Mark[]; readonly notes: boolean } | undefined;
  private marked: Uint8Array | undefined;

  constructor(
    readonly name: string,
    private given: Uint8Array,
    private readonly limits: Limits = defaultLimits,
  ) {
    this.content = given;
  }

  /** Known once the workbook was read. */
  get cannotWrite(): string | undefined {
    return this.sealed;
  }

  /** The file as it stands now, with the edits that were applied and the marks. */
  bytes(): Uint8Array {
    return (this.marked ??= this.withMarks());
  }

  /** The same with a report as one more sheet of it, which is not held. */
  bytesWith(sheet: ReportSheet): Uint8Array {
    return withReportSheet(this.opening(this.bytes()), sheet);
  }

  /** The marks that stand in the file since it was opened. */
  get marks(): readonly Mark[] {
    return this.opened?.marks ?? [];
  }

  /** The charts that were drawn since the file was opened; those that it came with are only kept. */
  get charts(): readonly SheetChart[] {
    return this.writes.flatMap(({ charts = [] }) => charts);
  }

  /** How its cells look, without marks of ours since it was opened. */
  looks(read: LooksReader): WorkbookLooks {
    return read(this.name, this.content, this.limits);
  }

  get selected(): CellRange | undefined {
    return this.opened?.selected;
  }

  async selection(): Promise<CellRange | undefined> {
    return this.selected;
  }

  async read(watch?: Watch): Promise<WorkbookSnapshot> {
    if (this.opened || !watch) return this.open().snapshot;
    const pieces = packageInPieces(this.name, this.content, undefined, this.limits);
    const snapshot = await watched(pieces, watch);
    return (this.opened ?? this.openedWith(snapshot)).snapshot;
  }

  async select(range: CellRange): Promise<void> {
    await this.open().select(range);
  }

  /** What was read changes only through us, and apply has read it again. */
  async reread(known: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    return withKnownSheets(this.open().snapshot, known);
  }

  async activeSheet(): Promise<string | undefined> {
    return this.open().activeSheet();
  }

  /** Results of formulas stay as the file holds them until Excel or WPS opens it. */
  async apply(edits: readonly CellEdit[], { addSheet, charts }: ApplyOptions = {}): Promise<TakeBack> {
    refuseUndrawable(charts ?? [], addSheet);
    const before = this.open().snapshot;
    withEdits(addSheet === undefined ? before : withSheet(before, addSheet), edits);
    this.hold(changePackage(this.opening(this.content), edits, { addSheet, charts }), { edits, addSheet });
    const write: Write = { edits, addSheet, charts, before, written: this.open().snapshot };
    this.writes = [...this.writes, write];
    return async () => this.takeBack(write);
  }

  async mark(
    marks: readonly Mark[],
    { comments = false }: { readonly comments?: boolean } = {},
  ): Promise<MarkOutcome> {
    const known = this.open();
    for (const { range } of marks) sheetNamed(known.snapshot, range.sheet);
    const former = this.clearMarks();
    const { bytes, outcome } = markPackage(this.opening(this.content), marks, comments);
    await known.mark(marks);
    this.standing = { marks, notes: comments };
    this.marked = bytes;
    return {
      refused: [...new Set([...former.refused, ...outcome.refused])],
      remarks: [...former.remarks, ...outcome.remarks],
    };
  }

  async unmark(): Promise<MarkOutcome> {
    await this.opened?.unmark();
    return this.clearMarks();
  }

  /** A file that was read changes only through us. */
  onChange(): () => void {
    return () => undefined;
  }

  async kept(key: KeptKey): Promise<string | undefined> {
    return readKept(this.opening(this.content), key);
  }

  /** Texts are kept in parts of their own, so that they and the writes never stand in each other's way. */
  async keep(key: KeptKey, text: string | undefined): Promise<void> {
    this.content = changeKept(this.opening(this.content), key, text);
    this.marked = undefined;
    this.texts.set(key, text);
  }

  private takeBack(write: Write): void {
    refuseIfMovedOn(this.open().snapshot, write);
    const at = this.writes.indexOf(write);
    if (at < 0) return;
    refuseIfRewritten(write, this.writes.slice(at + 1));
    const others = this.writes.filter((other) => other !== write);
    this.hold(this.rewritten(others), write);
    this.writes = others;
  }

  /** The file as it was given, with these writes and the texts kept since. */
  private rewritten(writes: readonly Write[]): Uint8Array {
    const written = joined(writes).reduce(
      (content, { edits, ...options }) => changePackage(this.opening(content), edits, options),
      this.given,
    );
    return [...this.texts].reduce(
      (content, [key, text]) => changeKept(this.opening(content), key, text),
      written,
    );
  }

  /** Takes over a content in which only the cells of that write are other than now. */
  private hold(content: Uint8Array, { edits, addSheet }: Change): void {
    const sheets = this.open();
    const changed = new Set([addSheet, ...edits.map(({ cell }) => cell.sheet)]);
    const unchanged = sheets.snapshot.sheets.filter(({ name }) => !changed.has(name));
    sheets.snapshot = readPackage(
      this.name,
      content,
      new Map(unchanged.map((sheet) => [sheet.name, sheet])),
      this.limits,
    );
    this.content = content;
    this.marked = undefined;
  }

  /** Also the marks that the file came with; what was written since is written again. */
  private clearMarks(): MarkOutcome {
    const { bytes, outcome } = unmarkPackage(this.opening(this.given));
    if (bytes !== this.given) {
      this.given = bytes;
      this.content = this.rewritten(this.writes);
    }
    this.standing = undefined;
    this.marked = undefined;
    return outcome;
  }

  private withMarks(): Uint8Array {
    if (!this.standing) return this.content;
    const { marks, notes } = this.standing;
    return markPackage(this.opening(this.content), marks, notes).bytes;
  }

  /** For reading as for writing, within the limits that the file was opened with. */
  private opening(content: Uint8Array): ZipPackage {
    return new ZipPackage(this.name, content, this.limits);
  }

  private open(): MemoryHost {
    return this.opened ?? this.openedWith(readPackage(this.name, this.content, undefined, this.limits));
  }

  private openedWith(snapshot: WorkbookSnapshot): MemoryHost {
    this.sealed = whySealed(this.opening(this.content));
    return (this.opened = new MemoryHost(snapshot));
  }
}

type Change = Pick<Write, "edits" | "addSheet" | "charts">;

/** The same writes as few: each but one that adds a sheet goes together with those before it. */
function joined(writes: readonly Write[]): Change[] {
  const changes: Change[] = [];
  for (const { edits, addSheet, charts } of writes) {
    const last = changes.at(-1);
    if (last === undefined || addSheet !== undefined) changes.push({ edits, addSheet, charts });
    else changes[changes.length - 1] = { ...last, edits: [...last.edits, ...edits] };
  }
  return changes;
}
