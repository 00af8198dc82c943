/** A ring of slices with the whole in its middle, and beside or below it a list: name, amount, share. */
import { lengthOf, labelOf, percentOf, type Canvas, type Picture } from "./picture";
import type { DisclosureChart } from "./disclosure-chart";
import { LINE, nameText, px, text, widthOf, wrapped, escaped } from "./svg-text";

const RADIUS = 76;
const HOLE = 50;
const ROOMY = 440;
const GAP = 24;
const SWATCH = 10;
const COLUMN_GAP = 12;
const MOST_LINES = 2;
const START = -Math.PI / 2;

export function piePicture(chart: DisclosureChart, canvas: Canvas): Picture {
  const isBeside = canvas.width >= ROOMY;
  const left = isBeside ? RADIUS * 2 + GAP : 0;
  const list = listOf(chart, { ...canvas, width: canvas.width - left });
  const ring = RADIUS * 2;
  const centre = isBeside ? RADIUS : canvas.width / 2;
  const height = isBeside ? Math.max(ring, list.height) : ring + GAP + list.height;
  const middle = isBeside ? height / 2 : RADIUS;
  const below = isBeside ? (height - list.height) / 2 : ring + GAP;
  return {
    height,
    markup:
      `<g transform="translate(${px(centre)} ${px(middle)})">${slices(chart, canvas)}${total(chart, canvas)}</g>` +
      `<g transform="translate(${px(left)} ${px(below)})">${list.markup}</g>`,
  };
}

function slices(chart: DisclosureChart, { colors }: Canvas): string {
  const amounts = chart.series[0]!.points.map(({ amount }) => lengthOf(amount, chart));
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  let turned = START;
  return amounts
    .map((amount, i) => {
      const from = turned;
      turned += (amount / all) * 2 * Math.PI;
      const name = `<title>${escaped(chart.categories[i]!)}</title>`;
      return `<path d="${slice(from, turned)}" fill="${colors.shades[i]!}" stroke="${colors.paper}" stroke-width="1.5" stroke-linejoin="round">${name}</path>`;
    })
    .join("");
}

/** Each arc is drawn in two halves: an arc whose ends meet would not be drawn at all. */
function slice(from: number, to: number): string {
  const middle = (from + to) / 2;
  const at = (radius: number, angle: number): string =>
    `${px(radius * Math.cos(angle))} ${px(radius * Math.sin(angle))}`;
  const arc = (radius: number, sweep: 0 | 1, angle: number): string =>
    `A${radius} ${radius} 0 0 ${sweep} ${at(radius, angle)}`;
  return (
    `M${at(RADIUS, from)}${arc(RADIUS, 1, middle)}${arc(RADIUS, 1, to)}` +
    `L${at(HOLE, to)}${arc(HOLE, 0, middle)}${arc(HOLE, 0, from)}Z`
  );
}

/** The whole in the hole, as small as it must be to stand inside. */
function total(chart: DisclosureChart, { colors }: Canvas): string {
  if (chart.whole === undefined) return "";
  const label = labelOf(chart.whole, chart);
  const size = Math.min(15, (HOLE * 2 - 16) / widthOf(label, 1));
  return (
    text(0, -LINE / 2 - 1, "合计", { fill: colors.faint, anchor: "middle" }) +
    text(0, LINE / 2 - 1, label, { fill: colors.ink, anchor: "middle", size, bold: true })
  );
}

function listOf(chart: DisclosureChart, { colors, width }: Canvas): Picture {
  const points = chart.series[0]!.points.map(({ amount }) => ({
    label: labelOf(amount, chart),
    percent: percentOf(amount, chart) ?? "",
  }));
  const percents = Math.max(...points.map(({ percent }) => widthOf(percent)));
  const labels = Math.max(...points.map(({ label }) => widthOf(label)));
  const indent = SWATCH + 8;
  const names = width - indent - labels - percents - COLUMN_GAP * 2;
  let y = 0;
  const lines = points.map(({ label, percent }, i) => {
    const name = wrapped(chart.categories[i]!, names, MOST_LINES);
    const high = name.length * LINE + 9;
    const middle = y + high / 2;
    y += high;
    return (
      `<rect x="0" y="${px(middle - SWATCH / 2)}" width="${SWATCH}" height="${SWATCH}" rx="2" fill="${colors.shades[i]!}"/>` +
      nameText(indent, middle, chart.categories[i]!, name, { fill: colors.ink }) +
      text(width - percents - COLUMN_GAP, middle, label, { fill: colors.ink, anchor: "end" }) +
      text(width, middle, percent, { fill: colors.faint, anchor: "end" })
    );
  });
  return { height: y, markup: lines.join("") };
}
