import { SurfaceHost, type Typing } from "../../src/host/surface-host";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { readPackage } from "../../src/host/xlsx/read-package";
import type { CellAddress, CellRange } from "../../src/workbook/cell";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { valueAt } from "../../src/workbook/snapshot";
import { chartsIn } from "../host/charts-in-file";
import { describeHost } from "../host/contract";
import { at, edit } from "../host/contract/seed";
import { xlsxOf } from "../support/package";
import { sheet } from "../support/sheet";
import { headlessSurface, type Headless } from "./headless";

const typing: Typing = { taken: () => undefined, refused: () => undefined };

async function onSurface(sheets: readonly SheetSnapshot[], heard: Typing = typing) {
  const file = new XlsxFileHost("测试.xlsx", xlsxOf(sheets));
  const host = new SurfaceHost(file);
  const screen = headlessSurface();
  const letGo = await host.attach(screen.surface, heard);
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

  test("is in the file before the surface lets go of it", async () => {
    const { host, screen, letGo } = await onSurface(drawn);
    type(screen, cell(1, 1), 7);
    letGo();
    expect(valueAt((await host.read()).sheets[0]!, 1, 1)).toBe(7);
  });

  test("is no step back once we wrote: undo meets only what people typed", async () => {
    const { host, screen } = await onSurface(drawn);
    await host.apply([edit(at(1, 1, "表"), 1.5, 9)]);
    expect(screen.surface.contentOf(cell(1, 1))).toEqual({ value: 9 });
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
