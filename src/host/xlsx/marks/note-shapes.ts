import { readA1 } from "../../../workbook/cell";
import type { Splice } from "../splice-bytes";

/**
 * How Excel draws the notes of a sheet: a shape each, in an old kind of drawing that is often no well-formed XML, so it is
 * read as text. Our shapes carry ids of ours until Excel saves the file; after that only their cells tell.
 */

const SHAPE_TYPE = "bto_note";
const SHAPE = "bto_note_";
export const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** In columns and rows: enough for two or three sentences. */
const [NOTE_COLUMNS, NOTE_ROWS] = [4, 7];

export const newShapes = (cells: readonly string[]): string => drawingXml(shapesXml(cells));

const drawingXml = (shapes: string): string =>
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  `</o:shapelayout>${shapes}</xml>`;

/** One more shape for each cell; undefined where the drawing has no end that they could stand before. */
export function addShapes(bytes: Uint8Array, cells: readonly string[]): Splice[] | undefined {
  const at = asText(bytes).lastIndexOf("</xml>");
  return at < 0 ? undefined : [{ start: at, end: at, text: shapesXml(cells) }];
}

/** Takes away the shapes of these cells' notes, and the type that they shared. */
export function removeShapes(bytes: Uint8Array, cells: ReadonlySet<string>): Splice[] {
  const text = asText(bytes);
  const gone = shapesIn(text).filter(({ 0: shape }) => cells.has(cellOf(shape) ?? ""));
  const type = new RegExp(`<v:shapetype id="${SHAPE_TYPE}"[^]*?</v:shapetype>`).exec(text);
  const ours = shapesIn(text).filter(({ 0: shape }) => shape.includes(`#${SHAPE_TYPE}"`));
  const isTypeFree = type !== null && ours.every((shape) => gone.some(({ index }) => index === shape.index));
  return [...(isTypeFree ? [type] : []), ...gone]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, text: "" }))
    .sort((a, b) => a.start - b.start);
}

export const hasShapes = (bytes: Uint8Array): boolean => shapesIn(asText(bytes)).length > 0;

/** Whether it is a drawing that newShapes made and that holds nothing any more. */
export const isOurEmptyDrawing = (bytes: Uint8Array): boolean => asText(bytes) === drawingXml("");

/** One letter a byte, so that places in the text are places in the bytes. */
const asText = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

const shapesIn = (text: string): RegExpExecArray[] => [...text.matchAll(/<v:shape\s[^]*?<\/v:shape>/g)];

/** The cell whose note a shape is; "0,1" for B1. */
function cellOf(shape: string): string | undefined {
  if (!/ObjectType="Note"/.test(shape)) return undefined;
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${row},${column}`;
}

/** "B1" as the shapes say it: "0,1". */
export function shapeCell(ref: string): string {
  const { top, left } = readA1("", ref) ?? { top: -1, left: -1 };
  return `${top},${left}`;
}

function shapesXml(cells: readonly string[]): string {
  return (
    `<v:shapetype id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    cells.map((ref, index) => shapeXml(ref, index + 1)).join("")
  );
}

function shapeXml(ref: string, number: number): string {
  const [row, column] = shapeCell(ref).split(",").map(Number) as [number, number];
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 1 + NOTE_COLUMNS, 15, top + NOTE_ROWS, 4].join(", ");
  return (
    `<v:shape id="${SHAPE}${number}" type="#${SHAPE_TYPE}" ` +
    `style="position:absolute;margin-left:80pt;margin-top:2pt;width:240pt;height:100pt;z-index:1;visibility:hidden" ` +
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
