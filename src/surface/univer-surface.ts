/** The workbook surface: Univer shows a copy of the workbook, tells what people type into it and lets them do nothing else. */
import {
  BooleanNumber,
  EDITOR_ACTIVATED,
  FOCUSING_SHEET,
  IContextService,
  type ICommandInfo,
  type Styles,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";
import type { WorkbookLooks } from "../host/looks";
import type { CellContent, Surface } from "../host/surface";
import type { CellAddress, CellRange } from "../workbook/cell";
import type { Mark } from "../workbook/mark";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { EDITING, mayBeDone, SET_RANGE_VALUES, spillingCells, writtenCells, type Written } from "./commands";
import { cellDataOf, contentOf, formatOf, withFormat } from "./cell-data";
import type { Room } from "./frozen";
import type { UniverInjector } from "./injector";
import { MarkLayer } from "./mark-layer";
import { onlyContent } from "./only-content";
import { sayRefused } from "./refused-gestures";
import { RelatedLayer } from "./related-layer";
import { RevealedLines } from "./revealed-lines";
import { sheetId, workbookData } from "./workbook-data";

type ShownWorkbook = ReturnType<FUniver["createWorkbook"]>;
export type ShownSheet = ReturnType<ShownWorkbook["getActiveSheet"]>;

/** What is there only with a screen. */
export interface Screen {
  /** Univer has started its parts, as it does for the first workbook. */
  started(): void;
  /** Whether the workbook of that id is drawn, and can be drawn anew. */
  isDrawn(unit: string): boolean;
  /** How much of a sheet there is room for. */
  room(): Room;
  bringIntoView(sheet: ShownSheet, range: CellRange): void;
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
  private readonly refusers = new Set<(sentence: string | undefined) => void>();
  /** Cells whose formulas give more cells than one, by `placeOf`. */
  private spilling: ReadonlySet<string> = new Set();

  private marks: readonly Mark[] = [];
  private related: readonly CellAddress[] = [];
  /** Made with the first workbook, for which Univer starts its parts. */
  private layers: { readonly marks: MarkLayer; readonly related: RelatedLayer } | undefined;
  private readonly revealed = new RevealedLines((id, params) => this.execute(id, params));

  constructor(
    private readonly univer: FUniver,
    private readonly injector: UniverInjector,
    private readonly screen: Screen,
  ) {
    univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
      if (this.ours) return;
      if (mayBeDone(event, this.editable, this.isInEditor())) return onlyContent(event, this.styles());
      event.cancel = true;
      this.refuse(event.id);
    });
    univer.addEvent(univer.Event.CommandExecuted, (command) => this.done(command));
  }

  show(workbook: WorkbookSnapshot, editable: boolean, looks?: WorkbookLooks): void {
    const active = this.shown?.getActiveSheet().getSheetName();
    this.revealed.forget();
    this.asOurs(() => {
      if (this.shown) this.univer.disposeUnit(this.shown.getId());
      this.opened += 1;
      const data = workbookData(`workbook-${this.opened}`, workbook, looks, this.screen.room());
      this.shown = this.univer.createWorkbook(data);
    });
    this.spilling = new Set();
    this.names = workbook.sheets.map(({ name }) => name);
    this.editable = editable;
    this.hasFormulas = workbook.sheets.some(({ formulas }) => formulas.some((row) => row.some(Boolean)));
    if (active !== undefined) this.open(active);
    this.mark(this.marks);
    this.relate(this.related);
  }

  /** Shows these marks in place of those before. */
  mark(marks: readonly Mark[]): void {
    this.marks = marks;
    if (!this.shown) return;
    const sheets = this.names.map((name, index) => ({
      sheetId: sheetId(index),
      marks: marks.filter(({ range }) => range.sheet === name),
    }));
    this.started().marks.show(this.shown.getId(), sheets);
    this.drawAnew();
  }

  /** Outlines the cells that the selected one is compared with, in place of those before. */
  relate(cells: readonly CellAddress[]): void {
    const before = this.related;
    this.related = cells;
    if (!this.shown || before.length + cells.length === 0) return;
    const blocks = new Map<string, CellRange[]>();
    for (const cell of cells) {
      const sheet = this.sheet(cell.sheet);
      if (!sheet) continue;
      const id = sheet.getSheetId();
      blocks.set(id, [...(blocks.get(id) ?? []), blockAt(sheet, cell)]);
    }
    this.started().related.show(blocks);
    this.drawAnew();
  }

  write(cells: readonly (CellContent & { readonly cell: CellAddress })[]): void {
    for (const name of new Set(cells.map(({ cell }) => cell.sheet))) {
      const cellValue: Record<number, Record<number, unknown>> = {};
      for (const { cell, ...content } of cells) {
        if (cell.sheet !== name) continue;
        if (content.formula !== undefined) this.hasFormulas = true;
        (cellValue[cell.row] ??= {})[cell.column] = withFormat(cellDataOf(content), content.format);
      }
      this.execute(SET_RANGE_VALUES, { subUnitId: this.idOf(name), cellValue });
    }
  }

  async calculated(): Promise<void> {
    if (this.hasFormulas) await this.screen.calculated();
  }

  contentOf(at: CellAddress): CellContent {
    const shown = this.sheet(at.sheet);
    const cell = shown?.getSheet().getCellRaw(at.row, at.column) || undefined; // as drawn it is rounded, and 5% is a text
    const formula = shown?.getRange(at.row, at.column).getFormula();
    const styles = this.styles();
    const format = styles && formatOf(cell, styles);
    return {
      ...contentOf(cell && { ...cell, f: formula || null }),
      ...(format === undefined ? {} : { format }),
      ...(this.spilling.has(placeOf(at)) && { spills: true as const }),
    };
  }

  select(range: CellRange): void {
    const { sheet, top, left, bottom, right } = range;
    const isThere = this.walkedTo === keyOf(range);
    this.walkedTo = undefined;
    if (isThere) return; // whoever walked there sees it, and nothing need move
    this.selected = keyOf(range);
    const shown = this.open(sheet);
    if (!shown) return;
    this.revealed.reveal(shown, range);
    this.asOurs(() => {
      shown.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      this.screen.bringIntoView(shown, range);
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

  onRefused(tell: (sentence: string | undefined) => void): () => void {
    this.refusers.add(tell);
    return () => void this.refusers.delete(tell);
  }

  private refuse(command: string): void {
    const sentence = sayRefused(command);
    if (sentence === undefined && command !== EDITING) return;
    for (const tell of this.refusers) tell(sentence);
  }

  private isInEditor(): boolean {
    const context = this.injector.get(IContextService);
    return context.getContextValue(EDITOR_ACTIVATED) || !context.getContextValue(FOCUSING_SHEET);
  }

  private styles(): Styles | undefined {
    return this.shown?.getWorkbook().getStyles();
  }

  private started() {
    if (this.layers) return this.layers;
    this.screen.started();
    return (this.layers = { marks: new MarkLayer(this.injector), related: new RelatedLayer(this.injector) });
  }

  private drawAnew(): void {
    if (this.shown && this.screen.isDrawn(this.shown.getId())) this.shown.getActiveSheet().refreshCanvas();
  }

  private done(command: ICommandInfo): void {
    if (this.ours || !this.shown) return;
    const unit = this.shown.getId();
    const spilling = spillingCells(command, unit);
    const written = spilling ?? [writtenCells(command, unit) ?? []].flat();
    if (spilling) this.spilling = new Set(spilling.flatMap((on) => this.placesOf(on)).map(placeOf));
    else this.spillNoMore(written.map((on) => ({ ...on, cells: on.cells.filter(({ anew }) => anew) })));
    const cells = written.flatMap((on) => this.placesOf(on));
    if (cells.length > 0) for (const tell of this.editors) tell(cells);
  }

  /** Another formula may give one cell only; Univer tells when it has been worked out. */
  private spillNoMore(written: readonly Written[]): void {
    if (this.spilling.size === 0) return;
    const gone = new Set(written.flatMap((on) => this.placesOf(on)).map(placeOf));
    this.spilling = new Set([...this.spilling].filter((place) => !gone.has(place)));
  }

  private placesOf({ sheetId: id, cells }: Written): CellAddress[] {
    const sheet = this.names.find((_, index) => sheetId(index) === id);
    return sheet === undefined ? [] : cells.map(({ row, column }) => ({ sheet, row, column }));
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

const placeOf = ({ sheet, row, column }: CellAddress): string => `${row},${column},${sheet}`;

const keyOf = ({ sheet, top, left, bottom, right }: CellRange): string =>
  [top, left, bottom, right, sheet].join(",");

/** The cell, or the merged block that it is part of. */
function blockAt(shown: ShownSheet, { sheet, row, column }: CellAddress): CellRange {
  const { startRow, endRow, startColumn, endColumn } = shown.getSheet().getCellInfoInMergeData(row, column);
  return { sheet, top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
