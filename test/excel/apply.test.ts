import { ExcelHost } from "../../src/host/excel";
import type { CellAddress } from "../../src/workbook/cell";
import type { CellEdit } from "../../src/workbook/edit";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";

const at = (row: number, column: number): CellAddress => ({ sheet: "表", row, column });
const drawn = () => [sheet("表", "| 行政运行 | 12.50 | =B1*2 → 25.00 | '0301 |")];

describe("applying edits in Excel", () => {
  test("looks once and writes once", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().apply([
      { cell: at(0, 0), was: "行政运行", becomes: "3月5日" },
      { cell: at(0, 1), was: 12.5, becomes: 13 },
    ]);
    expect(excel.richApi.batches).toHaveLength(2);
    expect(excel.workbook.sheet("表").snapshot().values).toEqual([["3月5日", 13, 25, "0301"]]);
  });

  test("asks nothing of Excel where there is nothing to write", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().apply([]);
    expect(excel.richApi.batches).toHaveLength(0);
  });

  test("lets a second edit of a cell build on the first", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().apply([
      { cell: at(0, 1), was: 12.5, becomes: null },
      { cell: at(0, 1), was: null, becomes: 14 },
    ]);
    expect(excel.workbook.sheet("表").cellAt(0, 1)?.value).toBe(14);
  });

  test("takes everything back where Excel refuses half-way", async () => {
    const excel = await openInTest(drawn());
    const simulated = excel.workbook.sheet("表");
    const before = simulated.snapshot();
    simulated.arrayCells.add("0,3");
    const edits: CellEdit[] = [
      { cell: at(0, 0), was: "行政运行", becomes: "事业运行" },
      { cell: at(0, 2), was: 25, becomes: 26 },
      { cell: at(0, 3), was: "0301", becomes: 302 },
    ];
    await expectRefusal(new ExcelHost().apply(edits), "busy", "数组公式");
    expect({ ...simulated.snapshot(), values: [] }).toEqual({ ...before, values: [] });
    expect(simulated.snapshot().values[0]?.filter((_, column) => column !== 2)).toEqual([
      "行政运行",
      12.5,
      "0301",
    ]);
  });

  test("makes a cell of format text hold a number as a number", async () => {
    const cell = { ...sheet("表", "| '12.50 |"), formats: [["@"]] };
    const excel = await openInTest([cell]);
    await new ExcelHost().apply([{ cell: at(0, 0), was: "12.50", becomes: 12.5 }]);
    expect(excel.workbook.sheet("表").cellAt(0, 0)).toEqual({ value: 12.5, numberFormat: "General" });
  });

  test("keeps a text in a cell of format text as it is", async () => {
    const cell = { ...sheet("表", "| '0301 |"), formats: [["@"]] };
    const excel = await openInTest([cell]);
    await new ExcelHost().apply([{ cell: at(0, 0), was: "0301", becomes: "0302" }]);
    expect(excel.workbook.sheet("表").cellAt(0, 0)).toEqual({ value: "0302", numberFormat: "@" });
  });

  test.each<[string, "unsupported" | "no such place", CellEdit]>([
    ["what is no number", "unsupported", { cell: at(0, 1), was: 12.5, becomes: NaN }],
    ["a row that no sheet has", "no such place", { cell: at(2_000_000, 1), was: null, becomes: 1 }],
  ])("refuses %s", async (_, kind, edit) => {
    const excel = await openInTest(drawn());
    const before = excel.workbook.sheet("表").snapshot();
    await expectRefusal(new ExcelHost().apply([edit]), kind, "");
    expect(excel.workbook.sheet("表").snapshot()).toEqual(before);
  });

  test("is refused while a person types into a cell", async () => {
    const excel = await openInTest(drawn());
    excel.host.startTyping();
    await expectRefusal(
      new ExcelHost().apply([{ cell: at(0, 1), was: 12.5, becomes: 1 }]),
      "busy",
      "结束编辑",
    );
  });
});

describe("selecting in Excel", () => {
  test("goes to the sheet and selects the cells", async () => {
    const excel = await openInTest([sheet("封面", "|1|"), ...drawn()]);
    await new ExcelHost().select({ sheet: "表", top: 0, left: 1, bottom: 0, right: 2 });
    expect(excel.workbook.selection?.address).toBe("表!B1:C1");
    expect(excel.workbook.activeSheet.name).toBe("表");
  });

  test("says that a sheet is hidden", async () => {
    await openInTest([sheet("封面", "|1|"), sheet("底稿", "|1|", { visibility: "hidden" })]);
    const going = new ExcelHost().select({ sheet: "底稿", top: 4, left: 1, bottom: 4, right: 1 });
    await expectRefusal(going, "no such place", "“底稿”是隐藏的，请先在 Excel 中取消隐藏，再定位到 B5");
  });
});
