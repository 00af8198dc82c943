import type { CellRange } from "../workbook/cell";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import {
  HostRefusal,
  type KeptKey,
  type MarkOutcome,
  type TakeBack,
  type WorkbookHost,
} from "../workbook/workbook-host";
import { MemoryHost, withEdits } from "./memory";
import { changePackage } from "./xlsx/change-package";
import { readPackage } from "./xlsx/read-package";

/** An .xlsx file without Excel: for the command line, for batches and for a page that a file is dropped on. */
export class XlsxFileHost implements WorkbookHost {
  readonly writesClearUndo = false;
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

  /** What was read changes only through us, and apply has read it again. */
  async reread(): Promise<WorkbookSnapshot> {
    return this.open().snapshot;
  }

  async activeSheet(): Promise<string | undefined> {
    return this.open().activeSheet();
  }

  /** Results of formulas stay as the file holds them until Excel or WPS opens it. */
  async apply(
    edits: readonly CellEdit[],
    { addSheet }: { readonly addSheet?: string } = {},
  ): Promise<TakeBack> {
    if (addSheet !== undefined)
      throw new HostRefusal("unsupported", "在文件中还不能添加工作表，没有写入任何内容；请复制后自行粘贴。");
    const sheets = this.open();
    withEdits(sheets.snapshot, edits);
    const before = this.content;
    const changed = changePackage(this.name, before, edits);
    this.hold(changed);
    return async () => {
      if (this.content !== changed)
        throw new HostRefusal("moved on", `“${this.name}”在这次写入之后又改过，没有撤回任何内容。`);
      this.hold(before);
    };
  }

  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return this.open().mark(marks);
  }

  async unmark(): Promise<MarkOutcome> {
    return (await this.opened?.unmark()) ?? { refused: [], remarks: [] };
  }

  /** A file that was read changes only through us. */
  onChange(): () => void {
    return () => undefined;
  }

  async kept(key: KeptKey): Promise<string | undefined> {
    return this.open().kept(key);
  }

  async keep(key: KeptKey, text: string | undefined): Promise<void> {
    await this.open().keep(key, text);
  }

  private hold(content: Uint8Array): void {
    this.open().snapshot = readPackage(this.name, content);
    this.content = content;
  }

  private open(): MemoryHost {
    return (this.opened ??= new MemoryHost(readPackage(this.name, this.content)));
  }
}
