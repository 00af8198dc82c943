/** Standing columns side by side, a group for each name; what is negative hangs below the line of zero. */
import type { DisclosureChart } from "./disclosure-chart";
import { labelOf, lengthOf, seriesColors, type Canvas, type Picture } from "./picture";
import { LINE, nameText, px, text, widthOf, wrapped } from "./svg-text";

const HIGH = 180;
const WIDEST = 44;
const LABEL = 18;
const BETWEEN = 8;
const MOST_LINES = 2;

/** Whether every label has room above its column. */
export function columnsFit(chart: DisclosureChart, { width }: Canvas): boolean {
  const group = width / chart.categories.length;
  return widestLabel(chart) * chart.series.length + BETWEEN * (chart.series.length + 1) <= group;
}

const widestLabel = (chart: DisclosureChart): number =>
  Math.max(
    ...chart.series.flatMap(({ points }) => points.map(({ amount }) => widthOf(labelOf(amount, chart)))),
  );

export function columnsPicture(chart: DisclosureChart, { colors, width }: Canvas): Picture {
  const hues = seriesColors(chart, colors);
  const group = width / chart.categories.length;
  const slot = Math.max(WIDEST, widestLabel(chart)) + BETWEEN;
  const wide = Math.min(WIDEST, slot - BETWEEN);
  const lengths = chart.series.flatMap(({ points }) => points.map(({ amount }) => lengthOf(amount, chart)));
  const [least, most] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  const perUnit = HIGH / (most - least || 1);
  const zero = LABEL + most * perUnit;
  const bottom = LABEL + HIGH + (least < 0 ? LABEL : 0);
  const names = chart.categories.map((name) => wrapped(name, group - BETWEEN, MOST_LINES));
  const drawn = chart.categories.map((name, i) => {
    const centre = group * (i + 0.5);
    const columns = chart.series.map(({ points }, s) => {
      const { amount } = points[i]!;
      const high = Math.abs(lengthOf(amount, chart)) * perUnit;
      const x = centre + (s - (chart.series.length - 1) / 2) * slot;
      const y = amount < 0n ? zero : zero - high;
      const label = amount < 0n ? zero + high + LABEL / 2 : y - LABEL / 2;
      return (
        `<rect x="${px(x - wide / 2)}" y="${px(y)}" width="${px(wide)}" height="${px(high)}" fill="${hues[s]!}"/>` +
        text(x, label, labelOf(amount, chart), { fill: colors.ink, anchor: "middle" })
      );
    });
    const middle = bottom + 6 + (names[i]!.length * LINE) / 2;
    return (
      columns.join("") + nameText(centre, middle, name, names[i]!, { fill: colors.ink, anchor: "middle" })
    );
  });
  const axis = `<path d="M0 ${px(zero)}H${px(width)}" stroke="${colors.line}"/>`;
  const high = Math.max(...names.map((lines) => lines.length)) * LINE;
  return { height: bottom + 6 + high, markup: drawn.join("") + axis };
}
