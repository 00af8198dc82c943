import { functionClasses } from "../../src/budget/function-classes";
import { both, fenOf, lastYearsFen, spent, under, type Allotment, type Picks } from "./department";
import { blank, money, words, type Ink } from "./ink";
import type { Table } from "./page";
import type { Style } from "./style";
import { titleIn } from "./titles";

/** What 收支总表 and 财政拨款收支总表 share: lines of 收入 beside lines of 支出, and the 类 that 支出 is listed by. */

/** One line of a side: its label, and what each of the side's amount columns sums. */
export interface Line {
  readonly label: string;
  readonly picks: readonly Picks[];
}

export const line = (label: string, ...picks: readonly Picks[]): Line => ({ label, picks });

const DIGITS = "零一二三四五六七八九十";
function ordinal(count: number): string {
  if (count <= 10) return DIGITS[count]!;
  const tens = Math.floor(count / 10);
  return `${tens === 1 ? "" : DIGITS[tens]}十${count % 10 === 0 ? "" : DIGITS[count % 10]}`;
}

export function classLines(allotments: readonly Allotment[], style: Style, mark: "、" | "）"): Line[] {
  const used = functionClasses.filter(
    ({ code }) => style.allClasses || allotments.some(both(spent, under(code))),
  );
  return used.map(({ code, name }, i) => {
    const number = ordinal(style.numberedInOrder ? i + 1 : Number(code.slice(1)));
    return line(`${mark === "、" ? `${number}、` : `（${number}）`}${name}`, both(spent, under(code)));
  });
}

/** Totals stand in the last rows of both sides, whichever side is longer. */
export function twoSided(
  kind: "budget-summary" | "fiscal-appropriation",
  allotments: readonly Allotment[],
  style: Style,
  columns: readonly (readonly string[])[],
  left: readonly Line[],
  right: readonly Line[],
  lastYear = false,
): Table {
  const split = (lines: readonly Line[]) => {
    const first = lines.findIndex(({ label }) => /(?:合计|总计)$|结转下年|年终结转/.test(label));
    return [lines.slice(0, first), lines.slice(first)] as const;
  };
  const [leftBody, leftEnd] = split(left);
  const [rightBody, rightEnd] = split(right);
  const body = Math.max(leftBody.length, rightBody.length);
  const end = Math.max(leftEnd.length, rightEnd.length);
  const print = (one: Line | undefined, widthOf: number): Ink[] => {
    if (!one) return Array<Ink>(widthOf).fill(blank);
    const amounts = one.picks.map((pick) => money(fenOf(allotments, pick), style.money));
    const before = lastYear
      ? one.picks.map((pick) => money(lastYearsFen(allotments, pick), style.money))
      : [];
    return [words(one.label), ...before, ...amounts];
  };
  const leftWidth = columns.findIndex((path) => /支出$/.test(path[0]!));
  const rightWidth = columns.length - leftWidth;
  const rows = Array.from({ length: body + end }, (_, i) => {
    const pick = (lines: readonly Line[], ends: readonly Line[]) =>
      i < body ? lines[i] : ends[i - body - (end - ends.length)];
    return [...print(pick(leftBody, leftEnd), leftWidth), ...print(pick(rightBody, rightEnd), rightWidth)];
  });
  return { kind, title: titleIn(kind, style.titles), unit: style.money.unit, columns, rows };
}
