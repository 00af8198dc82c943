import { ExcelHost } from "../../src/host/excel";
import type { CellAddress } from "../../src/workbook/cell";
import type { CellEdit } from "../../src/workbook/edit";
import { expectRefusal } from "../host/contract";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { SimulatedExcel } from "./simulated-excel";

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

describe("taking edits back in Excel", () => {
  const edits: CellEdit[] = [
    { cell: at(0, 1), was: 12.5, becomes: 13 },
    { cell: at(0, 2), was: 25, becomes: "无" },
    { cell: at(0, 3), was: "0301", becomes: 302 },
  ];

  test("looks once and writes once", async () => {
    const excel = await openInTest(drawn());
    const before = excel.whole();
    const takeBack = await new ExcelHost().apply(edits);
    excel.richApi.batches.length = 0;
    await takeBack();
    expect(excel.richApi.batches).toHaveLength(2);
    expect(excel.whole()).toEqual(before);
  });

  test("puts a formula back into a cell of format text as a formula", async () => {
    const cell = { ...sheet("表", "| 1 | =A1 → 1 |"), formats: [[undefined, "@"]] };
    const excel = await openInTest([cell]);
    const before = excel.whole();
    const takeBack = await new ExcelHost().apply([{ cell: at(0, 1), was: 1, becomes: 2 }]);
    expect(excel.whole()).not.toEqual(before);
    await takeBack();
    expect(excel.whole()).toEqual(before);
  });

  test("leaves everything as it is where Excel refuses half-way", async () => {
    const excel = await openInTest(drawn());
    const takeBack = await new ExcelHost().apply(edits);
    const simulated = excel.workbook.sheet("表");
    const written = excel.whole();
    simulated.arrayCells.add("0,3");
    await expectRefusal(takeBack(), "busy", "数组公式");
    expect(excel.whole()).toEqual(written);
  });

  test("is refused once a formula gives what we wrote", async () => {
    const excel = await openInTest(drawn());
    const takeBack = await new ExcelHost().apply([{ cell: at(0, 2), was: 25, becomes: 25 }]);
    excel.person.type("表", "C1", "=B1*2");
    const before = excel.whole();
    await expectRefusal(takeBack(), "moved on", "现在是=B1*2");
    expect(excel.whole()).toEqual(before);
  });

  test("is refused on a sheet that was protected since", async () => {
    const excel = await openInTest(drawn());
    const takeBack = await new ExcelHost().apply(edits);
    excel.workbook.sheet("表").protected = true;
    await expectRefusal(takeBack(), "protected", "“表”受保护");
  });
});

describe("a sheet that comes with edits", () => {
  const name = "情况说明";
  const onIt = (row: number, becomes: string): CellEdit => ({
    cell: { sheet: name, row, column: 0 },
    was: null,
    becomes,
  });
  const edits = [onIt(0, "2022年部门预算情况说明"), onIt(2, "收支总表".repeat(60))];

  test("shows long paragraphs whole: wide, wrapped, and the last of the sheets", async () => {
    const excel = await openInTest(drawn());
    await new ExcelHost().apply(edits, { addSheet: name });
    expect(excel.richApi.batches).toHaveLength(2);
    const added = excel.workbook.sheets.at(-1)!;
    expect(added.name).toBe(name);
    expect(added.looksAt(2, 0)).toEqual({ columnWidth: 480, wrapText: true, verticalAlignment: "Top" });
    expect(excel.workbook.activeSheet.name).toBe("表");
  });

  test("that is a table has all its columns as wide as a few words need", async () => {
    const excel = await openInTest(drawn());
    const cell = { sheet: name, row: 0, column: 2 };
    await new ExcelHost().apply([onIt(0, "指标"), { cell, was: null, becomes: 50 }], { addSheet: name });
    const added = excel.workbook.sheets.at(-1)!;
    expect(added.looksAt(0, 0)).toEqual({ columnWidth: 110, verticalAlignment: "Top" });
    expect(added.looksAt(0, 2)).toEqual({ columnWidth: 110 });
    expect(added.looksAt(0, 3)).toEqual({});
  });

  test.each(["a/b", "一".repeat(32), "表"])(
    "is refused by the name %s, and nothing is written",
    async (addSheet) => {
      const excel = await openInTest(drawn());
      const before = excel.whole();
      await expectRefusal(new ExcelHost().apply([], { addSheet }), "no such place", addSheet);
      expect(excel.whole()).toEqual(before);
    },
  );

  test("is refused where the workbook's structure is protected, and nothing is written", async () => {
    const excel = await openInTest(drawn());
    const before = excel.whole();
    excel.workbook.isStructureProtected = true;
    const all = [...edits, { cell: at(0, 1), was: 12.5, becomes: 1 }];
    await expectRefusal(new ExcelHost().apply(all, { addSheet: name }), "protected", "工作簿受保护");
    expect(excel.whole()).toEqual(before);
  });

  test("goes again where Excel refuses another edit half-way", async () => {
    const excel = await openInTest(drawn());
    const before = excel.whole();
    excel.workbook.sheet("表").arrayCells.add("0,3");
    const all = [...edits, { cell: at(0, 3), was: "0301", becomes: "0302" }];
    await expectRefusal(new ExcelHost().apply(all, { addSheet: name }), "busy", "数组公式");
    expect(excel.whole()).toEqual(before);
  });

  test.each<[string, (excel: SimulatedExcel) => void]>([
    ["wrote on it", (excel) => excel.person.type(name, "A9", "另请说明")],
    ["changed a text of it", (excel) => excel.person.type(name, "A1", "说明")],
    ["emptied a cell of it", (excel) => excel.person.type(name, "A1", "")],
    ["put a formula in place of a text", (excel) => excel.person.type(name, "A1", "=A3")],
    ["commented on it", (excel) => excel.person.comment(name, "A1", "请领导审阅")],
    ["deleted it", (excel) => excel.person.deleteSheet(name)],
  ])("stays once somebody %s", async (_, act) => {
    const excel = await openInTest(drawn());
    const takeBack = await new ExcelHost().apply([...edits, { cell: at(0, 1), was: 12.5, becomes: 1 }], {
      addSheet: name,
    });
    act(excel);
    const before = excel.whole();
    await expectRefusal(takeBack(), "moved on", `“${name}”`);
    expect(excel.whole()).toEqual(before);
  });

  test("goes even where it was renamed or moved", async () => {
    const excel = await openInTest(drawn());
    const before = excel.whole();
    const takeBack = await new ExcelHost().apply(edits, { addSheet: name });
    excel.person.renameSheet(name, "说明");
    excel.person.moveSheet("说明", 0);
    await takeBack();
    expect(excel.whole()).toEqual(before);
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
