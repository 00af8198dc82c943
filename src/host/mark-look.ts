import { a1Range } from "../workbook/cell";
import type { Mark, Severity } from "../workbook/mark";

/** How marks are written, the same in Excel and in a file, so that each finds and takes away what the other wrote. */

const marker = '"BTO1"';

/** Always true, so that the whole area shows the mark; the text in it says whose rule it is, wherever copying has carried it. */
export const markFormula = `=N(${marker})=0`;

/** With its quotes: BTO1 is also the address of a cell. */
export const isMarkFormula = (formula: string): boolean => formula.includes(marker);

export interface MarkLook {
  readonly severity: Severity;
  /** #RRGGBB */
  readonly fill: string;
  readonly font: string;
}

/** How marks look, from the weakest to the strongest: each new rule goes on top of the others. */
export const markLooks: readonly MarkLook[] = [
  { severity: "hint", fill: "#DDEBF7", font: "#1F4E79" },
  { severity: "explain", fill: "#FFEB9C", font: "#7F4F00" },
  { severity: "error", fill: "#FFC7CE", font: "#9C0006" },
];

/** Excel refuses long address lists, in some workbooks from 8,000 characters on: beyond this a second rule is made. */
const longestList = 2_000;

export const addressesOf = (marks: readonly Mark[]): string[] => [
  ...new Set(marks.map(({ range }) => a1Range(range))),
];

/** The addresses in lists that are short enough for one rule. */
export function shortLists(addresses: readonly string[]): string[][] {
  const lists: string[][] = [];
  let length = 0;
  for (const address of addresses) {
    const last = lists.at(-1);
    length += address.length + 1;
    if (last && length <= longestList) last.push(address);
    else {
      lists.push([address]);
      length = address.length + 1;
    }
  }
  return lists;
}
