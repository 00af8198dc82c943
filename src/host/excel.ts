import { a1Range, type CellRange } from "../workbook/cell";
import type { CellEdit } from "../workbook/edit";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { HostRefusal, type MarkOutcome, type TakeBack, type WorkbookHost } from "../workbook/workbook-host";
import { addMarks } from "./excel/add-marks";
import { openEdits, writeEdits } from "./excel/apply-edits";
import { changedRanges } from "./excel/changed-ranges";
import { inExcel, inExcelAfterTyping, requireExcelApi, supportsExcelApi } from "./excel/in-excel";
import { OwnWrites } from "./excel/own-writes";
import { readWorkbook } from "./excel/read-workbook";
import { removeMarks, sheetsToMark, type MarkedSheet } from "./excel/remove-marks";

/** The workbook that is open in Excel, through Office.js. Written for ExcelApi 1.13 (Excel 2021) and newer. */
export class ExcelHost implements WorkbookHost {
  readonly writesClearUndo = true;
  private readonly ownWrites = new OwnWrites();

  async read(): Promise<WorkbookSnapshot> {
    requireExcelApi("1.13", "读取合并单元格");
    return inExcel(readWorkbook);
  }

  async select(range: CellRange): Promise<void> {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(range.sheet);
      sheet.load("visibility");
      await context.sync();
      if (sheet.isNullObject) throw noSuchSheet(range.sheet);
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

  async reread(): Promise<WorkbookSnapshot> {
    return this.read();
  }

  async activeSheet(): Promise<string | undefined> {
    return undefined;
  }

  async kept(): Promise<string | undefined> {
    return undefined;
  }

  async keep(): Promise<void> {}

  async apply(edits: readonly CellEdit[]): Promise<TakeBack> {
    const takeBack: TakeBack = async () => undefined;
    if (edits.length === 0) return takeBack;
    await inExcel(async (context) => {
      const opened = await openEdits(context, edits);
      if (!supportsExcelApi("1.14"))
        for (const { edit, sheet } of opened) this.ownWrites.expect(sheet.id, edit);
      await writeEdits(context, opened);
    });
    return takeBack;
  }

  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    requireExcelApi("1.9", "在多处单元格上一次标记");
    return inExcel(async (context) => {
      const sheets = await sheetsToMark(context);
      const stranger = marks.find(({ range }) => !sheets.some(({ name }) => name === range.sheet));
      if (stranger) throw noSuchSheet(stranger.range.sheet);
      const { left } = await removeMarks(context, sheets);
      await addMarks(
        context,
        sheets.filter((sheet) => !sheet.protected),
        marks,
        left,
      );
      const refused = sheets.filter((sheet) => sheet.protected && wants(sheet, marks));
      return { refused: refused.map(({ name }) => name), remarks: [] };
    });
  }

  async unmark(): Promise<MarkOutcome> {
    return inExcel(async (context) => {
      const sheets = await sheetsToMark(context);
      const { left } = await removeMarks(context, sheets);
      const names = sheets.filter(({ id }) => left.some(({ worksheet }) => worksheet === id));
      if (names.length > 0)
        throw new HostRefusal(
          "protected",
          `${names.map(({ name }) => `“${name}”`).join("、")}受保护，上面的标记还在；请先撤销工作表保护，再清除标记。`,
        );
      return { refused: [], remarks: [] };
    });
  }

  onChange(tell: (changed: CellRange) => void): () => void {
    requireExcelApi("1.9", "随改动重新核对");
    let stopped = false;
    const listening = inExcelAfterTyping(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(async (happened) => {
        if (stopped || this.isOurs(happened)) return;
        const ranges = await changedOn(happened);
        if (!stopped) for (const range of ranges) tell(range);
      });
      await context.sync();
      return handler;
    });
    return () => {
      stopped = true;
      void listening.then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      );
    };
  }

  private isOurs(happened: Excel.WorksheetChangedEventArgs): boolean {
    return happened.triggerSource === "ThisLocalAddin" || this.ownWrites.claim(happened);
  }
}

/** The sheet's present name is asked for: it may have been renamed since it was read. */
async function changedOn({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<CellRange[]> {
  return inExcelAfterTyping(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId);
    sheet.load("name");
    await context.sync();
    return sheet.isNullObject ? [] : changedRanges(sheet.name, address);
  });
}

const wants = (sheet: MarkedSheet, marks: readonly Mark[]): boolean =>
  marks.some(({ range }) => range.sheet === sheet.name);

const noSuchSheet = (name: string): HostRefusal =>
  new HostRefusal("no such place", `工作簿里没有工作表“${name}”，可能已被删除或改名，请重新核对。`);
