import { functionClasses } from "../budget/function-classes";
import type { Paragraph } from "./document";

/** A paragraph that begins with a number, and the paragraph that carried the number before it. */
export interface Numbered {
  readonly paragraph: Paragraph;
  /** As printed: （5）. */
  readonly ordinal: string;
  readonly number: number;
  readonly after: { readonly paragraph: Paragraph; readonly ordinal: string; readonly number: number };
  /** What stands between the two. */
  readonly between: readonly Paragraph[];
}

const styles: readonly RegExp[] = [
  /^([一二三四五六七八九十]{1,3})[、.．]/,
  /^[（(]([一二三四五六七八九十]{1,3})[）)][、.．]?/,
  /^(\d{1,2})(?:[、．]|\.(?!\d))/,
  /^[（(](\d{1,2})[）)][、.．]?/,
  /^(\d{1,2})[）)]/,
];

interface Open {
  readonly style: number;
  last: Numbered["after"];
  between: Paragraph[];
}

/**
 * Every numbered paragraph beside the one its number follows on: of the same style, with nothing of a higher list between. A
 * number 1 opens a list, a new sheet or part ends all, and 第（三）项 wrapped to a new line is no number.
 */
export function* numberedIn(paragraphs: readonly Paragraph[]): Iterable<Numbered> {
  let open: Open[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const before = paragraphs[i - 1];
    if (before && before.cell.sheet !== paragraph.cell.sheet) open = [];
    if (/^第[一二三四五六七八九十]+(?:部分|章)/.test(paragraph.text)) open = [];
    const found = before && isCutShort(before) ? undefined : ordinalOf(paragraph.text);
    if (!found) {
      for (const list of open) list.between.push(paragraph);
      continue;
    }
    const { ordinal, number } = found;
    const style = found.style + styles.length * paragraph.cell.column; // columns side by side are lists of their own
    const last = { paragraph, ordinal, number };
    const at = open.findIndex((list) => list.style === style);
    const list = open[at];
    if (at >= 0) open = open.slice(0, at + 1);
    for (const outer of open) if (outer !== list) outer.between.push(paragraph);
    if (list && number !== 1) yield { paragraph, ordinal, number, after: list.last, between: list.between };
    if (list) Object.assign(list, { last, between: [] });
    else open.push({ style, last, between: [] });
  }
}

/** Whether the missing number stands there after all, without its stop: 10 负责…. */
export const isWithoutStop = ({ number, after, between }: Numbered): boolean =>
  between.some(({ text }) => {
    const found = Number(/^\d{1,2}(?=\s*\p{Script=Han})/u.exec(text)?.[0]);
    return found > after.number && found < number;
  });

function ordinalOf(text: string): { style: number; ordinal: string; number: number } | undefined {
  for (const [style, pattern] of styles.entries()) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (isFunctionClass(text.slice(found[0].length))) return undefined;
    const number = /\d/.test(found[1]!) ? Number(found[1]) : hanNumber(found[1]!);
    return number === undefined ? undefined : { style, ordinal: found[0], number };
  }
  return undefined;
}

/** 十九、援助其他地区支出: the ordinal of a 类 is its code, and codes have gaps. 五、其他收入 is not the class 其他支出. */
const isFunctionClass = (words: string): boolean =>
  bareClasses.some((bare) => {
    const rest = words.trim().startsWith(bare) ? words.trim().slice(bare.length) : undefined;
    return rest !== undefined && /^(?:支出)?(?:$|[\s\d（(：:]|类)/.test(rest);
  });

const bareClasses = functionClasses.map(({ name }) => name.replace(/支出$/, ""));

/** A sentence that breaks off goes on in the next line; a long title does not. */
const isCutShort = ({ text }: Paragraph): boolean =>
  text.length > 30 && /[，。；：,;:]/.test(text) && !/[。；;：:！？）)”".]$/.test(text);

const digits = "一二三四五六七八九";

/** 十二 → 12; undefined for what is no number below 100: 十十. */
export function hanNumber(written: string): number | undefined {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (!found || (!found[2] && found[1] && found[3])) return undefined;
  const [tens, units] = [found[2] ? found[1] : undefined, found[2] ? found[3] : (found[1] ?? found[3])];
  const ten = found[2] ? (tens ? digits.indexOf(tens) + 1 : 1) : 0;
  return ten * 10 + (units ? digits.indexOf(units) + 1 : 0);
}
