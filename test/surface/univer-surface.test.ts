/** What the surface shows of a workbook beside its cells' content. */
import { BooleanNumber } from "@univerjs/core";
import type { SheetLook } from "../../src/host/looks";
import type { CellRange } from "../../src/workbook/cell";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../support/sheet";
import { headlessSurface, type Headless } from "./headless";

const rows = `
  | 项目 | 金额 | 说明 |
  | 甲   | 1    |      |
  | 乙   | 2    | <    |
  | 合计 | 3    |      |`;

function shown(also: Partial<SheetSnapshot> = {}, look?: SheetLook): Headless {
  const screen = headlessSurface();
  const drawn = workbook({ ...sheet("表", rows), ...also }, sheet("另表", "| 1 | 2 |"));
  screen.surface.show(drawn, true, look && new Map([["表", look]]));
  return screen;
}

const sheetOf = ({ api }: Headless, name = "表") => api.getActiveWorkbook()!.getSheetByName(name)!.getSheet();
const cellsAt = (top: number, left: number, name = "表", bottom = top, right = left): CellRange => ({
  sheet: name,
  top,
  left,
  bottom,
  right,
});
const visibleRows = (screen: Headless) =>
  [0, 1, 2, 3].filter((row) => sheetOf(screen).getRowVisible(row)).map((row) => row + 1);
const visibleColumns = (screen: Headless) =>
  [0, 1, 2].filter((column) => sheetOf(screen).getColVisible(column)).map((column) => "ABC"[column]);

const hidden = { hiddenRows: [{ first: 1, last: 2 }], hiddenColumns: [{ first: 2, last: 16383 }] };

test("hidden rows and columns are hidden, to the last that is here", () => {
  const screen = shown(hidden);
  expect([visibleRows(screen), visibleColumns(screen)]).toEqual([
    [1, 4],
    ["A", "B"],
  ]);
  const { columnData, columnCount } = sheetOf(screen).getConfig();
  expect(Object.keys(columnData)).toHaveLength(columnCount - 2);
  expect(columnData[2]!.hd).toBe(BooleanNumber.TRUE);
});

test("rows and columns stand still as the file says, unless nothing else could be read then", () => {
  const frozen = { rows: 2, columns: 2 };
  const look = (width: number, height: number): SheetLook => ({
    widths: new Map([[0, width]]),
    heights: new Map([[0, height]]),
    cells: [],
    frozen,
  });
  const splits = (of: SheetLook, also?: Partial<SheetSnapshot>) => {
    const { xSplit, ySplit, startRow, startColumn } = sheetOf(shown(also, of)).getFreeze();
    return [xSplit, ySplit, startRow, startColumn];
  };
  expect(splits(look(300, 270))).toEqual([2, 2, 2, 2]);
  expect(splits(look(320, 270))).toEqual([0, 2, 2, -1]);
  expect(splits(look(320, 300))).toEqual([0, 0, -1, -1]);
  expect(splits(look(320, 300), { hiddenColumns: [{ first: 0, last: 0 }] })).toEqual([2, 0, -1, 2]);
});

test("rows stand still where columns do not", () => {
  const look: SheetLook = {
    widths: new Map(),
    heights: new Map(),
    cells: [],
    frozen: { rows: 2, columns: 0 },
  };
  expect(sheetOf(shown({}, look)).getFreeze()).toEqual({
    xSplit: 0,
    ySplit: 2,
    startRow: 2,
    startColumn: -1,
  });
});

describe("where people are sent into what is hidden", () => {
  test("it is shown until they are sent elsewhere", () => {
    const screen = shown(hidden);
    screen.surface.select(cellsAt(1, 2));
    expect([visibleRows(screen), visibleColumns(screen)]).toEqual([
      [1, 2, 4],
      ["A", "B", "C"],
    ]);
    screen.surface.select(cellsAt(2, 1));
    expect([visibleRows(screen), visibleColumns(screen)]).toEqual([
      [1, 3, 4],
      ["A", "B"],
    ]);
    screen.surface.select(cellsAt(0, 0, "另表"));
    expect(visibleRows(screen)).toEqual([1, 4]);
  });

  test("what is shown in part stays as it is", () => {
    const screen = shown(hidden);
    screen.surface.select(cellsAt(0, 1, "表", 1, 2));
    expect([visibleRows(screen), visibleColumns(screen)]).toEqual([
      [1, 4],
      ["A", "B"],
    ]);
  });

  test("a workbook that is shown anew begins as it is", () => {
    const screen = shown(hidden);
    screen.surface.select(cellsAt(1, 1));
    screen.surface.show(workbook({ ...sheet("表", rows), ...hidden }), true);
    expect(visibleRows(screen)).toEqual([1, 4]);
    screen.surface.select(cellsAt(0, 0));
    expect(visibleRows(screen)).toEqual([1, 4]);
  });
});

test("the cells that one is compared with are outlined, until others are", () => {
  const screen = shown({ merges: [cellsAt(2, 1, "表", 2, 2)] });
  const edgesAt = (row: number, column: number, name = "表") => {
    const style = sheetOf(screen, name).getCell(row, column)?.s;
    return typeof style === "object" && style
      ? Object.keys(style.bd ?? {})
          .sort()
          .join("")
      : "";
  };
  screen.surface.relate([
    { sheet: "表", row: 1, column: 1 },
    { sheet: "表", row: 2, column: 1 },
    { sheet: "另表", row: 0, column: 1 },
    { sheet: "已删", row: 0, column: 0 },
  ]);
  expect([edgesAt(1, 1), edgesAt(2, 1), edgesAt(2, 2), edgesAt(0, 1, "另表")]).toEqual([
    "lrt",
    "bl",
    "brt",
    "blrt",
  ]);
  screen.surface.relate([{ sheet: "表", row: 3, column: 1 }]);
  expect([edgesAt(1, 1), edgesAt(2, 1), edgesAt(3, 1)]).toEqual(["", "", "blrt"]);
  const saved = JSON.stringify(screen.api.getActiveWorkbook()!.save());
  expect(saved).not.toContain("616161");
  screen.surface.relate([]);
  expect(edgesAt(3, 1)).toBe("");
});
