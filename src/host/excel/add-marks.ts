import { a1Range } from "../../workbook/cell";
import type { Mark } from "../../workbook/mark";
import { keptMarksKey, writeKeptMarks, type KeptRule } from "./kept-marks";
import { markFormula, markLooks } from "./mark-rule";
import type { MarkedSheet } from "./remove-marks";

/** Excel refuses long address lists, in some workbooks from 8,000 characters on: beyond this a second rule is made. */
const longestList = 2_000;

/** One rule per sheet and severity, over all its cells; the rules' ids are kept in the workbook. */
export async function addMarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  marks: readonly Mark[],
  alsoKept: readonly KeptRule[],
): Promise<void> {
  const added = sheets.flatMap((sheet) =>
    markLooks.flatMap((look) =>
      listsOf(marks.filter((mark) => mark.range.sheet === sheet.name && mark.severity === look.severity)).map(
        (addresses) => ({ sheet, rule: addRule(sheet.worksheet, addresses, look) }),
      ),
    ),
  );
  if (added.length === 0) return;
  await context.sync();
  const rules = added.map(({ sheet, rule }) => ({ worksheet: sheet.id, rule: rule.id }));
  context.workbook.settings.add(keptMarksKey, writeKeptMarks([...alsoKept, ...rules]));
  await context.sync();
}

function addRule(
  worksheet: Excel.Worksheet,
  addresses: string,
  look: { readonly fill: string; readonly font: string },
): Excel.ConditionalFormat {
  const rule = worksheet.getRanges(addresses).conditionalFormats.add("Custom");
  rule.custom.rule.formula = markFormula;
  rule.custom.format.fill.color = look.fill;
  rule.custom.format.font.color = look.font;
  rule.priority = 0;
  return rule.load("id");
}

/** The marks' addresses, each once, in lists that are short enough for one rule. */
function listsOf(marks: readonly Mark[]): string[] {
  const lists: string[] = [];
  for (const address of new Set(marks.map((mark) => a1Range(mark.range)))) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= longestList) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
