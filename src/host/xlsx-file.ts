import type { CellRange } from "../workbook/cell";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { WorkbookHost } from "../workbook/workbook-host";
import { MemoryHost, withEdits } from "./memory";
import { changePackage } from "./xlsx/change-package";
import { readPackage } from "./xlsx/read-package";

/** An .xlsx file without Excel: for the command line, for batches and for a page that a file is dropped on. */
export class XlsxFileHost implements WorkbookHost {
  private opened: MemoryHost | undefined;

  constructor(
    readonly name: string,
    private content: Uint8Array,
  ) {}

  /** The file as it stands now, with the edits that were applied. */
  bytes(): Uint8Array {
    return this.content;
  }

  /** Marks are shown by the page and not written into the file. */
  get marks(): readonly Mark[] {
    return this.opened?.marks ?? [];
  }

  get selected(): CellRange | undefined {
    return this.opened?.selected;
  }

  async read(): Promise<WorkbookSnapshot> {
    return this.open().snapshot;
  }

  async select(range: CellRange): Promise<void> {
    await this.open().select(range);
  }

  /** Results of formulas stay as the file holds them until Excel or WPS opens it. */
  async apply(edits: readonly CellEdit[]): Promise<void> {
    const sheets = this.open();
    withEdits(sheets.snapshot, edits);
    const changed = changePackage(this.name, this.content, edits);
    sheets.snapshot = readPackage(this.name, changed);
    this.content = changed;
  }

  async mark(marks: readonly Mark[]): Promise<{ readonly refused: readonly string[] }> {
    return this.open().mark(marks);
  }

  async unmark(): Promise<void> {
    await this.opened?.unmark();
  }

  /** A file that was read changes only through us. */
  onChange(): () => void {
    return () => undefined;
  }

  private open(): MemoryHost {
    return (this.opened ??= new MemoryHost(readPackage(this.name, this.content)));
  }
}
