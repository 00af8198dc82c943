import { EDITOR_ACTIVATED, FOCUSING_SHEET, IContextService } from "@univerjs/core";
import { SurfaceHost, type Typing } from "../../src/host/surface-host";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readLooks } from "../../src/host/xlsx/read-looks";
import { readPackage } from "../../src/host/xlsx/read-package";
import type { CellAddress, CellRange } from "../../src/workbook/cell";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { valueAt } from "../../src/workbook/snapshot";
import { chartsIn } from "../host/charts-in-file";
import { describeHost } from "../host/contract";
import { at, edit } from "../host/contract/seed";
import { partsOf, xlsxOf, zipOf } from "../support/package";
import { sheet } from "../support/sheet";
import { headlessSurface, type Headless } from "./headless";

const typing: Typing = { taken: () => undefined, refused: () => undefined };

async function onSurface(sheets: readonly SheetSnapshot[], heard: Typing = typing) {
  const file = new XlsxFileHost("测试.xlsx", xlsxOf(sheets));
  const host = new SurfaceHost(file);
  const screen = headlessSurface();
  const letGo = await host.attach(screen.surface, heard, readLooks);
  return { file, host, screen, letGo };
}

/** What Univer is asked for when somebody types: a value, or a formula with its "=". */
function type(screen: Headless, { sheet: name, row, column }: CellAddress, value: CellValue): void {
  const workbook = screen.api.getActiveWorkbook()!;
  const written = typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value };
  const shown = value === null ? { v: null, f: null } : { f: null, ...written };
  workbook
    .getSheetByName(name)!
    .getRange(row, column)
    .setValue(shown as never);
}

describeHost("file on a surface", async (sheets) => {
  const { file, host, screen } = await onSurface(sheets);
  return {
    host,
    look: async () => readPackage("测试.xlsx", file.bytes()),
    charts: async () => chartsIn(file.bytes()),
    changeElsewhere: async (cell, value) => {
      type(screen, cell, value);
      await host.read();
    },
    reopen: async () => new XlsxFileHost("测试.xlsx", file.bytes()),
  };
});

describe("what people type on the surface", () => {
  const drawn = [
    sheet(
      "表",
      `
      | 项目 | 金额         |
      | 甲   | 1.50         |
      | 乙   |              |
      | 合计 | =SUM(B2:B3) → 1.50 |`,
    ),
    sheet("锁定", "| 1 |", { protected: true }),
  ];
  const cell = (row: number, column: number, name = "表"): CellAddress => ({ sheet: name, row, column });

  test("is taken in although what was typed before could not be read", async () => {
    const heard = { taken: jest.fn(), refused: jest.fn() };
    const { file, host, screen } = await onSurface(drawn, heard);
    jest.spyOn(file, "read").mockRejectedValueOnce(new Error("读不了"));
    type(screen, cell(2, 1), 2.5);
    await host.read();
    expect(String(heard.refused.mock.calls[0]![0])).toContain("读不了");
    type(screen, cell(2, 1), 3.5);
    await host.read();
    expect(valueAt(readPackage("a", file.bytes()).sheets[0]!, 2, 1)).toBe(3.5);
  });

  test.each<[string, CellAddress, CellValue, CellValue]>([
    ["a number", cell(2, 1), 2.5, 2.5],
    ["a text", cell(2, 0), "丙", "丙"],
    ["nothing", cell(1, 1), null, null],
    ["a truth value", cell(2, 1), true, true],
    ["an error", cell(2, 1), "#N/A", { error: "#N/A" }],
  ])("goes into the file: %s", async (_, where, typed, stands) => {
    const { file, host, screen } = await onSurface(drawn);
    const told: unknown[] = [];
    host.onChange((change) => told.push(change));
    type(screen, where, typed);
    await host.read();
    expect(valueAt(readPackage("a", file.bytes()).sheets[0]!, where.row, where.column)).toEqual(stands);
    const range: CellRange = {
      sheet: "表",
      top: where.row,
      left: where.column,
      bottom: where.row,
      right: where.column,
    };
    expect(told).toEqual([range]);
  });

  test("goes into the file as a formula", async () => {
    const { host, screen } = await onSurface(drawn);
    type(screen, cell(2, 1), "=B2*2");
    const [now] = (await host.read()).sheets;
    expect(now!.formulas[2]![1]).toBe("=B2*2");
  });

  test.each(["#NAME?", "#REF!"])(
    "leaves a formula's result as the file holds it, where the surface comes to %s only",
    async (error) => {
      const { file, host, screen } = await onSurface(drawn);
      const before = file.bytes();
      const total = screen.api.getActiveWorkbook()!.getSheetByName("表")!.getRange(3, 1);
      total.setValue({ f: "=SUM(B2:B3)", v: error });
      await host.read();
      expect(file.bytes()).toBe(before);
      total.setValue({ f: "=SUM(B2:B3)", v: "#DIV/0!" });
      expect(valueAt((await host.read()).sheets[0]!, 3, 1)).toEqual({ error: "#DIV/0!" });
    },
  );

  test("changes nothing and tells nothing where it is what stood there", async () => {
    const { file, host, screen } = await onSurface(drawn);
    const before = file.bytes();
    const told = jest.fn();
    host.onChange(told);
    type(screen, cell(1, 1), 1.5);
    await host.read();
    expect(file.bytes()).toBe(before);
    expect(told).not.toHaveBeenCalled();
  });

  test("is put back with a sentence where the file refuses it", async () => {
    const heard = { taken: jest.fn(), refused: jest.fn() };
    const { host, screen } = await onSurface(drawn, heard);
    type(screen, cell(0, 0, "锁定"), 2);
    await host.read();
    expect(heard.taken).not.toHaveBeenCalled();
    expect(String(heard.refused.mock.calls[0]![0])).toContain("工作表“锁定”受保护");
    expect(screen.surface.contentOf(cell(0, 0, "锁定"))).toEqual({ value: 1 });
  });

  test("is stepped back by Univer's own undo, in the file too", async () => {
    const { host, screen } = await onSurface(drawn);
    type(screen, cell(1, 1), 7);
    expect(valueAt((await host.read()).sheets[0]!, 1, 1)).toBe(7);
    screen.api.getActiveWorkbook()!.undo();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(valueAt((await host.read()).sheets[0]!, 1, 1)).toBe(1.5);
  });

  test.each([
    ["a percent into a cell of no format", cell(0, 1), "0%", "0%"],
    ["a number with commas into a cell of another format", cell(1, 1), "#,##0.00", "#,##0.00"],
    ["a number into a cell that loses its format", cell(1, 1), null, undefined],
  ])("keeps its number format with it: %s", async (_, where, pattern, stands) => {
    const { file, host, screen } = await onSurface(drawn);
    const range = screen.api.getActiveWorkbook()!.getSheetByName("表")!.getRange(where.row, where.column);
    range.setValue({ v: 0.05, f: null, s: { n: pattern === null ? null : { pattern } } } as never);
    const [now] = (await host.read()).sheets;
    expect(valueAt(now!, where.row, where.column)).toBe(0.05);
    expect(now!.formats[where.row]?.[where.column]).toBe(stands);
    expect(readPackage("a", file.bytes()).sheets[0]!.formats[where.row]?.[where.column]).toBe(stands);
    screen.api.getActiveWorkbook()!.undo();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const [back] = (await host.read()).sheets;
    expect(back!.formats[where.row]?.[where.column]).toBe(drawn[0]!.formats[where.row]?.[where.column]);
  });

  test("takes the number format that its column has in the file, and keeps it when typed over", async () => {
    const parts = partsOf(drawn);
    const part = "xl/worksheets/sheet1.xml";
    const style = /r="B2" s="(\d+)"/.exec(parts[part]!)![1]!;
    const columns = `<cols><col min="3" max="3" width="9" style="${style}"/></cols><sheetData>`;
    const file = new XlsxFileHost(
      "测试.xlsx",
      zipOf({ ...parts, [part]: parts[part]!.replace("<sheetData>", columns) }),
    );
    const host = new SurfaceHost(file);
    const screen = headlessSurface();
    await host.attach(screen.surface, typing, readLooks);
    for (const value of [5, 6]) {
      type(screen, cell(1, 2), value);
      const [now] = (await host.read()).sheets;
      expect([valueAt(now!, 1, 2), now!.formats[1]![2]]).toEqual([value, "0.00"]);
      expect(screen.surface.contentOf(cell(1, 2))).toEqual({ value, format: "0.00" });
    }
  });

  test("leaves the format of a cell in which a formula is typed", async () => {
    const { host, screen } = await onSurface(drawn);
    const range = screen.api.getActiveWorkbook()!.getSheetByName("表")!.getRange(1, 1);
    range.setValue({ f: "=B1*2", v: 1, s: { n: { pattern: "0%" } } } as never);
    expect((await host.read()).sheets[0]!.formats[1]![1]).toBe("0.00");
  });

  test("keeps nothing else of a look that comes with it, on the surface neither", async () => {
    const { host, screen } = await onSurface(drawn);
    const range = screen.api.getActiveWorkbook()!.getSheetByName("表")!.getRange(2, 1);
    range.setValue({ v: 2, s: { bl: 1, bg: { rgb: "#FF0000" } } } as never);
    await host.read();
    expect(screen.api.getActiveWorkbook()!.getSheetByName("表")!.getSheet().getCellRaw(2, 1)).toEqual(
      expect.not.objectContaining({ s: expect.anything() }),
    );
  });

  test("says in a sentence what may not be done", async () => {
    const heard = { taken: jest.fn(), refused: jest.fn() };
    const { screen } = await onSurface(drawn, heard);
    const { injector } = screen;
    const context = injector.get(IContextService);
    const say = async (command: string) => {
      heard.refused.mockClear();
      await screen.api.executeCommand(command).catch(() => undefined);
      return heard.refused.mock.calls.map(([reason]) => (reason as Error).message).join();
    };
    expect(await say("sheet.command.insert-row-after")).toContain("不能插入、删除或移动行列");
    expect(await say("sheet.command.add-worksheet-merge-all")).toContain("不能合并");
    expect(await say("sheet.command.move-range")).toContain("请先复制、粘贴");
    expect(await say("sheet.command.set-range-bold")).toContain("只能改单元格的内容");
    expect(await say("sheet.command.remove-sheet")).toContain("增删工作表");
    expect(await say("sheet.mutation.set-tab-color")).toBe("");
    context.setContextValue(FOCUSING_SHEET, true);
    expect(await say("univer.command.cut")).toContain("不能剪切");
    context.setContextValue(EDITOR_ACTIVATED, true);
    expect(await say("univer.command.cut")).toBe("");
  });

  test("a formula that gives several cells is taken out again, with a sentence", async () => {
    const heard = { taken: jest.fn(), refused: jest.fn() };
    const { host, screen } = await onSurface(drawn, heard);
    const workbook = screen.api.getActiveWorkbook()!;
    const spill = (row: number, column: number, bottom: number) =>
      screen.api.executeCommand("formula.mutation.set-array-formula-data", {
        arrayFormulaRange: {
          [workbook.getId()]: {
            "sheet-0": {
              [row]: { [column]: { startRow: row, endRow: bottom, startColumn: column, endColumn: column } },
            },
          },
        },
      });
    type(screen, cell(1, 1), "=A1:A2");
    await host.read();
    await spill(1, 1, 1);
    expect((await host.read()).sheets[0]!.formulas[1]![1]).toBe("=A1:A2");
    await spill(1, 1, 2);
    const [now] = (await host.read()).sheets;
    expect([valueAt(now!, 1, 1), now!.formulas[1]![1]]).toEqual([1.5, undefined]);
    expect(screen.surface.contentOf(cell(1, 1))).toMatchObject({ value: 1.5 });
    expect((heard.refused.mock.calls[0]![0] as Error).message).toContain("“表”B2 的公式一次得出好几格的结果");
    type(screen, cell(1, 1), "=A1");
    await host.read();
    expect((await host.read()).sheets[0]!.formulas[1]![1]).toBe("=A1");
    type(screen, cell(1, 1), "=A1:A2");
    await spill(1, 1, 2);
    const [again] = (await host.read()).sheets;
    expect(again!.formulas[1]![1]).toBe("=A1"); // what stood there last
    type(screen, cell(1, 1), 8);
    expect(valueAt((await host.read()).sheets[0]!, 1, 1)).toBe(8);
    await spill(3, 1, 4);
    expect((await host.read()).sheets[0]!.formulas[3]![1]).toBe("=SUM(B2:B3)"); // the workbook's own stays
  });

  test("is in the file before the surface lets go of it", async () => {
    const { host, screen, letGo } = await onSurface(drawn);
    type(screen, cell(1, 1), 7);
    letGo();
    expect(valueAt((await host.read()).sheets[0]!, 1, 1)).toBe(7);
  });

  test("is no step back once we wrote: undo meets only what people typed", async () => {
    const { host, screen } = await onSurface(drawn);
    await host.apply([edit(at(1, 1, "表"), 1.5, 9)]);
    expect(screen.surface.contentOf(cell(1, 1))).toEqual({ value: 9, format: "0.00" });
    screen.api.getActiveWorkbook()!.undo();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(valueAt((await host.read()).sheets[0]!, 1, 1)).toBe(9);
  });

  test.each([
    ["a row", (screen: Headless) => screen.api.getActiveWorkbook()!.getActiveSheet().insertRowAfter(1)],
    ["a column", (screen: Headless) => screen.api.getActiveWorkbook()!.getActiveSheet().deleteColumn(1)],
    ["a sheet", (screen: Headless) => screen.api.getActiveWorkbook()!.create("新表", 3, 3)],
    [
      "a merge",
      (screen: Headless) => screen.api.getActiveWorkbook()!.getActiveSheet().getRange(0, 0, 1, 2).merge(),
    ],
  ])("cannot be %s, which the file would not be given back with", async (_, change) => {
    const { host, screen } = await onSurface(drawn);
    const shown = () => JSON.stringify(screen.api.getActiveWorkbook()!.save().sheets);
    const before = shown();
    try {
      await change(screen);
    } catch {
      // Univer may throw what was cancelled
    }
    expect(shown()).toBe(before);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(["表", "锁定"]);
  });
});
