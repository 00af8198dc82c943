import type { CellRange } from "../../../src/workbook/cell";
import { readA1 } from "../../../src/workbook/cell";
import type { ChartKind, SheetChart } from "../../../src/workbook/chart";
import type { CellEdit } from "../../../src/workbook/edit";
import { namesOf, wholeOf } from "./content";
import { typeInto, type Open, type OpenedHost } from "./opened-host";
import { expectRefusal } from "./refusal";
import { at, edit, first } from "./seed";

const added = "图's & 表";
const range = (written: string, sheet = added): CellRange => readA1(sheet, written)!;

/** What the charts are drawn of: 科目, this year, last year. */
const rows = [
  ["科目", "2022年", "2021年"],
  ["教育支出 & <其他>", 12.5, 10],
  ["卫生健康支出", 0.25, null],
  ["住房保障支出", -3, 4],
] as const;
export const chartCells: readonly CellEdit[] = rows.flatMap((cells, row) =>
  cells.map((value, column) => edit(at(row, column, added), null, value)),
);

const chartOf = (kind: ChartKind, over: string, series: readonly ("B" | "C")[]): SheetChart => ({
  kind,
  title: `2022年“支出” & <比较>`,
  categories: range("A2:A4"),
  series: series.map((column) => ({
    name: at(0, column === "B" ? 1 : 2, added),
    values: range(`${column}2:${column}4`),
  })),
  over: range(over),
});
export const contractCharts: readonly SheetChart[] = [
  chartOf("pie", "A6:C20", ["B"]),
  chartOf("bar", "A22:C36", ["B"]),
  chartOf("column", "E1:K20", ["B", "C"]),
];

/** One chart over one row, its categories above it. */
const lying: SheetChart = {
  kind: "column",
  title: "一行",
  categories: range("B1:C1"),
  series: [{ name: at(1, 0, added), values: range("B2:C2") }],
  over: range("A6:C9"),
};

export function describeCharts(open: Open): void {
  describe("charts on a sheet that is added", () => {
    const [pie] = contractCharts as [SheetChart];
    const write = ({ host }: OpenedHost, charts: readonly SheetChart[]) =>
      host.apply([...chartCells, edit(at(2, 2), 1934.5, 1)], { addSheet: added, charts });

    test("come with it, each of its cells, and are as they were asked for", async () => {
      const opened = await open();
      expect(await opened.charts()).toEqual([]);
      await write(opened, [...contractCharts, lying]);
      expect(await opened.charts()).toEqual([...contractCharts, lying]);
    });

    test("go with it when it is taken back, and can come again", async () => {
      const opened = await open();
      const before = wholeOf(await opened.look());
      for (const _ of ["once", "twice"]) {
        const takeBack = await write(opened, contractCharts);
        await takeBack();
        expect(await opened.charts()).toEqual([]);
        expect(wholeOf(await opened.look())).toEqual(before);
      }
    });

    test("stay when the cells they are drawn of are edited, and with a sheet that moved on", async () => {
      const opened = await open();
      const takeBack = await write(opened, contractCharts);
      await typeInto(opened, at(1, 1, added), 12.5, 13);
      await expectRefusal(takeBack(), "moved on", added);
      expect(await opened.charts()).toEqual(contractCharts);
    });

    test("stay when another write is taken back", async () => {
      const opened = await open();
      await write(opened, contractCharts);
      const takeBack = await opened.host.apply([edit(at(3, 3), 12, 13)]);
      await takeBack();
      expect(await opened.charts()).toEqual(contractCharts);
    });

    test("are not drawn when an edit is refused", async () => {
      const opened = await open();
      const before = wholeOf(await opened.look());
      const edits = [...chartCells, edit(at(3, 3), 13, 14)];
      await expectRefusal(
        opened.host.apply(edits, { addSheet: added, charts: contractCharts }),
        "moved on",
        "D4",
      );
      expect(await opened.charts()).toEqual([]);
      expect(wholeOf(await opened.look())).toEqual(before);
    });

    const [values] = pie.series as [SheetChart["series"][number]];
    test.each<[string, Partial<SheetChart>, string]>([
      ["with cells of another sheet", { categories: range("A3:A5", first) }, "以外"],
      ["over another sheet", { over: range("A1:B9", first) }, "以外"],
      ["named by another sheet's cell", { series: [{ ...values, name: at(0, 0) }] }, "以外"],
      ["with more names than values", { categories: range("A2:A5") }, "个数"],
      [
        "with more values than names",
        { kind: "bar", series: [values, { ...values, values: range("B2:B5") }] },
        "个数",
      ],
      ["as a pie of two series", { series: [values, values] }, "饼图"],
      ["without series", { series: [] }, "没有数据"],
      ["of a block", { categories: range("A2:B4") }, "一行或一列"],
      ["beyond the last row", { over: { ...range("A1:C2"), bottom: 1_048_576 } }, "没有的单元格"],
      ["with a title that is too long", { title: "长".repeat(256) }, "255"],
      ["with a title that XML cannot hold", { title: "甲\u0001" }, "不能显示"],
    ])("are refused %s, and nothing is written", async (_, wrong, found) => {
      const opened = await open();
      const before = wholeOf(await opened.look());
      await expectRefusal(write(opened, [pie, { ...pie, ...wrong }]), "unsupported", found);
      expect(await opened.charts()).toEqual([]);
      expect(wholeOf(await opened.look())).toEqual(before);
    });

    test("are refused without it", async () => {
      const opened = await open();
      const before = namesOf(await opened.look());
      await expectRefusal(opened.host.apply([], { charts: [pie] }), "unsupported", "新工作表");
      expect(await opened.charts()).toEqual([]);
      expect(namesOf(await opened.look())).toEqual(before);
    });
  });
}
