import type { CellLook, Edge, Side } from "../looks";
import type { ColourOf } from "./colours";
import { isTrue } from "./scan-sheet";
import type { XmlCursor } from "./xml-cursor";

/** The look of each cell style, by the style's number. */
export function readCellLooks(xml: XmlCursor, colourOf: ColourOf): CellLook[] {
  const fonts: CellLook[] = [];
  const fills: CellLook[] = [];
  const borders: CellLook[] = [];
  const looks: CellLook[] = [];
  while (xml.next()) {
    if (xml.closing) continue;
    if (xml.is("fonts")) fonts.push(...readEach(xml, "font", (font) => readFont(font, colourOf)));
    else if (xml.is("fills")) fills.push(...readEach(xml, "fill", (fill) => readFill(fill, colourOf)));
    else if (xml.is("borders")) borders.push(...readEach(xml, "border", readBorder));
    else if (xml.is("cellXfs"))
      looks.push(
        ...readEach(xml, "xf", (style) => {
          const of = (parts: readonly CellLook[], id: string) => parts[Number(style.attribute(id) ?? 0)];
          const parts = { ...of(fonts, "fontId"), ...of(fills, "fillId"), ...of(borders, "borderId") };
          return { ...parts, ...readInside(style, readAlignment) };
        }),
      );
  }
  return looks;
}

/** What each element of that name comes to, within the element at which the cursor is. */
function readEach(xml: XmlCursor, name: string, read: (xml: XmlCursor) => CellLook): CellLook[] {
  const found: CellLook[] = [];
  if (xml.selfClosing) return found;
  const outside = xml.depth - 1;
  while (xml.next() && xml.depth > outside) if (!xml.closing && xml.is(name)) found.push(read(xml));
  return found;
}

/** All that the elements within say. */
function readInside(xml: XmlCursor, read: (xml: XmlCursor) => CellLook): CellLook {
  if (xml.selfClosing) return {};
  const outside = xml.depth - 1;
  let look: CellLook = {};
  while (xml.next() && xml.depth > outside) if (!xml.closing) look = { ...look, ...read(xml) };
  return look;
}

const readFont = (font: XmlCursor, colourOf: ColourOf): CellLook =>
  readInside(font, (xml) => {
    const value = xml.attribute("val");
    const on = value === undefined || isTrue(value);
    if (xml.is("b")) return on ? { bold: true } : {};
    if (xml.is("i")) return on ? { italic: true } : {};
    if (xml.is("u")) return value === "none" ? {} : { underline: true };
    if (xml.is("sz")) return sizeOf(value);
    if (xml.is("name")) return value ? { font: value } : {};
    if (!xml.is("color")) return {};
    const colour = colourOf(xml);
    return colour === undefined ? {} : { colour };
  });

function sizeOf(written: string | undefined): CellLook {
  const size = Number(written);
  return size >= 1 && size <= 409 ? { size } : {};
}

const readFill = (fill: XmlCursor, colourOf: ColourOf): CellLook => {
  let solid = false;
  return readInside(fill, (xml) => {
    if (xml.is("patternFill")) solid = xml.attribute("patternType") === "solid";
    const colour = solid && xml.is("fgColor") ? colourOf(xml) : undefined;
    return colour === undefined ? {} : { fill: colour };
  });
};

const sides: readonly Side[] = ["left", "right", "top", "bottom"];

function readBorder(border: XmlCursor): CellLook {
  const edges: Partial<Record<Side, Edge>> = {};
  readInside(border, (xml) => {
    const side = sides.find((one) => xml.is(one));
    const edge = edgeOf(xml.attribute("style"));
    if (side && edge) edges[side] = edge;
    return {};
  });
  return Object.keys(edges).length === 0 ? {} : { edges };
}

function edgeOf(style: string | undefined): Edge | undefined {
  if (style === undefined || style === "none") return undefined;
  if (style === "hair" || style === "dotted" || style === "thick" || style === "double") return style;
  if (/dash/i.test(style)) return "dashed";
  return style === "medium" ? "medium" : "thin";
}

function readAlignment(xml: XmlCursor): CellLook {
  if (!xml.is("alignment")) return {};
  const across = xml.attribute("horizontal");
  const down = xml.attribute("vertical");
  return {
    ...(across === "left" || across === "center" || across === "right" ? { across } : {}),
    ...(across === "centerContinuous" || across === "distributed" ? { across: "center" as const } : {}),
    ...(down === "top" || down === "center" || down === "bottom" ? { down } : {}),
    ...(isTrue(xml.attribute("wrapText")) ? { wrap: true as const } : {}),
  };
}
