import type { Mark } from "../../workbook/mark";
import { addressesOf, markFormula, markLooks, shortLists, type MarkLook } from "../mark-look";
import { supportsExcelApi } from "./in-excel";

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
  const addresses = addressesOf(marks);
  return supportsExcelApi("1.9")
    ? shortLists(addresses).map((list) => worksheet.getRanges(list.join(",")))
    : addresses.map((address) => worksheet.getRange(address));
}
