import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { shownValue, valueType, type SimulatedCell } from "./cell";
import type { SimulatedCustomXmlPart } from "./custom-xml-part";
import type { SimulatedRange } from "./range";
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from "./rich-api-error";
import { SimulatedSheet } from "./sheet";

/** Event numbers that the client listens for, by the name under which it asks for them. */
export const eventTypes = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  FormatChangedEvent: 18,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export type EventName = keyof typeof eventTypes;
/** Who made a change: this add-in, the person before the screen, or somebody who has the workbook open elsewhere. */
export type Author = "add-in" | "person" | "co-author";

/** Tells the transport of an event: its type, the object it belongs to, and what happened. */
export type EventListener = (
  type: number,
  target: string,
  happened: Readonly<Record<string, unknown>>,
) => void;

export interface SimulatedName {
  readonly name: string;
  readonly formula: string;
}

/** The workbook that the simulated Excel has open. */
export class SimulatedWorkbook {
  readonly sheets: SimulatedSheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names: SimulatedName[] = [];
  readonly customXmlParts: SimulatedCustomXmlPart[] = [];
  readonly listeners = new Set<EventListener>();
  selection: SimulatedRange | undefined;
  /** It is not known whether Excel gives a merged area whole or only what lies in the range asked for: either may be tried. */
  clipsMergedAreas = false;
  /** It is not certain that Excel puts an add-in's new rule on top of the others: either may be tried. */
  putsRulesOnTop = true;
  /** The workbook's structure is protected: no sheet comes or goes. */
  isStructureProtected = false;
  /** An Excel may not give the sheet after a sheet in the batch that asks for the sheet itself. */
  leadsFromSheetToSheet = true;
  private active: SimulatedSheet | undefined;
  private sheetsMade = 0;

  constructor(readonly name: string) {}

  get activeSheet(): SimulatedSheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error("the simulated workbook has no sheet");
    return sheet;
  }

  /** A new last sheet, filled with what a snapshot shows of one. */
  addSheet(snapshot: SheetSnapshot): SimulatedSheet {
    const sheet = this.newSheet(snapshot.name);
    sheet.fill(snapshot);
    return sheet;
  }

  /** A new last sheet of that name, as Excel allows names. */
  newSheet(name: string): SimulatedSheet {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
    if (this.find(name)) throw itemAlreadyExists();
    if (this.isStructureProtected) throw accessDenied();
    const id = `{${String(++this.sheetsMade).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new SimulatedSheet(this, id, name);
    this.sheets.push(sheet);
    return sheet;
  }

  deleteSheet(sheet: SimulatedSheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (others.length === 0) throw invalidOperation();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = others[0];
  }

  moveSheet(sheet: SimulatedSheet, position: number): void {
    if (position < 0 || position >= this.sheets.length) throw invalidArgument();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
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
    this.emit("ActivatedEvent", sheet, { worksheetId: sheet.id });
  }

  select(range: SimulatedRange): void {
    this.activate(range.sheet);
    this.selection = range;
    this.emit("SelectionChangedEvent", range.sheet, {
      address: range.localAddress,
      worksheetId: range.sheet.id,
      isInsideTable: false,
    });
  }

  /** Tells of changed cells; a single cell's event also says what it held and holds. */
  changed(range: SimulatedRange, before: SimulatedCell | undefined, by: Author): void {
    const after = range.sheet.cellAt(range.top, range.left);
    this.emitChange(range, "RangeEdited", by, {
      ...(range.cellCount === 1 && {
        valueBefore: shownValue(before),
        valueAfter: shownValue(after),
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }),
    });
  }

  emitChange(range: SimulatedRange, changeType: string, by: Author, more: object = {}): void {
    this.emit("DataChangedEvent", range.sheet, {
      address: range.localAddress,
      changeType,
      source: by === "co-author" ? "Remote" : "Local",
      worksheetId: range.sheet.id,
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      ...more,
    });
  }

  emit(event: EventName, sheet: SimulatedSheet, happened: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet.id, "Workbook"])
      for (const listener of this.listeners) listener(eventTypes[event], target, happened);
  }
}
