/** Texts that Excel could make something else of, formulas above all: whatever is written as a text is held as that text. */
import { ExcelHost } from "../../src/host/excel";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";

const texts = [
  "=1+1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1+2",
  "-甲",
  "@SUM(A1)",
  "'=1",
  "#N/A",
  " =1",
  "\t=1",
  "\r=1",
  "＝1+1",
  "＝甲",
  "＋甲",
  "－甲",
  "＠甲",
  "１２",
  "TRUE",
];
const A1 = { sheet: "表", row: 0, column: 0 };

test.each(["General", "@"])("into a cell of format %s, and back again", async (format) => {
  for (const text of texts) {
    const excel = await openInTest([{ ...sheet("表", "| 原文 |"), formats: [[format]] }]);
    const host = new ExcelHost();
    await host.apply([{ cell: A1, was: "原文", becomes: text }]);
    const held = () => excel.workbook.sheet("表").snapshot();
    expect([held().values, held().formulas.flat().filter(Boolean)]).toEqual([[[text]], []]);
    const takeBack = await host.apply([{ cell: A1, was: text, becomes: "改了" }]);
    await takeBack();
    expect([held().values, held().formulas.flat().filter(Boolean)]).toEqual([[[text]], []]);
    excel.bringToFront();
  }
});

test("onto a sheet that is added", async () => {
  const excel = await openInTest([sheet("表", "| 1 |")]);
  const edits = texts.map((becomes, row) => ({
    cell: { sheet: "新表", row, column: 0 },
    was: null,
    becomes,
  }));
  await new ExcelHost().apply(edits, { addSheet: "新表" });
  const { values, formulas } = excel.workbook.sheet("新表").snapshot();
  expect([values, formulas.flat().filter(Boolean)]).toEqual([texts.map((text) => [text]), []]);
  const [, read] = (await new ExcelHost().read()).sheets;
  expect([read!.values, read!.formulas.flat().filter(Boolean)]).toEqual([texts.map((text) => [text]), []]);
});

test("as the title of a chart and the name of a series, which would point to a cell", async () => {
  const excel = await openInTest([sheet("表", "| 1 |")]);
  const place = (row: number, column: number) => ({ sheet: "图", row, column });
  const block = { sheet: "图", top: 1, bottom: 1 };
  const chart = {
    kind: "bar" as const,
    title: "=表!A1",
    categories: { ...block, left: 0, right: 0 },
    series: [{ name: place(0, 1), values: { ...block, left: 1, right: 1 } }],
    over: { sheet: "图", top: 3, bottom: 20, left: 3, right: 9 },
  };
  const edits = [
    { cell: place(0, 1), was: null, becomes: "=表!A1" },
    { cell: place(1, 0), was: null, becomes: "甲" },
    { cell: place(1, 1), was: null, becomes: 1 },
  ];
  await new ExcelHost().apply(edits, { addSheet: "图", charts: [chart] });
  expect(JSON.stringify(excel.whole())).not.toMatch(/"(title|name)":"=/);
  expect(JSON.stringify(excel.whole())).toContain("　=表!A1");
});
