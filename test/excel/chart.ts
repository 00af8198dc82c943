import type { CellAddress, CellRange } from "../../src/workbook/cell";
import type { ChartKind, SheetChart } from "../../src/workbook/chart";
import { SimulatedRange } from "./range";
import { invalidArgument } from "./rich-api-error";
import type { SimulatedSheet } from "./sheet";

/** The colour of a series, or of one of its points. */
export interface ChartLooks {
  colour: string;
}

export interface SimulatedSeries extends ChartLooks {
  name: string;
  values: SimulatedRange;
  categories: SimulatedRange | undefined;
  readonly points: Map<number, ChartLooks>;
  hasDataLabels: boolean;
  gapWidth: number;
}

export interface SimulatedAxis {
  visible: boolean;
  gridlines: boolean;
  reversed: boolean;
  labels: string;
}

/** A chart on a simulated sheet. */
export interface SimulatedChart {
  readonly sheet: SimulatedSheet;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The cells that it covers; undefined where Excel put it. */
  over: SimulatedRange | undefined;
  title: string;
  displayBlanksAs: string;
  series: SimulatedSeries[];
  readonly labels: { value: boolean; percentage: boolean; numberFormat: string; position: string };
  readonly legend: { visible: boolean; position: string };
  readonly axes: { readonly category: SimulatedAxis; readonly value: SimulatedAxis };
}

const types = /^(Pie|BarClustered|ColumnClustered)$/;
let made = 0;

/** A chart as Excel makes it of these cells: all of them numbers, a series each column or row. */
export function addChart(
  sheet: SimulatedSheet,
  type: string,
  source: SimulatedRange,
  seriesBy: string,
): SimulatedChart {
  if (!types.test(type) || !["Columns", "Rows"].includes(seriesBy) || source.sheet !== sheet)
    throw invalidArgument();
  sheet.refuseIfProtected();
  const chart: SimulatedChart = {
    sheet,
    id: `{${String(++made).padStart(8, "0")}-C4A7-0000-0000-000000000000}`,
    name: `Chart ${sheet.charts.length + 1}`,
    type,
    over: undefined,
    title: "",
    displayBlanksAs: "NotPlotted",
    series: [],
    labels: { value: false, percentage: false, numberFormat: "General", position: "BestFit" },
    legend: { visible: true, position: "Right" },
    axes: { category: newAxis(), value: newAxis() },
  };
  for (const values of linesOf(source, seriesBy))
    addSeries(chart, `Series${chart.series.length + 1}`, values);
  sheet.charts.push(chart);
  return chart;
}

function linesOf({ sheet, top, left, bottom, right, rowCount, columnCount }: SimulatedRange, by: string) {
  return by === "Columns"
    ? Array.from(
        { length: columnCount },
        (_, n) => new SimulatedRange(sheet, top, left + n, bottom, left + n),
      )
    : Array.from({ length: rowCount }, (_, n) => new SimulatedRange(sheet, top + n, left, top + n, right));
}

const newAxis = (): SimulatedAxis => ({
  visible: true,
  gridlines: true,
  reversed: false,
  labels: "NextToAxis",
});

export function addSeries(chart: SimulatedChart, name: string, values: SimulatedRange): SimulatedSeries {
  const added: SimulatedSeries = {
    name,
    values,
    categories: undefined,
    colour: "",
    points: new Map(),
    hasDataLabels: false,
    gapWidth: 150,
  };
  chart.series.push(added);
  return added;
}

/** All that a chart shows, as plain data. */
export function chartPicture({ sheet: _, over, series, ...rest }: SimulatedChart): object {
  return {
    ...rest,
    over: over?.address,
    series: series.map(({ values, categories, points, ...drawn }) => ({
      ...drawn,
      values: values.address,
      categories: categories?.address,
      points: [...points].map(([index, { colour }]) => [index, colour]),
    })),
  };
}

const kinds: Readonly<Record<string, ChartKind>> = {
  Pie: "pie",
  BarClustered: "bar",
  ColumnClustered: "column",
};

/** The chart told as a host is asked for it. A series is called by a text, so its cell is the one that holds this text. */
export function askedFor({ sheet, type, title, over, series }: SimulatedChart): SheetChart {
  const range = (of: SimulatedRange | undefined): CellRange => {
    if (!of) throw new Error(`The chart ${title} lacks a range`);
    const { top, left, bottom, right } = of;
    return { sheet: of.sheet.name, top, left, bottom, right };
  };
  return {
    kind: kinds[type]!,
    title,
    over: range(over),
    categories: range(series[0]?.categories),
    series: series.map(({ name, values }) => ({ name: cellHolding(sheet, name), values: range(values) })),
  };
}

function cellHolding(sheet: SimulatedSheet, text: string): CellAddress {
  const { values } = sheet.snapshot();
  const row = values.findIndex((cells) => cells.includes(text));
  if (row < 0) throw new Error(`No cell of ${sheet.name} holds ${text}`);
  return { sheet: sheet.name, row, column: values[row]!.indexOf(text) };
}
