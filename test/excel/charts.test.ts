/** Charts in Excel: how they look, how often Excel is asked, and what of them is not taken back. */
import { ExcelHost } from "../../src/host/excel";
import { expectRefusal } from "../host/contract";
import { chartCells, contractCharts } from "../host/contract/charts";
import { sheet } from "../support/sheet";
import { addChart, type SimulatedChart } from "./chart";
import { openInTest } from "./open-in-test";
import { readAddress } from "./range";
import type { SimulatedExcelOptions } from "./simulated-excel";

const addSheet = contractCharts[0]!.over.sheet;
const open = (options?: SimulatedExcelOptions) => openInTest([sheet("表", "| 1 |")], options);
const write = () => new ExcelHost().apply(chartCells, { addSheet, charts: contractCharts });

test("are drawn in the batch that writes the cells", async () => {
  const excel = await open();
  await write();
  expect(excel.richApi.batches).toHaveLength(2);
});

test("a pie tells shares in colours of its slices, lying bars begin at the top, columns have a legend", async () => {
  const excel = await open();
  await write();
  const [pie, bar, column] = excel.workbook.sheet(addSheet).charts as [
    SimulatedChart,
    SimulatedChart,
    SimulatedChart,
  ];
  expect(pie.labels).toEqual({
    value: false,
    percentage: true,
    numberFormat: "0.0%",
    position: "OutsideEnd",
  });
  expect([...pie.series[0]!.points.values()].map(({ colour }) => colour)).toEqual([
    "#2F5D8A",
    "#D08A3C",
    "#5B8C5A",
  ]);
  expect(pie.legend).toEqual({ visible: true, position: "Right" });
  expect(bar.labels).toMatchObject({ value: true, percentage: false });
  expect([bar.axes.category.reversed, column.axes.category.reversed]).toEqual([true, false]);
  for (const { axes } of [bar, column])
    expect([axes.value.visible, axes.value.gridlines, axes.category.labels]).toEqual([false, false, "Low"]);
  expect([bar.legend.visible, column.legend]).toEqual([false, { visible: true, position: "Bottom" }]);
  expect(column.series.map(({ name, colour }) => [name, colour])).toEqual([
    ["2022年", "#2F5D8A"],
    ["2021年", "#D08A3C"],
  ]);
});

test("are refused by an Excel that is too old for them, and nothing is written", async () => {
  const excel = await open({ requirements: { ExcelApi: "1.7" } });
  const before = excel.whole();
  await expectRefusal(write(), "unsupported", "图表");
  expect(excel.whole()).toEqual(before);
  expect(excel.richApi.batches).toHaveLength(0);
});

test.each<[string, (charts: unknown[]) => void]>([
  ["a chart of the user's came", (charts) => void charts.push({ ...(charts[0] as object), id: "{own}" })],
  ["one of them was deleted", (charts) => void charts.pop()],
])("are not taken back once %s", async (_, happens) => {
  const excel = await open();
  const takeBack = await write();
  happens(excel.workbook.sheet(addSheet).charts);
  const before = excel.whole();
  await expectRefusal(takeBack(), "moved on", addSheet);
  expect(excel.whole()).toEqual(before);
});

describe("the simulated Excel", () => {
  test("makes a series of each column, or of each row, of the cells", async () => {
    const excel = await open();
    const simulated = excel.workbook.sheet("表");
    const seriesOf = (by: string): string[] =>
      addChart(simulated, "Pie", readAddress(simulated, "A1:B3"), by).series.map(
        ({ values }) => values.localAddress,
      );
    expect(seriesOf("Columns")).toEqual(["A1:A3", "B1:B3"]);
    expect(seriesOf("Rows")).toEqual(["A1:B1", "A2:B2", "A3:B3"]);
  });

  test.each<[string, (charts: Excel.ChartCollection, cells: Excel.Range) => void]>([
    ["a kind that it does not know", (charts, cells) => charts.add("Radar", cells, "Columns")],
    [
      "a series that is not there",
      (charts, cells) => charts.add("Pie", cells, "Columns").series.getItemAt(1).setValues(cells),
    ],
    [
      "a slice that is not there",
      (charts, cells) =>
        charts
          .add("Pie", cells, "Columns")
          .series.getItemAt(0)
          .points.getItemAt(3)
          .format.fill.setSolidColor("#000000"),
    ],
    [
      "an axis of a pie",
      (charts, cells) => {
        charts.add("Pie", cells, "Columns").axes.valueAxis.visible = false;
      },
    ],
  ])("refuses %s", async (_, ask) => {
    await open();
    const asked = Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      ask(first.charts, first.getRange("A1:A3"));
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
