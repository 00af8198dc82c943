/** Words in a picture: how wide they are, where they break, and how they stand in the markup. Sizes in px. */
import { withoutForbiddenInXml } from "../../workbook/shown-text";
import { writeAmount, type Amount } from "../../budget/amount";

export const FONTS =
  "&quot;Microsoft YaHei UI&quot;,&quot;Microsoft YaHei&quot;,&quot;PingFang SC&quot;,&quot;Noto Sans CJK SC&quot;,&quot;Source Han Sans SC&quot;,sans-serif";
export const SIZE = 12;
export const LINE = 17;

/** Chinese is as wide as its size; digits and Latin letters take at most six tenths of it in the fonts named above. */
export function widthOf(words: string, size = SIZE): number {
  let width = 0;
  for (const letter of words) width += (/[ -~]/.test(letter) ? 0.6 : 1) * size;
  return width;
}

/** At most `lines` lines of `width`; what does not fit ends in …. */
export function wrapped(words: string, width: number, lines: number): readonly string[] {
  const broken: string[] = [];
  let line = "";
  for (const letter of words) {
    if (line !== "" && widthOf(line + letter) > width) {
      broken.push(line);
      line = "";
    }
    line += letter;
  }
  broken.push(line);
  if (broken.length <= lines) return broken;
  const last = [...broken[lines - 1]!];
  while (last.length > 1 && widthOf(`${last.join("")}…`) > width) last.pop();
  return [...broken.slice(0, lines - 1), `${last.join("")}…`];
}

export const escaped = (words: string): string =>
  withoutForbiddenInXml(words)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

export interface TextStyle {
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly bold?: boolean;
}

/** A line of words whose middle is at `y`. */
export function text(x: number, y: number, words: string, style: TextStyle): string {
  const { fill, anchor = "start", size = SIZE, bold = false } = style;
  const weight = bold ? ` font-weight="600"` : "";
  const baseline = y + size * 0.36;
  return `<text x="${px(x)}" y="${px(baseline)}" font-size="${px(size)}" text-anchor="${anchor}" fill="${fill}"${weight}>${escaped(words)}</text>`;
}

/** A name in lines around `y`; cut off, it shows in full where the pointer rests. */
export function nameText(
  x: number,
  y: number,
  name: string,
  lines: readonly string[],
  style: TextStyle,
): string {
  const top = y - ((lines.length - 1) * LINE) / 2;
  const drawn = lines.map((line, i) => text(x, top + i * LINE, line, style)).join("");
  return `<g><title>${escaped(name)}</title>${drawn}</g>`;
}

/** 1,934.49 */
export function grouped(amount: Amount, unit: Parameters<typeof writeAmount>[1], decimals: number): string {
  const [whole, fraction] = writeAmount(amount, unit, decimals).split(".");
  const parted = whole!.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

/** Hundredths of a px are finer than any screen. */
export const px = (length: number): string => String(Math.round(length * 100) / 100);
