/** Our marks over the cells, and what they say as notes: a layer of its own that no cell keeps and no step back meets. */
import type { IStyleData } from "@univerjs/core";
import { SheetsNoteModel } from "@univerjs/preset-sheets-note";
import { markLooks, type MarkLook } from "../host/mark-look";
import { severityNames, type Mark } from "../workbook/mark";
import { layOver } from "./cell-layer";
import type { UniverInjector } from "./injector";

/** How wide a note is, and how high for every so many letters of it, in pixels. */
const NOTE = { width: 260, line: 20, lettersOfLine: 18, most: 220 };

const weightiestFirst = [...markLooks].reverse();

export interface SheetMarks {
  readonly sheetId: string;
  readonly marks: readonly Mark[];
}

type MarksByRow = ReadonlyMap<number, readonly Mark[]>;

export class MarkLayer {
  private bySheet: ReadonlyMap<string, MarksByRow> = new Map();
  private noted: readonly {
    readonly unit: string;
    readonly sheet: string;
    readonly row: number;
    readonly col: number;
  }[] = [];
  private readonly notes: SheetsNoteModel;

  constructor(injector: UniverInjector) {
    this.notes = injector.get(SheetsNoteModel);
    layOver(injector, "budget-marks", 20, (sheetId, row, column) => {
      const look = this.lookAt(sheetId, row, column);
      return look && tint(look);
    });
  }

  /** Shows these marks in place of those before. */
  show(unit: string, sheets: readonly SheetMarks[]): void {
    this.bySheet = new Map(sheets.map(({ sheetId, marks }) => [sheetId, byRow(marks)]));
    for (const { unit: of, sheet, row, col } of this.noted) this.notes.removeNote(of, sheet, { row, col });
    this.noted = sheets.flatMap(({ sheetId, marks }) =>
      [...sentencesOf(marks).values()].map(({ row, col, says }) => {
        const note = says.join("\n");
        const lines = says.reduce((sum, one) => sum + Math.ceil(one.length / NOTE.lettersOfLine), 1);
        const height = Math.min(NOTE.most, lines * NOTE.line + NOTE.line);
        this.notes.updateNote(unit, sheetId, row, col, { note, width: NOTE.width, height, show: false });
        return { unit, sheet: sheetId, row, col };
      }),
    );
  }

  /** Of several marks on a cell the weightiest shows. */
  private lookAt(sheetId: string, row: number, column: number): MarkLook | undefined {
    const here = this.bySheet.get(sheetId)?.get(row);
    if (!here) return undefined;
    const marks = here.filter(({ range }) => range.left <= column && column <= range.right);
    return weightiestFirst.find(({ severity }) => marks.some((mark) => mark.severity === severity));
  }
}

const tint = ({ fill, font }: MarkLook): IStyleData => ({ bg: { rgb: fill }, cl: { rgb: font } });

function byRow(marks: readonly Mark[]): MarksByRow {
  const rows = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (let row = mark.range.top; row <= mark.range.bottom; row++) {
      const there = rows.get(row);
      if (there) there.push(mark);
      else rows.set(row, [mark]);
    }
  }
  return rows;
}

/** What is said of each first cell of a mark. */
function sentencesOf(marks: readonly Mark[]) {
  const cells = new Map<string, { readonly row: number; readonly col: number; readonly says: string[] }>();
  for (const { range, severity, note } of marks) {
    const place = `${range.top},${range.left}`;
    const there = cells.get(place) ?? { row: range.top, col: range.left, says: [] };
    there.says.push(`${severityNames[severity]}：${note}`);
    cells.set(place, there);
  }
  return cells;
}
