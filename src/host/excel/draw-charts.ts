import { a1, a1Range, type CellAddress } from "../../workbook/cell";
import type { SheetChart } from "../../workbook/chart";
import { plainText } from "../../workbook/plain-text";
import { chartColour } from "../chart-colours";
import { cellsAlong } from "../charts-asked";
import type { WrittenCell } from "./written";

/** The newest of the calls made here: DisplayBlanksAs, and the number format of labels. */
export const chartsNeed = "1.8";

const chartTypes = { pie: "Pie", bar: "BarClustered", column: "ColumnClustered" } as const;
/** Between two bars, in percent of a bar. */
const gapWidth = 60;

/** Charts on a sheet that comes with the same batch, once its cells are written. */
export function drawCharts(
  sheet: Excel.Worksheet,
  charts: readonly SheetChart[],
  cells: readonly WrittenCell[],
): void {
  for (const chart of charts) drawChart(sheet, chart, cells);
}

function drawChart(sheet: Excel.Worksheet, asked: SheetChart, cells: readonly WrittenCell[]): void {
  const { kind, title, over, series } = asked;
  const { values } = series[0]!;
  const seriesBy = values.left === values.right ? "Columns" : "Rows";
  const chart = sheet.charts.add(chartTypes[kind], sheet.getRange(a1Range(values)), seriesBy);
  chart.setPosition(...corners(over));
  chart.title.text = plainText(title); // a title that begins with = would point to a cell
  chart.displayBlanksAs = "NotPlotted";
  drawSeries(sheet, chart, asked, cells);
  labelValues(chart, kind);
  chart.legend.visible = kind === "pie" || series.length > 1;
  chart.legend.position = kind === "pie" ? "Right" : "Bottom";
  if (kind !== "pie") drawAxes(chart, kind);
}

function corners({ sheet, top, left, bottom, right }: SheetChart["over"]): [string, string] {
  return [a1({ sheet, row: top, column: left }), a1({ sheet, row: bottom, column: right })];
}

/** Excel has made the first series of the values; names are set as texts, for the API knows no cell for them. */
function drawSeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { kind, categories, series }: SheetChart,
  cells: readonly WrittenCell[],
): void {
  for (const [index, { name, values }] of series.entries()) {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(textAt(cells, name));
    if (index === 0) drawn.name = textAt(cells, name);
    drawn.setValues(sheet.getRange(a1Range(values)));
    drawn.setXAxisValues(sheet.getRange(a1Range(categories)));
    drawn.hasDataLabels = true;
    if (kind === "pie") colourSlices(drawn, cellsAlong(categories).length);
    else {
      drawn.format.fill.setSolidColor(chartColour(index));
      drawn.gapWidth = gapWidth;
    }
  }
}

function textAt(cells: readonly WrittenCell[], { sheet, row, column }: CellAddress): string {
  const written = cells.find(
    ({ cell }) => cell.sheet === sheet && cell.row === row && cell.column === column,
  );
  return plainText(String(written?.wrote ?? ""));
}

function colourSlices(series: Excel.ChartSeries, count: number): void {
  for (let index = 0; index < count; index++)
    series.points.getItemAt(index).format.fill.setSolidColor(chartColour(index));
}

/** A pie tells the share of each part; bars tell their value as its cell shows it. */
function labelValues({ dataLabels }: Excel.Chart, kind: SheetChart["kind"]): void {
  const isPie = kind === "pie";
  dataLabels.showValue = !isPie;
  dataLabels.showPercentage = isPie;
  if (isPie) dataLabels.numberFormat = "0.0%";
  dataLabels.position = "OutsideEnd";
}

/** Values stand at the bars, so their axis is not shown; lying bars begin at the top with the first category. */
function drawAxes({ axes }: Excel.Chart, kind: "bar" | "column"): void {
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  axes.categoryAxis.tickLabelPosition = "Low";
  if (kind === "bar") axes.categoryAxis.reversePlotOrder = true;
}
