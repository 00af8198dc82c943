/**
 * Headers, titles and labels are compared without what typists vary: width of brackets and digits, spaces inside
 * words, quotation marks and invisible characters. "“三公” 经费（合计）" and "三公经费(合计)" are the same words.
 */
export function normalise(text: string): string {
  if (NOTHING_TO_VARY.test(text)) return text;
  return text.normalize("NFKC").replace(NOISE, "");
}

const NOISE = /[\s\u200b-\u200f\ufeff"'“”‘’「」『』]/g;

/** Most cells hold digits; ASCII but for spaces and quotation marks stays as it is. */
const NOTHING_TO_VARY = /^[!#-&(-~]*$/;

/** 合计 in any of the ways that total rows are named. */
const TOTAL =
  /^(总合计|合计|总计|(部门|单位|本年|当年)?(预算)?(收入|支出)(预算)?(合计|总计)|(本年|部门)合计|(收|支)出?总额)[:.]?$/;

export function isTotalLabel(words: string): boolean {
  return TOTAL.test(words);
}

/** 其中：… is a part that is shown, not one that is added. */
export function isMemoLabel(words: string): boolean {
  return /^\(?其中[:,、]?/.test(words);
}

export interface Outline {
  /** 1 for 一、, 2 for （一）, 3 for 1. , 4 for (1); 0 when the label has no ordinal. */
  readonly level: number;
  readonly label: string;
}

const ORDINALS: readonly [RegExp, number][] = [
  [/^[一二三四五六七八九十]+[、.,．]/, 1],
  [/^\([一二三四五六七八九十]+\)[、.]?/, 2],
  [/^\d{1,2}(?:[、,．]|\.(?!\d))/, 3],
  [/^\(\d{1,2}\)[、.]?/, 4],
];

/** Splits "（八）社会保障和就业支出" into its level and its name; expects normalised words. */
export function readOutline(words: string): Outline {
  for (const [pattern, level] of ORDINALS) {
    const match = pattern.exec(words);
    if (match) return { level, label: words.slice(match[0].length) };
  }
  return { level: 0, label: words };
}

/** What the ordinal covers in the text as printed, so that a label keeps the writer's own brackets. */
export function withoutOrdinal(printed: string): string {
  return printed
    .trim()
    .replace(
      /^(?:[一二三四五六七八九十]+\s*[、.．]|[（(][一二三四五六七八九十\d]+[）)]\s*[、.．]?|\d{1,2}\s*(?:[、．]|\.(?!\d)))\s*/,
      "",
    )
    .trim();
}

/** Some tables print the code before the name in one cell: [2010301]行政运行, 2010301-行政运行. */
export const withoutCode = (label: string): string =>
  label.replace(/^[[［【(（]?[\d０-９]{3,7}[\]］】)）]?[-—–－_.:：]*(?=[^\d０-９])/, "");

/** A label as people would quote it: without the spaces and line breaks that only spread it over its cell. */
export function asLabel(printed: unknown): string {
  return String(printed ?? "").replace(SPACES, "");
}

const SPACES = /\s+/g;
