import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { shownValue, valueType, type SimulatedCell } from "./cell";
import type { SimulatedRange } from "./range";
import { invalidArgument, invalidOperation } from "./rich-api-error";
import { SimulatedSheet } from "./sheet";

/** Event numbers that the client listens for. */
export const eventTypes = { changed: 10, activated: 11, selectionChanged: 14 } as const;

/** Tells the transport of an event: its type, the object it belongs to, and what happened. */
export type EventListener = (
  type: number,
  target: string,
  happened: Readonly<Record<string, unknown>>,
) => void;

/** The workbook that the simulated Excel has open. */
export class SimulatedWorkbook {
  readonly sheets: SimulatedSheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly listeners = new Set<EventListener>();
  selection: SimulatedRange | undefined;
  /** It is not known whether Excel gives a merged area whole or only what lies in the range asked for: either may be tried. */
  clipsMergedAreas = false;
  private active: SimulatedSheet | undefined;

  constructor(readonly name: string) {}

  get activeSheet(): SimulatedSheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error("the simulated workbook has no sheet");
    return sheet;
  }

  addSheet(snapshot: SheetSnapshot): SimulatedSheet {
    const id = `{${String(this.sheets.length + 1).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new SimulatedSheet(this, id, snapshot.name);
    sheet.fill(snapshot);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name or by id, in any case, as Excel finds them. */
  find(key: string): SimulatedSheet | undefined {
    const sought = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.name.toLowerCase() === sought || sheet.id.toLowerCase() === sought,
    );
  }

  sheet(name: string): SimulatedSheet {
    const sheet = this.find(name);
    if (!sheet) throw invalidArgument(`no sheet ${name}`);
    return sheet;
  }

  activate(sheet: SimulatedSheet): void {
    if (sheet.visibility !== "Visible") throw invalidOperation();
    this.active = sheet;
    this.emit(eventTypes.activated, sheet, { worksheetId: sheet.id });
  }

  select(range: SimulatedRange): void {
    this.activate(range.sheet);
    this.selection = range;
    this.emit(eventTypes.selectionChanged, range.sheet, {
      address: range.localAddress,
      worksheetId: range.sheet.id,
      isInsideTable: false,
    });
  }

  /** Tells of changed cells; a single cell's event also says what it held and holds. */
  changed(range: SimulatedRange, before: SimulatedCell | undefined, byAddIn: boolean): void {
    const after = range.sheet.cellAt(range.top, range.left);
    this.emit(eventTypes.changed, range.sheet, {
      address: range.localAddress,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: range.sheet.id,
      triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
      ...(range.cellCount === 1 && {
        valueBefore: shownValue(before),
        valueAfter: shownValue(after),
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }),
    });
  }

  emit(type: number, sheet: SimulatedSheet, happened: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet.id, "Workbook"])
      for (const listener of this.listeners) listener(type, target, happened);
  }
}
