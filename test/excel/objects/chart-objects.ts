/** Charts: the collection of a sheet, a chart, and its title, series, labels, legend and axes. */
import { addChart, addSeries, type ChartLooks, type SimulatedChart, type SimulatedSeries } from "../chart";
import { givenNumber, givenRange, givenText } from "../given";
import { object, readOnly, type ObjectTables, type Property } from "../object-table";
import { readAddress, SimulatedRange } from "../range";
import { invalidArgument } from "../rich-api-error";

type ChartTypes = Extract<keyof ObjectTables, `Chart${string}`>;

/** A property that is kept as it is given, in the shape that it had. */
function kept<Of, Name extends keyof Of>(name: Name): Property<Of> {
  return {
    get: (of) => of[name],
    set(of, value) {
      if (typeof value !== typeof of[name]) throw invalidArgument();
      of[name] = value as Of[Name];
    },
  };
}

const inside = <Of, Part>(part: (of: Of) => Part, property: Property<Part>): Property<Of> => ({
  get: (of) => property.get(part(of)),
  set: (of, value) => property.set!(part(of), value),
});

type Labels = SimulatedChart["labels"];
type Legend = SimulatedChart["legend"];
const label = (name: keyof Labels): Property<SimulatedChart> =>
  inside((chart: SimulatedChart) => chart.labels, kept<Labels, keyof Labels>(name));
const legend = (name: keyof Legend): Property<SimulatedChart> =>
  inside((chart: SimulatedChart) => chart.legend, kept<Legend, keyof Legend>(name));

function place(chart: SimulatedChart, first: unknown, last: unknown): void {
  const corner = (given: unknown): SimulatedRange =>
    typeof given === "string" ? readAddress(chart.sheet, given) : givenRange(given);
  const from = corner(first);
  const to = last === null || last === undefined ? from : corner(last);
  chart.over = new SimulatedRange(chart.sheet, from.top, from.left, to.bottom, to.right);
}

function seriesAt({ series }: SimulatedChart, index: unknown): SimulatedSeries {
  const found = series[givenNumber(index)];
  if (!found) throw invalidArgument();
  return found;
}

/** A point is there as long as the series has a value for it. */
function pointAt({ values, points }: SimulatedSeries, given: unknown): ChartLooks {
  const index = givenNumber(given);
  if (index < 0 || index >= values.cellCount) throw invalidArgument();
  const point = points.get(index) ?? { colour: "" };
  points.set(index, point);
  return point;
}

export const chartObjects: Pick<ObjectTables, ChartTypes> = {
  ChartCollection: {
    items: (sheet) => sheet.charts.map((chart) => object("Chart", chart)),
    methods: {
      Add: (sheet, [type, source, seriesBy]) =>
        object("Chart", addChart(sheet, givenText(type), givenRange(source), givenText(seriesBy))),
    },
  },
  Chart: {
    id: (chart) => chart.id,
    properties: {
      Id: readOnly((chart) => chart.id),
      Name: readOnly((chart) => chart.name),
      DisplayBlanksAs: kept("displayBlanksAs"),
    },
    navigation: {
      Title: (chart) => object("ChartTitle", chart),
      Series: (chart) => object("ChartSeriesCollection", chart),
      DataLabels: (chart) => object("ChartDataLabels", chart),
      Legend: (chart) => object("ChartLegend", chart),
      Axes: (chart) => object("ChartAxes", chart),
    },
    methods: { SetPosition: (chart, [first, last]) => place(chart, first, last) },
  },
  ChartTitle: { properties: { Text: kept("title") } },
  ChartDataLabels: {
    properties: {
      ShowValue: label("value"),
      ShowPercentage: label("percentage"),
      NumberFormat: label("numberFormat"),
      Position: label("position"),
    },
  },
  ChartLegend: { properties: { Visible: legend("visible"), Position: legend("position") } },
  ChartAxes: {
    navigation: {
      CategoryAxis: ({ type, axes }) => axisOf(type, axes.category),
      ValueAxis: ({ type, axes }) => axisOf(type, axes.value),
    },
  },
  ChartAxis: {
    properties: {
      Visible: kept("visible"),
      ReversePlotOrder: kept("reversed"),
      TickLabelPosition: kept("labels"),
    },
    navigation: { MajorGridlines: (axis) => object("ChartGridlines", axis) },
  },
  ChartGridlines: { properties: { Visible: kept("gridlines") } },
  ChartSeriesCollection: {
    methods: {
      Add(chart, [name]) {
        const [first] = chart.series;
        if (!first) throw invalidArgument();
        return object("ChartSeries", addSeries(chart, givenText(name), first.values));
      },
      GetItemAt: (chart, [index]) => object("ChartSeries", seriesAt(chart, index)),
    },
  },
  ChartSeries: {
    properties: {
      Name: kept("name"),
      HasDataLabels: kept("hasDataLabels"),
      GapWidth: kept("gapWidth"),
    },
    navigation: {
      Format: (series) => object("ChartSeriesFormat", series),
      Points: (series) => object("ChartPointsCollection", series),
    },
    methods: {
      SetValues(series, [range]) {
        series.values = givenRange(range);
      },
      SetXAxisValues(series, [range]) {
        series.categories = givenRange(range);
      },
    },
  },
  ChartSeriesFormat: { navigation: { Fill: (looks) => object("ChartFill", looks) } },
  ChartPointsCollection: {
    methods: { GetItemAt: (series, [index]) => object("ChartPoint", pointAt(series, index)) },
  },
  ChartPoint: { navigation: { Format: (looks) => object("ChartPointFormat", looks) } },
  ChartPointFormat: { navigation: { Fill: (looks) => object("ChartFill", looks) } },
  ChartFill: {
    methods: {
      SetSolidColor(looks, [colour]) {
        looks.colour = givenText(colour);
      },
    },
  },
};

/** A pie has no axes. */
function axisOf(type: string, axis: SimulatedChart["axes"]["value"]) {
  if (type === "Pie") throw invalidArgument();
  return object("ChartAxis", axis);
}
