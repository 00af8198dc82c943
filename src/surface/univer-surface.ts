/** The workbook surface: Univer shows a copy of the workbook, tells what people type into it and lets them do nothing else. */
import { BooleanNumber, type ICommandInfo } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { WorkbookLooks } from "../host/looks";
import type { CellContent, Surface } from "../host/surface";
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { mayBeDone, SET_RANGE_VALUES, writtenCells } from "./commands";
import { cellDataOf, contentOf } from "./cell-data";
import type { UniverInjector } from "./injector";
import { MarkLayer } from "./mark-layer";
import { sheetId, workbookData } from "./workbook-data";

type ShownWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type ShownSheet = ReturnType<ShownWorkbook["getActiveSheet"]>;

/** What is there only with a screen. */
export interface Screen {
  /** Univer has started its parts, as it does for the first workbook. */
  started(): void;
  /** Whether the workbook of that id is drawn, and can be drawn anew. */
  isDrawn(unit: string): boolean;
  bringIntoView(sheet: ShownSheet, row: number, column: number): void;
  /** Ends when what formulas come to stands in their cells. */
  calculated(): Promise<void>;
}

export class UniverSurface implements Surface {
  private shown: ShownWorkbook | undefined;
  private names: readonly string[] = [];
  private opened = 0;
  private editable = false;
  private ours = false;
  private hasFormulas = false;
  private selected = "";
  /** Where people have just gone by themselves, until we are asked to show it. */
  private walkedTo: string | undefined;
  private readonly editors = new Set<(cells: readonly CellAddress[]) => void>();

  private marks: readonly Mark[] = [];
  /** Made with the first workbook, for which Univer starts its parts. */
  private layer: MarkLayer | undefined;

  constructor(
    private readonly univer: FUniver,
    private readonly injector: UniverInjector,
    private readonly screen: Screen,
  ) {
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (!this.ours && !mayBeDone(event, this.editable)) event.cancel = true;
    });
    univer.addEvent(univer.Event.CommandExecuted, (command) => this.done(command));
  }

  show(workbook: WorkbookSnapshot, editable: boolean, looks?: WorkbookLooks): void {
    const active = this.shown?.getActiveSheet().getSheetName();
    this.asOurs(() => {
      if (this.shown) this.univer.disposeUnit(this.shown.getId());
      this.opened += 1;
      this.shown = this.univer.createWorkbook(workbookData(`workbook-${this.opened}`, workbook, looks));
    });
    this.names = workbook.sheets.map(({ name }) => name);
    this.editable = editable;
    this.hasFormulas = workbook.sheets.some(({ formulas }) => formulas.some((row) => row.some(Boolean)));
    if (active !== undefined) this.open(active);
    this.mark(this.marks);
  }

  /** Shows these marks in place of those before. */
  mark(marks: readonly Mark[]): void {
    this.marks = marks;
    if (!this.shown) return;
    const sheets = this.names.map((name, index) => ({
      sheetId: sheetId(index),
      marks: marks.filter(({ range }) => range.sheet === name),
    }));
    this.layer ??= this.start();
    this.layer.show(this.shown.getId(), sheets);
    if (this.screen.isDrawn(this.shown.getId())) this.shown.getActiveSheet().refreshCanvas();
  }

  write(cells: readonly (CellContent & { readonly cell: CellAddress })[]): void {
    for (const name of new Set(cells.map(({ cell }) => cell.sheet))) {
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const { cell, ...content } of cells) {
        if (cell.sheet !== name) continue;
        if (content.formula !== undefined) this.hasFormulas = true;
        (cellValue[cell.row] ??= {})[cell.column] = cellDataOf(content);
      }
      this.execute(SET_RANGE_VALUES, { subUnitId: this.idOf(name), cellValue });
    }
  }

  async calculated(): Promise<void> {
    if (this.hasFormulas) await this.screen.calculated();
  }

  contentOf({ sheet, row, column }: CellAddress): CellContent {
    const range = this.sheet(sheet)?.getRange(row, column);
    const cell = range?.getCellData();
    const formula = range?.getFormula();
    return contentOf(cell && { ...cell, f: formula || null });
  }

  select(range: CellRange): void {
    const { sheet, top, left, bottom, right } = range;
    const isThere = this.walkedTo === keyOf(range);
    this.walkedTo = undefined;
    if (isThere) return; // whoever walked there sees it, and nothing need move
    this.selected = keyOf(range);
    const shown = this.open(sheet);
    if (!shown) return;
    this.asOurs(() => {
      shown.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      this.screen.bringIntoView(shown, top, left);
    });
  }

  /** Shows the sheet of that name, a hidden one too. */
  open(name: string): ShownSheet | undefined {
    const sheet = this.sheet(name);
    if (!sheet || this.shown?.getActiveSheet().getSheetId() === sheet.getSheetId()) return sheet;
    this.asOurs(() => {
      if (sheet.isSheetHidden())
        this.execute("sheet.mutation.set-worksheet-hidden", {
          subUnitId: sheet.getSheetId(),
          hidden: BooleanNumber.FALSE,
        });
      this.shown?.setActiveSheet(sheet);
    });
    return sheet;
  }

  /** Tells of the cells that people go to; of several selected, the last. */
  onSelect(tell: (range: CellRange) => void): () => void {
    const listening = this.univer.addEvent(
      this.univer.Event.SelectionChanged,
      ({ worksheet, selections }) => {
        const last = selections.at(-1);
        if (!last) return;
        const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = last;
        const range = { sheet: worksheet.getSheetName(), top, left, bottom, right };
        if (keyOf(range) === this.selected) return;
        this.selected = this.walkedTo = keyOf(range);
        tell(range);
      },
    );
    return () => listening.dispose();
  }

  onEdit(tell: (cells: readonly CellAddress[]) => void): () => void {
    this.editors.add(tell);
    return () => void this.editors.delete(tell);
  }

  private start(): MarkLayer {
    this.screen.started();
    return new MarkLayer(this.injector);
  }

  private done(command: ICommandInfo): void {
    if (this.ours || !this.shown) return;
    const written = writtenCells(command, this.shown.getId());
    if (!written) return;
    const sheet = this.names.find((_, index) => sheetId(index) === written.sheetId);
    if (sheet === undefined) return;
    const cells = written.cells.map((cell) => ({ sheet, ...cell }));
    for (const tell of this.editors) tell(cells);
  }

  private sheet(name: string): ShownSheet | undefined {
    return this.shown?.getSheetBySheetId(this.idOf(name)) ?? undefined;
  }

  private idOf(name: string): string {
    return sheetId(this.names.indexOf(name));
  }

  private execute(id: string, params: object): void {
    const unitId = this.shown?.getId();
    this.asOurs(() => this.univer.syncExecuteCommand(id, { unitId, ...params }));
  }

  private asOurs(work: () => void): void {
    const before = this.ours;
    this.ours = true;
    try {
      work();
    } finally {
      this.ours = before;
    }
  }
}

const keyOf = ({ sheet, top, left, bottom, right }: CellRange): string =>
  [top, left, bottom, right, sheet].join(",");
