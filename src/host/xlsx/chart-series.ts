import { a1, quotedSheet, type CellAddress } from "../../workbook/cell";
import type { ChartKind, SheetChart, SheetSeries } from "../../workbook/chart";
import { isCellError, type CellValue } from "../../workbook/snapshot";
import { chartColour } from "../chart-colours";
import { cellsAlong } from "../charts-asked";
import type { CellChange } from "./change-cells";
import { escapeCellText, escapeXml } from "./xml-text";

type ValueOf = (cell: CellAddress) => CellValue;

/** The series of a chart: where their cells are, and what these hold, so that it shows before anything is worked out. */
export function seriesXml(chart: SheetChart, cells: readonly CellChange[]): string {
  const held = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const valueOf: ValueOf = ({ row, column }) => held.get(`${row},${column}`) ?? null;
  return chart.series.map((series, index) => oneXml(chart, series, index, valueOf)).join("");
}

function oneXml(
  { kind, categories }: SheetChart,
  { name, values }: SheetSeries,
  index: number,
  valueOf: ValueOf,
): string {
  const bar = `<c:spPr>${fillXml(chartColour(index))}</c:spPr><c:invertIfNegative val="0"/>`;
  const looks = kind === "pie" ? slicesXml(cellsAlong(categories).length) : bar;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textsXml([name], valueOf)}</c:tx>` +
    `${looks}${labelsXml(kind)}<c:cat>${textsXml(cellsAlong(categories), valueOf)}</c:cat>` +
    `<c:val>${numbersXml(cellsAlong(values), valueOf)}</c:val></c:ser>`
  );
}

const fillXml = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;

/** Each slice has its colour, and a white line around it. */
function slicesXml(count: number): string {
  const line = `<a:ln w="12700">${fillXml("#FFFFFF")}</a:ln>`;
  return Array.from(
    { length: count },
    (_, index) =>
      `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${fillXml(chartColour(index))}${line}</c:spPr></c:dPt>`,
  ).join("");
}

/** A pie tells the share of each part; bars tell their value as its cell shows it. */
function labelsXml(kind: ChartKind): string {
  const isPie = kind === "pie";
  const [format, position] = isPie
    ? ['"0.0%" sourceLinked="0"', "outEnd"]
    : ['"General" sourceLinked="1"', "outEnd"];
  const shown = {
    LegendKey: false,
    Val: !isPie,
    CatName: false,
    SerName: false,
    Percent: isPie,
    BubbleSize: false,
  };
  const flags = Object.entries(shown).map(([what, is]) => `<c:show${what} val="${is ? 1 : 0}"/>`);
  return (
    `<c:dLbls><c:numFmt formatCode=${format}/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:dLblPos val="${position}"/>${flags.join("")}${isPie ? '<c:showLeaderLines val="1"/>' : ""}</c:dLbls>`
  );
}

function textsXml(cells: readonly CellAddress[], valueOf: ValueOf): string {
  const texts = cells.map((cell) => textOf(valueOf(cell)));
  return `<c:strRef><c:f>${formulaOf(cells)}</c:f><c:strCache>${pointsXml(texts)}</c:strCache></c:strRef>`;
}

function numbersXml(cells: readonly CellAddress[], valueOf: ValueOf): string {
  const numbers = cells.map(valueOf).map((value) => (typeof value === "number" ? String(value) : undefined));
  return (
    `<c:numRef><c:f>${formulaOf(cells)}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${pointsXml(numbers)}</c:numCache></c:numRef>`
  );
}

function textOf(value: CellValue): string | undefined {
  if (value === null) return undefined;
  return isCellError(value) ? value.error : String(value);
}

/** A cell without a value has no point: a gap, and not zero. */
function pointsXml(points: readonly (string | undefined)[]): string {
  const written = points.map((point, index) =>
    point === undefined ? "" : `<c:pt idx="${index}"><c:v>${escapeCellText(point)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${points.length}"/>${written.join("")}`;
}

/** '收支图'!$A$2:$A$9 */
function formulaOf(cells: readonly CellAddress[]): string {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const corners = cells.length === 1 ? [first] : [first, last];
  const places = corners.map((cell) => a1(cell).replace(/^([A-Z]+)/, "$$$1$$"));
  return escapeXml(`${quotedSheet(first.sheet)}!${places.join(":")}`);
}
