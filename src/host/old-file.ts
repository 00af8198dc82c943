import type { CellRange } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { HostRefusal, type MarkOutcome, type TakeBack, type WorkbookHost } from "../workbook/workbook-host";
import { withKnownSheets } from "./known-sheets";
import { MemoryHost } from "./memory";
import type { OldKind } from "./old/old-kind";
import type { OldReader } from "./old/old-reader";
import type { Limits } from "./xlsx/limits";

const called: Readonly<Record<OldKind, string>> = {
  xls: "旧版 Excel 97–2003 格式（.xls 或 .et）",
  xlsb: "Excel 二进制工作簿（.xlsb）",
  ods: "OpenDocument 表格（.ods）",
};

/** A workbook of an older format: it is read and checked, and never written, which would lose how it looks. */
export class OldFileHost implements WorkbookHost {
  readonly writesClearUndo = false;
  readonly cannotWrite: string;
  private opened: Promise<MemoryHost> | undefined;

  constructor(
    readonly name: string,
    private readonly bytes: Uint8Array,
    private readonly kind: OldKind,
    private readonly limits: Limits,
    private readonly readOlder: OldReader,
  ) {
    this.cannotWrite = `“${name}”是${called[kind]}，只能核对，不能写入，请用 Excel 或 WPS 另存为 .xlsx 后再修改。`;
  }

  async read(): Promise<WorkbookSnapshot> {
    return (await this.open()).snapshot;
  }

  async reread(known: WorkbookSnapshot): Promise<WorkbookSnapshot> {
    return withKnownSheets(await this.read(), known);
  }

  async activeSheet(): Promise<string | undefined> {
    return (await this.open()).activeSheet();
  }

  async selection(): Promise<CellRange | undefined> {
    return (await this.open()).selection();
  }

  async select(range: CellRange): Promise<void> {
    await (await this.open()).select(range);
  }

  async apply(): Promise<TakeBack> {
    throw this.refusal();
  }

  /** Marks are shown by the page and not written into the file. */
  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return (await this.open()).mark(marks);
  }

  async unmark(): Promise<MarkOutcome> {
    return (await this.open()).unmark();
  }

  onChange(): () => void {
    return () => undefined;
  }

  async kept(): Promise<string | undefined> {
    return undefined;
  }

  async keep(_: string, text: string | undefined): Promise<void> {
    if (text !== undefined) throw this.refusal();
  }

  private refusal(): HostRefusal {
    return new HostRefusal("unsupported", this.cannotWrite);
  }

  private open(): Promise<MemoryHost> {
    const { name: file, bytes, kind, limits } = this;
    return (this.opened ??= this.readOlder({ file, bytes, kind, limits }).then(
      (read) => new MemoryHost(read),
    ));
  }
}
