import { a1Range, type CellRange } from "../workbook/cell";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import type { Watch } from "../workbook/progress";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import {
  HostRefusal,
  type ApplyOptions,
  type KeptKey,
  type MarkOutcome,
  type TakeBack,
  type WorkbookChange,
  type WorkbookHost,
} from "../workbook/workbook-host";
import { refuseUndrawable } from "./charts-asked";
import { applyEdits } from "./excel/apply-edits";
import { ChangeListener } from "./excel/change-listener";
import { chartsNeed } from "./excel/draw-charts";
import { inExcel, isBusy, requireExcelApi, supportsExcelApi } from "./excel/in-excel";
import { readKept, writeKept } from "./excel/kept-parts";
import { Marks } from "./excel/marks";
import { OwnWrites } from "./excel/own-writes";
import { readWorkbook } from "./excel/read-workbook";
import { rereadWorkbook } from "./excel/reread-workbook";
import { selectedRange } from "./excel/selected-range";
import { takeBackWritten } from "./excel/take-back";
import { withKnownSheets } from "./known-sheets";

/** The workbook that is open in Excel, through Office.js. Written for ExcelApi 1.13 (Excel 2021) and newer. */
export class ExcelHost implements WorkbookHost {
  private readonly ownWrites = new OwnWrites();
  private readonly marks = new Marks();

  /**
   * Inferred from Microsoft's documentation, not tried: since ExcelApi 1.19 Excel puts an add-in's writes on its undo
   * list, but only where the client asks for it, and the client of 2022 that npm has (without notes) does so for few.
   */
  get writesClearUndo(): boolean {
    return !(supportsExcelApi("1.19") && "notes" in Excel.Worksheet.prototype);
  }

  async read(watch?: Watch): Promise<WorkbookSnapshot> {
    requireExcelApi("1.13", "读取合并单元格");
    return inExcel((context) => readWorkbook(context, watch));
  }

  async reread(known: WorkbookSnapshot, changes: readonly WorkbookChange[]): Promise<WorkbookSnapshot> {
    const ranges = changes.flatMap((change) => (change === "structure" ? [] : change));
    if (ranges.length < changes.length) return withKnownSheets(await this.read(), known);
    let reread: WorkbookSnapshot | undefined;
    try {
      reread = await inExcel((context) => rereadWorkbook(context, known, ranges));
    } catch (error) {
      if (isBusy(error)) throw error;
    }
    return reread ?? withKnownSheets(await this.read(), known);
  }

  async activeSheet(): Promise<string | undefined> {
    return inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
  }

  async selection(): Promise<CellRange | undefined> {
    return inExcel(selectedRange);
  }

  async select(range: CellRange): Promise<void> {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject)
        throw new HostRefusal(
          "no such place",
          `工作簿里没有工作表“${range.sheet}”，可能已被删除或改名，请重新核对。`,
        );
      if (sheet.visibility !== "Visible")
        throw new HostRefusal(
          "no such place",
          `工作表“${range.sheet}”是隐藏的，请先在 Excel 中取消隐藏，再定位到 ${a1Range(range)}。`,
        );
      sheet.activate();
      sheet.getRange(a1Range(range)).select();
      await context.sync();
    });
  }

  async apply(edits: readonly CellEdit[], options: ApplyOptions = {}): Promise<TakeBack> {
    const { addSheet, charts = [] } = options;
    refuseUndrawable(charts, addSheet);
    if (charts.length > 0) requireExcelApi(chartsNeed, "画图表");
    if (edits.length === 0 && addSheet === undefined) return async () => undefined;
    const written = await inExcel((context) => applyEdits(context, edits, options, this.ownWrites));
    return () => inExcel((context) => takeBackWritten(context, written, this.ownWrites));
  }

  async mark(
    marks: readonly Mark[],
    { comments = false }: { readonly comments?: boolean } = {},
  ): Promise<MarkOutcome> {
    return this.marks.mark(marks, comments);
  }

  async unmark(): Promise<MarkOutcome> {
    return this.marks.unmark();
  }

  onChange(tell: (change: WorkbookChange) => void, deaf: () => void = () => undefined): () => void {
    requireExcelApi("1.9", "随改动重新核对");
    const listener = new ChangeListener(tell, this.ownWrites, deaf);
    return () => void listener.stop();
  }

  async kept(key: KeptKey): Promise<string | undefined> {
    requireExcelApi("1.5", "随工作簿保存说明");
    return inExcel((context) => readKept(context, key));
  }

  async keep(key: KeptKey, text: string | undefined): Promise<void> {
    requireExcelApi("1.5", "随工作簿保存说明");
    await inExcel((context) => writeKept(context, key, text));
  }
}
