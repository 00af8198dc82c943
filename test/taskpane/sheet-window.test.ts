import fc from "fast-check";
import type { CellRange } from "../../src/workbook/cell";
import { LINE, measureSheet, scrollInto, stretch, TWO_LINES } from "../../src/taskpane/sheet-geometry";
import { stepFrom } from "../../src/taskpane/sheet-steps";
import { blockAt, indexMerges, shownRows } from "../../src/taskpane/sheet-window";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheet } from "../support/sheet";

const drawn = sheet(
  "支出总表",
  `| 2022年部门支出预算表 | <     | <     |
   | 项目                 | 指标  | 金额  |
   | 车辆租赁             | 数量  | 12.00 |
   | ^                    | 质量  |       |
   | ^                    | 一段很长很长很长很长很长很长很长很长很长很长的说明 | 3.50 |`,
);

const everything = { x: 0, y: 0, width: 5000, height: 5000 };

test("rows are one line high, or two where a text does not fit its column", () => {
  const { top } = measureSheet(drawn);
  expect(top.slice(0, 6)).toEqual([0, LINE, 2 * LINE, 3 * LINE, 4 * LINE, 4 * LINE + TWO_LINES]);
});

test("every cell is drawn once, merged ones whole, with the text that Excel shows", () => {
  const rows = shownRows(drawn, measureSheet(drawn), indexMerges(drawn.merges), [], everything);
  const texts = rows
    .slice(0, 5)
    .map(({ cells }) => cells.map(({ text }) => text).filter((text) => text !== ""));
  expect(texts).toEqual([
    ["2022年部门支出预算表"],
    ["项目", "指标", "金额"],
    ["车辆租赁", "数量", "12.00"],
    ["质量"],
    ["一段很长很长很长很长很长很长很长很长很长很长的说明", "3.50"],
  ]);
  expect(rows[0]!.cells[0]).toMatchObject({ align: "center", range: { left: 0, right: 2 } });
  expect(rows[2]!.cells[0]!.range).toMatchObject({ top: 2, bottom: 4 });
  expect(rows[2]!.cells[2]!.align).toBe("end");
});

test("a merged block that begins above the view is still drawn, once, at its own row", () => {
  const geometry = measureSheet(drawn);
  const view = { x: 0, y: geometry.top[4]! + 1, width: 5000, height: 1 };
  const rows = shownRows(drawn, geometry, indexMerges(drawn.merges), [], view);
  expect(rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(rows[0]!.cells.map(({ text }) => text)).toEqual(["车辆租赁"]);
});

test("a mark shows on every cell that it covers", () => {
  const range: CellRange = { sheet: "支出总表", top: 3, left: 1, bottom: 3, right: 2 };
  const mark = { range, severity: "error" as const, note: "不符" };
  const other = { ...mark, range: { ...range, sheet: "别的表" } };
  const rows = shownRows(drawn, measureSheet(drawn), indexMerges(drawn.merges), [mark, other], everything);
  const marked = rows.flatMap(({ cells }) => cells).filter(({ marks }) => marks.length > 0);
  expect(marked.map(({ range: { top, left } }) => [top, left])).toEqual([
    [3, 1],
    [3, 2],
  ]);
});

test("of 20,000 rows only those in view are drawn, wherever the view stands", () => {
  const values = Array.from({ length: 20_000 }, (_, row) => [`第${row + 1}行`, row]);
  const long: SheetSnapshot = { ...drawn, values, formats: [], formulas: [], merges: [] };
  const geometry = measureSheet(long);
  const view = { x: 0, y: geometry.top[15_000]!, width: 800, height: 600 };
  const rows = shownRows(long, geometry, indexMerges([]), [], view);
  expect(rows[0]!.row).toBe(15_000);
  expect(rows.length).toBeLessThanOrEqual(600 / LINE + 1);
});

test("an empty sheet still has somewhere to stand", () => {
  const { rows, columns } = measureSheet({ ...drawn, values: [], merges: [] });
  expect([rows, columns]).toEqual([3, 1]);
});

test("property: the stretch of offsets is the rows that touch it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 60 }),
      fc.nat(3000),
      fc.nat(500),
      (sizes, from, length) => {
        const offsets = sizes.reduce((all, size) => [...all, all[all.length - 1]! + size], [0]);
        const [first, last] = stretch(offsets, from, from + length);
        const end = offsets[offsets.length - 1]!;
        const at = (offset: number) => {
          const index = sizes.findIndex((_, row) => offset < offsets[row + 1]!);
          return offset >= end ? sizes.length - 1 : index;
        };
        expect([first, last]).toEqual([at(from), at(from + length)]);
      },
    ),
  );
});

test.each([
  ["already in view", [100, 300, 150, 174], 100],
  ["above", [100, 300, 50, 74], 50],
  ["below", [100, 300, 500, 524], 224],
  ["taller than the view", [100, 20, 50, 174], 50],
] as const)("scrolling to a cell %s", (_, [scroll, size, from, to], expected) => {
  expect(scrollInto(scroll, size, from, to)).toBe(expected);
});

const from: CellRange = { sheet: "支出总表", top: 2, left: 0, bottom: 4, right: 0 };
const extent = { rows: 10, columns: 4 };
test.each([
  ["ArrowDown leaves a merged block below it", "ArrowDown", false, { row: 5, column: 0 }],
  ["ArrowUp", "ArrowUp", false, { row: 1, column: 0 }],
  ["ArrowLeft stops at the edge", "ArrowLeft", false, { row: 2, column: 0 }],
  ["ArrowRight", "ArrowRight", false, { row: 2, column: 1 }],
  ["PageDown stops at the end", "PageDown", false, { row: 9, column: 0 }],
  ["End", "End", false, { row: 2, column: 3 }],
  ["Ctrl+End", "End", true, { row: 9, column: 3 }],
  ["Ctrl+Home", "Home", true, { row: 0, column: 0 }],
  ["letters are not steps", "x", false, undefined],
] as const)("keys: %s", (_, key, ctrlKey, expected) => {
  expect(stepFrom(from, { key, ctrlKey, altKey: false, metaKey: false }, extent, 20)).toEqual(expected);
});

test("the first key selects the first cell", () => {
  const key = { key: "ArrowDown", ctrlKey: false, altKey: false, metaKey: false };
  expect(stepFrom(undefined, key, extent, 20)).toEqual({ row: 0, column: 0 });
});

test("a cell of a merged block stands for the whole block", () => {
  const merges = indexMerges(drawn.merges);
  expect(blockAt(merges, "支出总表", 4, 0)).toMatchObject({ top: 2, bottom: 4 });
  expect(blockAt(merges, "支出总表", 4, 1)).toMatchObject({ top: 4, bottom: 4, left: 1, right: 1 });
});
