import { a1Range } from "../../workbook/cell";
import type { Mark, Severity } from "../../workbook/mark";
import { supportsExcelApi } from "./in-excel";

/** Says whose rule it is, wherever copying has carried it. */
export const marker = "BTO1";

/** Always true, so that the whole area shows the mark. */
const markFormula = `=N("${marker}")=0`;

interface MarkLook {
  readonly severity: Severity;
  readonly fill: string;
  readonly font: string;
}

/** How marks look, from the weakest to the strongest: each new rule goes on top of the others. */
const markLooks: readonly MarkLook[] = [
  { severity: "hint", fill: "#DDEBF7", font: "#1F4E79" },
  { severity: "explain", fill: "#FFEB9C", font: "#7F4F00" },
  { severity: "error", fill: "#FFC7CE", font: "#9C0006" },
];

/** Excel refuses long address lists, in some workbooks from 8,000 characters on: beyond this a second rule is made. */
const longestList = 2_000;

/** A rule on its way into the workbook; its id is loaded. */
export interface AddedRule {
  readonly sheet: string;
  readonly rule: Excel.ConditionalFormat;
}

/** One rule per sheet and severity, over all its cells; an Excel without lists of areas gets a rule for each area. */
export function addMarkRules(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  marks: readonly Mark[],
): AddedRule[] {
  return [...sheets].flatMap(([name, worksheet]) =>
    markLooks.flatMap((look) => {
      const here = marks.filter(({ range, severity }) => range.sheet === name && severity === look.severity);
      return areasOf(worksheet, here).map((areas) => ({ sheet: name, rule: addRule(areas, look) }));
    }),
  );
}

function addRule(areas: Excel.Range | Excel.RangeAreas, look: MarkLook): Excel.ConditionalFormat {
  const rule = areas.conditionalFormats.add("Custom");
  rule.custom.rule.formula = markFormula;
  rule.custom.format.fill.color = look.fill;
  rule.custom.format.font.color = look.font;
  rule.priority = 0;
  return rule.load("id");
}

function areasOf(worksheet: Excel.Worksheet, marks: readonly Mark[]): (Excel.Range | Excel.RangeAreas)[] {
  const addresses = [...new Set(marks.map(({ range }) => a1Range(range)))];
  return supportsExcelApi("1.9")
    ? listsOf(addresses).map((list) => worksheet.getRanges(list))
    : addresses.map((address) => worksheet.getRange(address));
}

/** The addresses in lists that are short enough for one rule. */
function listsOf(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= longestList) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
