import { asRange, type CellAddress, type CellRange } from "../workbook/cell";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import type { Watch } from "../workbook/progress";
import { sameValue, type WorkbookSnapshot } from "../workbook/snapshot";
import {
  HostRefusal,
  type ApplyOptions,
  type KeptKey,
  type MarkOutcome,
  type TakeBack,
  type WorkbookChange,
  type WorkbookHost,
} from "../workbook/workbook-host";
import { placeOf } from "./cell-place";
import type { LooksReader, WorkbookLooks } from "./looks";
import type { Surface } from "./surface";
import { contentIn, editOf, type Typed } from "./surface-edits";
import { TypedFormulas } from "./typed-formulas";

/** A file, and what a page may ask of it. */
export type FileHost = WorkbookHost & { bytes?(): Uint8Array; looks?(read: LooksReader): WorkbookLooks };

/** How people hear of what was typed into the surface. */
export interface Typing {
  /** Something was typed and now stands in the workbook. */
  taken(): void;
  /** What was typed could not be taken and stands no more; a sentence says why. */
  refused(reason: unknown): void;
}

/** People type in bursts, and pasting touches many cells: what comes together goes together into the file. */
const SETTLE_MS = 60;

/**
 * A file that a surface shows. The file stays the workbook: what people type goes into it as edits of those cells alone,
 * and what we write appears on the surface. Without a surface it is just the file.
 */
export class SurfaceHost implements WorkbookHost {
  readonly writesClearUndo = false;
  private surface: Surface | undefined;
  private selected: CellRange | undefined;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly touched = new Map<string, CellAddress>();
  private timer?: ReturnType<typeof setTimeout>;
  private settling: Promise<void> = Promise.resolve();
  private typing?: Typing;
  private readLooks: LooksReader = () => new Map();
  private readonly formulas = new TypedFormulas();

  constructor(readonly file: FileHost) {}

  get cannotWrite(): string | undefined {
    return this.file.cannotWrite;
  }

  /** Shows the workbook on the surface from now on; the returned function lets go of it. */
  async attach(surface: Surface, typing: Typing, readLooks: LooksReader): Promise<() => void> {
    this.readLooks = readLooks;
    surface.show(await this.file.read(), this.cannotWrite === undefined, this.file.looks?.(readLooks));
    this.surface = surface;
    this.typing = typing;
    if (this.selected) surface.select(this.selected);
    const stop = surface.onEdit((cells) => this.touch(cells));
    const stopRefusing = surface.onRefused((sentence) => this.sayRefused(sentence ?? this.cannotWrite));
    return () => {
      stop();
      stopRefusing();
      void this.settle();
      if (this.surface === surface) this.surface = undefined;
    };
  }

  /** The file as it stands, with everything that was typed before the last read(). */
  bytes(): Uint8Array | undefined {
    return this.file.bytes?.();
  }

  async read(watch?: Watch): Promise<WorkbookSnapshot> {
    await this.settle();
    return this.file.read(watch);
  }

  async reread(known: WorkbookSnapshot, changes: readonly WorkbookChange[]): Promise<WorkbookSnapshot> {
    await this.settle();
    return this.file.reread(known, changes);
  }

  async activeSheet(): Promise<string | undefined> {
    return this.file.activeSheet();
  }

  /** What people select on the surface is told to select() too. */
  async selection(): Promise<CellRange | undefined> {
    return this.file.selection();
  }

  async select(range: CellRange): Promise<void> {
    await this.file.select(range);
    this.selected = range;
    this.surface?.select(range);
  }

  async apply(edits: readonly CellEdit[], options: ApplyOptions = {}): Promise<TakeBack> {
    await this.settle();
    const takeBack = await this.file.apply(edits, options);
    await this.showWritten(edits, options);
    return async () => {
      await this.settle();
      await takeBack();
      await this.showWritten(edits, options);
    };
  }

  async mark(marks: readonly Mark[], options?: { readonly comments?: boolean }): Promise<MarkOutcome> {
    await this.settle();
    return this.file.mark(marks, options);
  }

  async unmark(): Promise<MarkOutcome> {
    await this.settle();
    return this.file.unmark();
  }

  onChange(tell: (change: WorkbookChange) => void): () => void {
    this.listeners.add(tell);
    return () => void this.listeners.delete(tell);
  }

  kept(key: KeptKey): Promise<string | undefined> {
    return this.file.kept(key);
  }

  keep(key: KeptKey, text: string | undefined): Promise<void> {
    return this.file.keep(key, text);
  }

  /** What we wrote into the file comes onto the surface, and what formulas then come to into the file. */
  private async showWritten(edits: readonly CellEdit[], { addSheet }: ApplyOptions): Promise<void> {
    if (!this.surface) return;
    const now = await this.file.read();
    if (addSheet !== undefined) return this.surface.show(now, true, this.file.looks?.(this.readLooks));
    this.put(now, cellsOf(edits));
    await this.surface.calculated();
    await this.settle("our own");
  }

  private sayRefused(sentence: string | undefined): void {
    if (sentence !== undefined) this.typing?.refused(new HostRefusal("unsupported", sentence));
  }

  private touch(cells: readonly CellAddress[]): void {
    for (const cell of cells) this.touched.set(placeOf(cell), cell);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.settle(), SETTLE_MS);
  }

  /** Takes what was typed so far into the file; one piece at a time. What stands on the surface is looked at now. */
  private settle(whose: "people's" | "our own" = "people's"): Promise<void> {
    clearTimeout(this.timer);
    const { surface } = this;
    if (this.touched.size === 0 || !surface) return this.settling;
    const typed = [...this.touched.values()].map((cell) => ({ cell, is: surface.contentOf(cell) }));
    this.touched.clear();
    this.settling = this.settling
      .then(() => this.takeIn(typed, surface, whose))
      .catch((reason: unknown) => this.typing?.refused(reason)); // what is typed next must not fail with it
    return this.settling;
  }

  private async takeIn(
    typed: readonly Typed[],
    surface: Surface,
    whose: "people's" | "our own",
  ): Promise<void> {
    const before = await this.file.read();
    const spilling = typed.filter(
      ({ cell, is }) => is.spills && this.formulas.has(cell, contentIn(before, cell), is),
    );
    if (spilling.length > 0) {
      await this.takeOut(spilling);
      return this.takeIn(
        typed.filter((one) => !spilling.includes(one)),
        surface,
        whose,
      );
    }
    const edits = typed.flatMap(({ cell, is }) => editOf(cell, contentIn(before, cell), is));
    if (edits.length === 0) return;
    try {
      await this.file.apply(edits);
    } catch (reason) {
      if (surface === this.surface) this.put(before, cellsOf(edits));
      return this.typing?.refused(reason);
    }
    await this.showFormats(typed, surface);
    for (const { cell, formula } of edits) this.formulas.note(cell, formula, contentIn(before, cell));
    this.typing?.taken();
    if (whose === "our own") return;
    for (const { cell } of edits) for (const tell of this.listeners) tell(asRange(cell));
  }

  /** A cell that was blank takes the number format of its row or column in the file; the surface then shows it so. */
  private async showFormats(typed: readonly Typed[], surface: Surface): Promise<void> {
    const now = await this.file.read();
    const other = typed.filter(
      ({ cell, is }) =>
        contentIn(now, cell).format !== is.format &&
        !this.touched.has(placeOf(cell)) &&
        sameValue(surface.contentOf(cell).value, contentIn(now, cell).value),
    );
    if (surface === this.surface && other.length > 0) this.put(now, cellsOf(other));
  }

  /** A file would keep only the first of the cells that a formula gives: what stood under it comes back. */
  private async takeOut(typed: readonly Typed[]): Promise<void> {
    const edits = this.formulas.takenOut(typed, await this.file.read());
    const cells = cellsOf(typed);
    if (edits.length > 0) await this.file.apply(edits);
    this.put(await this.file.read(), cells);
    this.sayRefused(
      `${placeOf(cells[0]!)} 的公式一次得出好几格的结果，这里不能写进文件，已恢复原来的内容，请改为每格写一个公式。`,
    );
    for (const { cell } of edits) for (const tell of this.listeners) tell(asRange(cell));
  }

  /** Shows in the cells what the workbook holds. */
  private put(workbook: WorkbookSnapshot, cells: readonly CellAddress[]): void {
    this.surface?.write(cells.map((cell) => ({ cell, ...contentIn(workbook, cell) })));
  }
}

const cellsOf = (of: readonly { readonly cell: CellAddress }[]): CellAddress[] => of.map(({ cell }) => cell);
