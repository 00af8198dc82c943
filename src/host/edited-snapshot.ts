import { a1 } from "../workbook/cell";
import { LONGEST_FORMULA, type CellEdit } from "../workbook/edit";
import {
  type CellValue,
  sameValue,
  sayValue,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../workbook/snapshot";
import { withValue } from "../workbook/with-value";
import { HostRefusal } from "../workbook/workbook-host";

/** The longest text that Excel keeps in a cell. */
const LONGEST_TEXT = 32767;

/** The workbook after all edits; throws, and so changes nothing, when one of them may not be made. */
export function withEdits(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return edits.reduce((before, { cell, was, becomes, formula, format }) => {
    const sheet = sheetNamed(before, cell.sheet);
    if (sheet.protected) {
      throw new HostRefusal(
        "protected",
        `工作表“${sheet.name}”受保护，没有修改任何单元格，请先撤销工作表保护再试。`,
      );
    }
    const now = valueAt(sheet, cell.row, cell.column);
    if (!sameValue(now, was)) {
      throw new HostRefusal(
        "moved on",
        `“${sheet.name}”${a1(cell)} 审核时是${sayValue(was)}，现在是${sayValue(now)}，没有修改任何单元格，请重新审核后再试。`,
      );
    }
    const fault = whyUnwritable(becomes, formula);
    if (fault !== undefined) {
      throw new HostRefusal(
        "unsupported",
        `“${sheet.name}”${a1(cell)} 要填入的${fault}，没有修改任何单元格。`,
      );
    }
    return withValue(before, cell, becomes, formula, format);
  }, workbook);
}

/** What no cell can hold would damage the workbook. */
export function whyUnwritable(value: CellValue, formula?: string): string | undefined {
  if (formula !== undefined && !formula.startsWith("=")) return "公式没有以等号开头";
  if (formula !== undefined && formula.length > LONGEST_FORMULA) return `公式超过 ${LONGEST_FORMULA} 个字符`;
  if (typeof value === "number" && !Number.isFinite(value)) return "不是数";
  if (typeof value === "string" && value.length > LONGEST_TEXT) return `文字超过 ${LONGEST_TEXT} 个字`;
  return undefined;
}

export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (sheet) return sheet;
  throw new HostRefusal(
    "no such place",
    `“${workbook.name}”中没有工作表“${name}”，可能已被改名或删除，请重新审核。`,
  );
}
