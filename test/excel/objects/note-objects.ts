/** Notes of one sheet, which are known by their cells. */
import { a1 } from "../../../src/workbook/cell";
import { givenText } from "../given";
import { object, readOnly, type ObjectTables, type SimulatedNoteOf } from "../object-table";
import { readAddress, SimulatedRange } from "../range";
import { itemNotFound } from "../rich-api-error";
import type { SimulatedSheet } from "../sheet";

function noteAt(sheet: SimulatedSheet, address: string): SimulatedNoteOf {
  const { top, left } = readAddress(sheet, address);
  const note = sheet.notes.find(({ row, column }) => row === top && column === left);
  if (!note) throw itemNotFound();
  return { sheet, note };
}

export const noteObjects: Pick<ObjectTables, "NoteCollection" | "Note"> = {
  NoteCollection: {
    items: (sheet) => sheet.notes.map((note) => object("Note", { sheet, note })),
    indexer: (sheet, cell) => object("Note", noteAt(sheet, givenText(cell))),
  },
  Note: {
    id: ({ note: { row, column } }) => a1({ sheet: "", row, column }),
    properties: {
      AuthorName: readOnly(({ note }) => note.author),
      Content: readOnly(({ note }) => note.content),
    },
    methods: {
      GetLocation: ({ sheet, note: { row, column } }) =>
        object("Range", new SimulatedRange(sheet, row, column, row, column)),
      Delete({ sheet, note }) {
        sheet.refuseIfProtected();
        sheet.notes = sheet.notes.filter((each) => each !== note);
      },
    },
  },
};
