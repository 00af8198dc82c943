import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { HostRefusal } from "../workbook/workbook-host";

/** The longest name that Excel gives a sheet. */
const LONGEST_NAME = 31;

/** The workbook with one more sheet, the last, which is empty. Throws a HostRefusal when it cannot have that name. */
export function withSheet(workbook: WorkbookSnapshot, name: string): WorkbookSnapshot {
  const fault = whyNoSheet(workbook, name);
  if (fault !== undefined) throw new HostRefusal("no such place", fault);
  const added: SheetSnapshot = {
    name,
    visibility: "visible",
    values: [],
    formats: [],
    formulas: [],
    merges: [],
    protected: false,
  };
  return { ...workbook, sheets: [...workbook.sheets, added] };
}

/** Excel knows sheets by their names without regard to capitals, and would call a file with another name damaged. */
export function whyNoSheet(
  { name: file, sheets }: { readonly name: string; readonly sheets: readonly { readonly name: string }[] },
  name: string,
): string | undefined {
  const taken = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) return `“${file}”中已有工作表“${taken.name}”，没有添加“${name}”，请先把原有的工作表改名或删去。`;
  const allowed =
    name !== "" && name.length <= LONGEST_NAME && !/[\\/?*[\]:\p{Cc}\p{Cs}\uFFFE\uFFFF]|^'|'$/u.test(name);
  if (allowed) return undefined;
  return `“${name}”不能作工作表名，没有添加任何内容，请换用 1–${LONGEST_NAME} 个字、不含 \\ / ? * [ ] : 且首尾没有单引号的名称。`;
}
