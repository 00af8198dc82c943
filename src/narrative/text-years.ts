import { budgetYearsIn } from "./budget-years";
import { withoutDisguise } from "./not-claims";

/** A year of a text, its four digits. */
export interface YearWord {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

/** 与2021年, 比2021年: the year that a text compares with, not its own. */
const COMPARED = /(?:与|比|较|同|和)\s*$/;

/** The year whose budget a text tells of: the one that most of its budget years are; undefined where two are as common. */
export function yearOfText(paragraphs: readonly string[]): number | undefined {
  const years = paragraphs.flatMap((text) =>
    budgetYearsIn(text)
      .filter(({ start }) => !COMPARED.test(text.slice(0, start)))
      .map(({ year }) => year),
  );
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

const YEAR = /(?<![\d\-—–~～])(20\d\d)(?=\s*年)/g;
/** 2021年12月, 2021年底, 2021年决算, 2021—2023年: a day or another document, whatever the budget's year is. */
const NOT_BUDGET_AFTER =
  /^\s*年度?\s*(?:\d{1,2}\s*月|[一二三四五六七八九十]+月|底|末|期末|初(?!预算)|决算|执行|至|到|以)/;
const NOT_BUDGET_BEFORE = /(?:截至|截止到?|自|从|至|到|[-—–~～])\s*$/;
const OTHER_DOCUMENT = /结转|执行|决算|完成|以来|根据|按照|依据|批复|文件|\d号/;

/** The years that move on when last year's text becomes this year's: its own, and the one that it compares with. */
export function budgetYearWords(text: string, ownYear: number): YearWord[] {
  const plain = plainly(text);
  return yearsIn(plain).filter(({ year, start, end }) => {
    const [before, after] = [plain.slice(0, start), plain.slice(end)];
    if (NOT_BUDGET_AFTER.test(after) || NOT_BUDGET_BEFORE.test(before)) return false;
    const clause = before.split(/[，。；,;：:]/).at(-1)! + after.split(/[，。；,;]/)[0]!;
    if (OTHER_DOCUMENT.test(clause)) return false;
    return year === ownYear || (year === ownYear - 1 && (COMPARED.test(before) || /^年度?预算/.test(after)));
  });
}

/** Every mention of the text's own year and the one before it. */
export function yearsNear(text: string, ownYear: number): YearWord[] {
  return yearsIn(plainly(text)).filter(({ year }) => year === ownYear || year === ownYear - 1);
}

const yearsIn = (plain: string): YearWord[] =>
  [...plain.matchAll(YEAR)].map(({ index: start, 1: year }) => ({
    year: Number(year),
    start,
    end: start + year!.length,
  }));

/** What stands in 《》 or 〔〕 names another document. */
const plainly = (text: string): string =>
  withoutDisguise(text).replace(/《[^《》]*》|〔[^〔〕]*〕/g, (title) => "□".repeat(title.length));
