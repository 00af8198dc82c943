import type { NarrativeText } from "../../../src/budget/book";
import { beginsWithOrdinal } from "../../../src/narrative/document";

/** A line break at the first place from `at` on that is within a sentence: in its cell, or into the cell below. */
export interface Break {
  readonly at: number;
  readonly inCell: boolean;
}

/** A text of the drawn budget, with amounts that tie and amounts that do not. */
export const paragraphs: readonly string[] = [
  "一、收入支出预算总体情况说明",
  "某局2022年收入总计175.00万元，支出总计175.00万元，与2021年预算相比，收入减少25.00万元，下降12.50%。主要原因：项目减少；支出减少25.00万元，下降13.50%。",
  "二、收入预算总体情况说明",
  "2022年收入合计175.00万元，其中：一般公共预算150.00万元，政府性基金预算21.00万元，上年结转5.00万元。",
  "六、一般公共预算基本支出预算情况说明",
  "2022年一般公共预算基本支出110.00万元，其中：人员经费95.00万元，占86.36%；公用经费16.00万元（含办公费15.00万元），占13.64%。",
  "七、“三公”经费支出预算情况说明",
  "2022年“三公”经费预算为6.50万元，比2021年增加1.00万元，增长18.18%。其中：公务接待费1.50万元，与2021年持平。",
];

/**
 * Every place within a sentence where a line may end: not between the digits of a whole number, nor before what looks like an
 * ordinal. A line without any stop may be a heading.
 */
export function breaksIn(text: string): number[] {
  if (!text.includes("。")) return [];
  return [...text]
    .map((_, at) => at)
    .filter((at) => {
      const [before, after] = [text.slice(0, at), text.slice(at)];
      if (!/[，。；]/.test(before) || /[。；：]$/.test(before) || beginsWithOrdinal(after)) return false;
      return !/\d$/.test(before) || !/^\d/.test(after) || /\d\.\d$/.test(before);
    });
}

/** A shorter line might be a page's number. */
const SHORTEST_LINE = 8;

/** The paragraphs, one a cell, with line breaks; what a break puts into a cell of its own moves the others down. */
export function broken(breaks: readonly Break[]): NarrativeText[] {
  const cells = paragraphs.flatMap((text) => {
    const places = breaksIn(text);
    const chosen = new Map<number, boolean>();
    for (const { at, inCell } of breaks) {
      const place = places[at % Math.max(1, places.length)];
      const isApart =
        place !== undefined && [...chosen.keys()].every((other) => Math.abs(other - place) >= SHORTEST_LINE);
      if (isApart) chosen.set(place, inCell);
    }
    const marked = [...text].map((letter, i) => {
      const inCell = chosen.get(i);
      return inCell === undefined ? letter : (inCell ? "\n" : "\f") + letter;
    });
    return marked.join("").split("\f");
  });
  return cells.map((text, row) => ({ text, cell: { sheet: "情况说明", row, column: 0 } }));
}
