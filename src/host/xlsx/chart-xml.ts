import type { SheetChart } from "../../workbook/chart";
import { axesXml } from "./chart-axes";
import { seriesXml } from "./chart-series";
import type { CellChange } from "./change-cells";
import type { DrawingNames } from "./drawing-names";
import { escapeXml } from "./xml-text";

/** Between two bars, in percent of a bar. */
const GAP = 60;

/** The chart's part, without the XML declaration; the elements stand in the order that the schema of charts wants. */
export function chartXml(chart: SheetChart, cells: readonly CellChange[], names: DrawingNames): string {
  const legend = legendAt(chart);
  return (
    `<c:chartSpace xmlns:c="${names.chart}" xmlns:a="${names.drawing}" xmlns:r="${names.relations}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, cells, names)}</c:plotArea>` +
    (legend === undefined ? "" : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${inkXml}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>'
  );
}

/** A legend tells a pie's parts, and the series apart; of a single series the title says all. */
function legendAt({ kind, series }: SheetChart): "r" | "b" | undefined {
  if (kind === "pie") return "r";
  return series.length > 1 ? "b" : undefined;
}

/** A colour of text, and a font that Excel and WPS have for both letters and Chinese. */
const inkXml =
  '<a:solidFill><a:srgbClr val="333333"/></a:solidFill>' +
  '<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/>';

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="zh-CN" sz="1200" b="1">${inkXml}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function plotXml(chart: SheetChart, cells: readonly CellChange[], { strict }: DrawingNames): string {
  const { kind } = chart;
  const series = seriesXml(chart, cells);
  if (kind === "pie")
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  return (
    `<c:barChart><c:barDir val="${kind === "bar" ? "bar" : "col"}"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="${strict ? `${GAP}%` : GAP}"/>` +
    `<c:axId val="1"/><c:axId val="2"/></c:barChart>${axesXml(kind)}`
  );
}
