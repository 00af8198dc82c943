import { a1, type CellAddress } from "../../workbook/cell";
import { noteOwner, type CommentOwner } from "../mark-comment";
import { supportsExcelApi } from "./in-excel";

/** Notes of the old kind. We write none in Excel, but a file that was marked without Excel brings ours along. */

/** A note in the workbook: Excel knows it by its cell. */
export interface FoundNote {
  readonly worksheet: string;
  readonly cell: CellAddress;
  readonly owner: CommentOwner;
}

/** What to ask a sheet for; undefined where this Excel, or its client, does not show notes to add-ins. */
export const askForNotes = (sheet: Excel.Worksheet): Excel.NoteCollection | undefined =>
  showsNotes() ? sheet.notes.load("items/authorName,items/content") : undefined;

/** Excel may claim what the client that came with the page lacks. */
export const showsNotes = (): boolean => supportsExcelApi("1.18") && "notes" in Excel.Worksheet.prototype;

/** A note that Excel told of, and its sheet. */
export interface SheetNote {
  readonly sheet: Excel.Worksheet;
  readonly note: Excel.Note;
}

/** Where the notes stand, and whose they are. */
export async function findNotes(
  context: Excel.RequestContext,
  notes: readonly SheetNote[],
): Promise<FoundNote[]> {
  if (notes.length === 0) return [];
  const asked = notes.map(({ sheet, note }) => ({
    sheet,
    note,
    place: note.getLocation().load(["rowIndex", "columnIndex"]),
  }));
  await context.sync();
  return asked.map(({ sheet, note, place }) => ({
    worksheet: sheet.id,
    cell: { sheet: sheet.name, row: place.rowIndex, column: place.columnIndex },
    owner: noteOwner(note.authorName, note.content),
  }));
}

export function deleteNotes({ workbook }: Excel.RequestContext, notes: readonly FoundNote[]): void {
  for (const { worksheet, cell } of notes)
    workbook.worksheets.getItem(worksheet).notes.getItem(a1(cell)).delete();
}
