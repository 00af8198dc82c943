/** Lying bars from one line of zero, a group for each name; what is negative lies to the left of it. */
import type { Amount } from "../../budget/amount";
import type { DisclosureChart } from "./disclosure-chart";
import { labelOf, lengthOf, percentOf, seriesColors, type Canvas, type Picture } from "./picture";
import { LINE, nameText, px, text, widthOf, wrapped } from "./svg-text";

const ROOMY = 400;
const THICK = 14;
const STEP = 17;
const MOST_LINES = 2;
const NAMES_MOST = 0.36;
const GAP = 10;
const LABEL_GAP = 6;
const AROUND = 14;
/** What is more than nothing shows, however small. */
const SHORTEST = 1.5;

export function barsPicture(chart: DisclosureChart, { colors, width }: Canvas): Picture {
  const hues = seriesColors(chart, colors);
  const isRoomy = width >= ROOMY;
  const longest = Math.max(...chart.categories.map((name) => widthOf(name)));
  const names = isRoomy ? Math.min(width * NAMES_MOST, longest) : width;
  const scale = scaleOf(chart, isRoomy ? names + GAP : 0, width);
  const bars = chart.series.length * STEP;
  let y = 0;
  const groups = chart.categories.map((name, i) => {
    const lines = wrapped(name, names, MOST_LINES);
    const named = lines.length * LINE;
    const high = isRoomy ? Math.max(named, bars) : named + bars;
    const top = y + AROUND / 2;
    y += high + AROUND;
    const [middle, first] = isRoomy
      ? [top + high / 2, top + (high - bars) / 2]
      : [top + named / 2, top + named];
    const drawn = chart.series.map(({ points }, s) =>
      bar(chart, points[i]!.amount, scale, first + (s + 0.5) * STEP, { fill: hues[s]!, ink: colors.ink }),
    );
    const [x, anchor] = isRoomy ? ([names, "end"] as const) : ([0, "start"] as const);
    return nameText(x, middle, name, lines, { fill: colors.ink, anchor }) + drawn.join("");
  });
  const axis = `<path d="M${px(scale.zero)} 0V${px(y)}" stroke="${colors.line}"/>`;
  return { height: y, markup: groups.join("") + (isRoomy ? axis : "") };
}

/** A bar with its amount at the end; of nothing there is only the amount. */
function bar(
  chart: DisclosureChart,
  amount: Amount,
  scale: Scale,
  y: number,
  { fill, ink }: { readonly fill: string; readonly ink: string },
): string {
  const length = amount === 0n ? 0 : Math.max(SHORTEST, scale.of(amount));
  const isNegative = amount < 0n;
  const left = isNegative ? scale.zero - length : scale.zero;
  const end = isNegative ? left - LABEL_GAP : left + length + LABEL_GAP;
  const label = text(end, y, said(chart, amount), { fill: ink, anchor: isNegative ? "end" : "start" });
  if (length === 0) return label;
  return `<rect x="${px(left)}" y="${px(y - THICK / 2)}" width="${px(length)}" height="${THICK}" fill="${fill}"/>${label}`;
}

interface Scale {
  /** Where nothing stands. */
  readonly zero: number;
  of(amount: Amount): number;
}

/** 1,906.19 (98.54%) */
function said(chart: DisclosureChart, amount: Amount): string {
  const percent = percentOf(amount, chart);
  return labelOf(amount, chart) + (percent === undefined ? "" : ` (${percent})`);
}

/** Both ends keep room for the longest label, so that none is cut off. */
function scaleOf(chart: DisclosureChart, left: number, right: number): Scale {
  const amounts = chart.series.flatMap(({ points }) => points.map(({ amount }) => amount));
  const room = (some: readonly Amount[]): number =>
    some.length > 0 ? Math.max(...some.map((amount) => widthOf(said(chart, amount)))) + LABEL_GAP : 0;
  const negative = amounts.filter((amount) => amount < 0n);
  const from = left + room(negative);
  const to = right - room(amounts.filter((amount) => amount >= 0n));
  const lengths = amounts.map((amount) => lengthOf(amount, chart));
  const [least, most] = [Math.min(0, ...lengths), Math.max(0, ...lengths)];
  const perUnit = Math.max(0, to - from) / (most - least || 1);
  return {
    zero: from - least * perUnit,
    of: (amount: Amount): number => Math.abs(lengthOf(amount, chart)) * perUnit,
  };
}
