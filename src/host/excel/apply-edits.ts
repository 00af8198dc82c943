import { a1 } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import { sameValue, sayValue, type CellValue } from "../../workbook/snapshot";
import { HostRefusal } from "../../workbook/workbook-host";
import { formatFrom, formulaFrom, fromExcel, toEntry } from "./cell-values";
import { isBusy } from "./in-excel";

/** An edit and the cell it means, as Excel shows it now. */
export interface OpenedEdit {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
}

/** Looks at every cell before any is written, so that a refusal leaves the workbook as it was. */
export async function openEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<OpenedEdit[]> {
  const opened = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.cell.sheet);
    sheet.load({ id: true, protection: { protected: true } });
    const cell = sheet.getRangeByIndexes(edit.cell.row, edit.cell.column, 1, 1);
    cell.load(["values", "formulas", "numberFormat", "valueTypes"]);
    return { edit, sheet, cell };
  });
  await context.sync();
  const pending = new Map<string, CellValue>(); // a second edit of a cell expects what the first puts there
  for (const each of opened) {
    const { cell, becomes } = each.edit;
    refuseUnlessWritable(each);
    const place = `“${cell.sheet}”${a1(cell)}`;
    refuseUnlessExpected(
      each.edit,
      pending.has(place) ? (pending.get(place) ?? null) : presentValue(each.cell),
      place,
    );
    if (typeof becomes === "number" && !Number.isFinite(becomes))
      throw new HostRefusal("unsupported", `${place} 要填入的不是数，没有写入任何内容。`);
    pending.set(place, becomes);
  }
  return opened;
}

/** Writes all edits in one round trip; what Excel refuses half-way is taken back. */
export async function writeEdits(
  context: Excel.RequestContext,
  opened: readonly OpenedEdit[],
): Promise<void> {
  const before = opened.map(({ cell }) => ({ cell, format: shownFormat(cell), entry: presentEntry(cell) }));
  for (const { edit, cell } of opened) {
    // A cell of format "text" would keep a number as text, and a text is no amount.
    if (typeof edit.becomes === "number" && shownFormat(cell) === "@") cell.numberFormat = [["General"]];
    cell.values = [[toEntry(edit.becomes, shownFormat(cell))]];
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isBusy(error)) await takeBack(context, before);
    throw error;
  }
}

async function takeBack(
  context: Excel.RequestContext,
  before: readonly { readonly cell: Excel.Range; readonly format?: string; readonly entry: unknown }[],
): Promise<void> {
  for (const { cell, format, entry } of before) {
    try {
      cell.numberFormat = [[format ?? "General"]];
      cell.formulas = [[entry]];
      await context.sync(); // one by one: the cell that refused the edit refuses this too, and must not stop the others
    } catch {
      continue; // it was never changed
    }
  }
}

function refuseUnlessWritable({ edit, sheet }: OpenedEdit): void {
  if (sheet.isNullObject)
    throw new HostRefusal(
      "no such place",
      `工作簿里没有工作表“${edit.cell.sheet}”，可能已被删除或改名；没有写入任何内容，请重新核对。`,
    );
  if (sheet.protection.protected)
    throw new HostRefusal(
      "protected",
      `工作表“${edit.cell.sheet}”受保护，没有写入任何内容；请先撤销工作表保护再修改。`,
    );
}

function refuseUnlessExpected({ was }: CellEdit, now: CellValue, place: string): void {
  if (sameValue(now, was)) return;
  throw new HostRefusal(
    "moved on",
    `${place} 核对时是${sayValue(was)}，现在是${sayValue(now)}；没有写入任何内容，请重新核对后再修改。`,
  );
}

const presentValue = (cell: Excel.Range): CellValue =>
  fromExcel(cell.values[0]?.[0], cell.valueTypes[0]?.[0]);

const shownFormat = (cell: Excel.Range): string | undefined => formatFrom(cell.numberFormat[0]?.[0]);

function presentEntry(cell: Excel.Range): string | number | boolean {
  const formula = formulaFrom(cell.formulas[0]?.[0], cell.values[0]?.[0]);
  return formula ?? toEntry(presentValue(cell), shownFormat(cell));
}
