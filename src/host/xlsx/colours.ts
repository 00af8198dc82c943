/** The colours of a workbook: written out, of its theme, or by a number of the palette that Excel had before themes. */
import type { XmlCursor } from "./xml-cursor";

/** #RRGGBB of the element at which the cursor is; undefined where it names no colour, or the desktop's own. */
export type ColourOf = (xml: XmlCursor) => string | undefined;

/** Each as RRGGBB, by the number under which styles name it. */
export function coloursOf(theme: readonly string[], palette: readonly string[]): ColourOf {
  const named = (list: readonly string[], number: string | undefined): string | undefined =>
    number === undefined ? undefined : list[Number(number)];
  return (xml) => {
    const written = rgbOf(xml.attribute("rgb"));
    const colour =
      written ?? named(theme, xml.attribute("theme")) ?? named(palette, xml.attribute("indexed"));
    return colour === undefined ? undefined : `#${tinted(colour, Number(xml.attribute("tint") ?? 0))}`;
  };
}

/** "FF1f4e79" → "1F4E79". */
export const rgbOf = (written: string | undefined): string | undefined =>
  /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(written ?? "")?.[1]!.toUpperCase();

/** A theme's part lists dark before light; styles number light before dark. */
const asNumbered = [1, 0, 3, 2];

export function readTheme(xml: XmlCursor): string[] {
  const listed: string[] = [];
  let inside = false;
  while (xml.next()) {
    if (xml.is("clrScheme")) {
      if (xml.closing) break;
      inside = true;
    } else if (inside && !xml.closing && (xml.is("srgbClr") || xml.is("sysClr")))
      listed.push(rgbOf(xml.attribute("lastClr") ?? xml.attribute("val")) ?? "000000");
  }
  return listed.map((_, number) => listed[asNumbered[number] ?? number]!);
}

/** The workbook's own palette, which stands in its styles; else the usual one. */
export function readPalette(styles: XmlCursor): readonly string[] {
  const own: string[] = [];
  while (styles.next())
    if (!styles.closing && styles.is("rgbColor")) own.push(rgbOf(styles.attribute("rgb")) ?? "000000");
  return own.length > 0 ? own : usualPalette;
}

const eight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const usualPalette: readonly string[] = [
  eight, // 0 to 7 are 8 to 15 once more
  eight,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((row) => row.split(" "));

/** A tint from -1 to 1 moves a colour's lightness so far towards black or white, and leaves its hue. */
function tinted(colour: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return colour;
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  // with hue and saturation kept, each channel keeps its place between the darkest and the lightest
  const spread = room(lightness) === 0 ? 0 : room(wanted) / room(lightness);
  return channels
    .map((channel) => Math.round((wanted + (channel - lightness) * spread) * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
