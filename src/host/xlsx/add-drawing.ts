import type { CellRange } from "../../workbook/cell";
import type { SheetChart } from "../../workbook/chart";
import type { CellChange } from "./change-cells";
import { chartXml } from "./chart-xml";
import { drawingNames, type DrawingNames } from "./drawing-names";
import type { PackageChange } from "./package-change";
import { addContentType } from "./part-lists";
import { relationsPart } from "./relations";
import { escapeAttribute } from "./xml-text";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/**
 * Adds the drawing of a new sheet, with a part for each chart, and gives the element that leads the sheet to it.
 * `base` is what stands before the last word of the types of the package's relations.
 */
export function addDrawing(
  change: PackageChange,
  folder: string,
  sheetPart: string,
  charts: readonly SheetChart[],
  cells: readonly CellChange[],
  base: string,
): string {
  const names = drawingNames(base);
  const add = (part: string, type: string, content: string): void => {
    change.add(part, new TextEncoder().encode(HEADER + content));
    addContentType(change, part, type);
  };
  const relate = (part: string, kind: string, targets: readonly string[]): void =>
    add(relationsPart(part), RELATIONS_TYPE, relationsXml(`${base}/${kind}`, targets));

  const [drawing] = freeParts(change, folder, "drawings/drawing", 1);
  const parts = freeParts(change, folder, "charts/chart", charts.length);
  relate(sheetPart, "drawing", [`../${drawing!}`]);
  add(folder + drawing!, DRAWING_TYPE, drawingXml(charts, names));
  relate(
    folder + drawing!,
    "chart",
    parts.map((part) => `../${part}`),
  );
  for (const [index, chart] of charts.entries())
    add(folder + parts[index]!, CHART_TYPE, chartXml(chart, cells, names));
  return `<drawing xmlns:r="${base}" r:id="rId1"/>`;
}

/** The first names of which neither the part nor its relations are there. */
function freeParts({ source }: PackageChange, folder: string, start: string, count: number): string[] {
  const parts: string[] = [];
  for (let number = 1; parts.length < count; number++) {
    const part = `${start}${number}.xml`;
    const taken = [part, relationsPart(part)].some((name) => source.find(folder + name) !== undefined);
    if (!taken) parts.push(part);
  }
  return parts;
}

function relationsXml(type: string, targets: readonly string[]): string {
  const lines = targets.map(
    (target, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${lines.join("")}</Relationships>`;
}

/** Where each chart stands; the n-th of them is the drawing's n-th relation. */
function drawingXml(charts: readonly SheetChart[], names: DrawingNames): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index + 1, names));
  return (
    `<xdr:wsDr xmlns:xdr="${names.sheetDrawing}" xmlns:a="${names.drawing}">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function anchorXml({ title, over }: SheetChart, number: number, names: DrawingNames): string {
  return (
    `<xdr:twoCellAnchor>${cornersXml(over)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="图表 ${number}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relations}" ` +
    `r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The second corner is the upper left one of the cell after the last. */
function cornersXml({ top, left, bottom, right }: CellRange): string {
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return corner("from", top, left) + corner("to", bottom + 1, right + 1);
}
