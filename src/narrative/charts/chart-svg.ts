/** A chart as an SVG picture: title and unit above, the parts or the years below, words that are never cut off. */
import { barsPicture } from "./bars-picture";
import { chartColors, type ChartLook } from "./chart-look";
import { columnsFit, columnsPicture } from "./columns-picture";
import type { DisclosureChart } from "./disclosure-chart";
import { seriesColors, type Canvas, type Picture } from "./picture";
import { piePicture } from "./pie-picture";
import { escaped, FONTS, nameText, px, SIZE, text, widthOf, wrapped } from "./svg-text";

/** As wide as the text of a page of A4. */
export const PAGE_WIDTH = 560;
/** Below this, names and amounts no longer stand beside each other. */
const LEAST_WIDTH = 260;
const MARGIN = 16;
const TITLE_SIZE = 14;
const HEAD = 34;
const KEY = 24;
const SWATCH = 10;

/** Standalone markup; `width` and the height that follows from it are px of the picture's own size. */
export function chartSvg(chart: DisclosureChart, look: ChartLook, width = PAGE_WIDTH): string {
  const wide = Math.max(LEAST_WIDTH, width);
  const colors = chartColors[look];
  const canvas = { colors, width: wide - MARGIN * 2 };
  const key = chart.series.length > 1 ? KEY : 0;
  const picture = pictureOf(chart, canvas);
  const high = px(MARGIN + HEAD + key + picture.height + MARGIN);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${px(wide)} ${high}" width="${px(wide)}" height="${high}" role="img" aria-label="${escaped(chart.says)}" font-family="${FONTS}">` +
    `<rect width="100%" height="100%" fill="${colors.paper}"/>` +
    `<g transform="translate(${MARGIN} ${MARGIN})">${head(chart, canvas)}${key > 0 ? keyOf(chart, canvas) : ""}` +
    `<g transform="translate(0 ${HEAD + key})">${picture.markup}</g></g></svg>`
  );
}

/** Columns whose labels would meet are laid down. */
function pictureOf(chart: DisclosureChart, canvas: Canvas): Picture {
  if (chart.kind === "pie") return piePicture(chart, canvas);
  return chart.kind === "column" && columnsFit(chart, canvas)
    ? columnsPicture(chart, canvas)
    : barsPicture(chart, canvas);
}

function head({ title, unit }: DisclosureChart, { colors, width }: Canvas): string {
  const told = `单位：${unit}`;
  const room = ((width - widthOf(told) - MARGIN) * SIZE) / TITLE_SIZE;
  const style = { fill: colors.ink, size: TITLE_SIZE, bold: true };
  return (
    nameText(0, TITLE_SIZE / 2, title, wrapped(title, room, 1), style) +
    text(width, TITLE_SIZE / 2, told, { fill: colors.faint, anchor: "end" })
  );
}

/** Which shade is which year. */
function keyOf(chart: DisclosureChart, { colors }: Canvas): string {
  const hues = seriesColors(chart, colors);
  let x = 0;
  const keys = chart.series.map(({ name }, i) => {
    const at = x;
    x += SWATCH + 6 + widthOf(name) + 18;
    const swatch = `<rect x="${px(at)}" y="${px(HEAD + SIZE / 2 - SWATCH / 2 - 6)}" width="${SWATCH}" height="${SWATCH}" rx="2" fill="${hues[i]!}"/>`;
    return swatch + text(at + SWATCH + 6, HEAD + SIZE / 2 - 6, name, { fill: colors.faint });
  });
  return keys.join("");
}
