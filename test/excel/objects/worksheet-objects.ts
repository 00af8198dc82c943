/** Worksheets: the collection, the sheet and its protection. */
import { givenNumber, givenText } from "../given";
import { object, readOnly, type ObjectTables, type Session } from "../object-table";
import { readAddress, SimulatedAreas, SimulatedRange, sheetColumns, sheetRows } from "../range";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api-error";
import type { SimulatedSheet } from "../sheet";
import { eventTypes, type EventName, type SimulatedWorkbook } from "../workbook";

/** Excel on the desktop and on the web refuses longer address lists, without saying that length is the reason. */
const longestAddressList = 8192;

function found(workbook: SimulatedWorkbook, key: unknown): SimulatedSheet {
  const sheet = workbook.find(givenText(key));
  if (!sheet) throw itemNotFound();
  return sheet;
}

function following(sheet: SimulatedSheet, visibleOnly: unknown): SimulatedSheet | undefined {
  const { sheets, leadsFromSheetToSheet } = sheet.workbook;
  if (!leadsFromSheetToSheet) throw new RichApiError("GeneralException", "There was an internal error.", 500);
  return sheets
    .slice(sheets.indexOf(sheet) + 1)
    .find((next) => visibleOnly !== true || next.visibility === "Visible");
}

function rangeOf(sheet: SimulatedSheet, address: unknown): SimulatedRange {
  return address === null || address === undefined || address === ""
    ? new SimulatedRange(sheet, 0, 0, sheetRows - 1, sheetColumns - 1)
    : readAddress(sheet, givenText(address));
}

function areasOf(sheet: SimulatedSheet, addresses: unknown): SimulatedAreas {
  if (addresses === null || addresses === undefined) return new SimulatedAreas([rangeOf(sheet, null)]);
  const list = givenText(addresses);
  if (list.length >= longestAddressList) throw invalidArgument();
  return new SimulatedAreas(list.split(/[,;]/).map((address) => readAddress(sheet, address)));
}

/** The calls behind `onChanged.add` and `remove`. */
function events<Of>(names: readonly EventName[], target: (of: Of) => string) {
  const calls: Record<string, (of: Of, given: readonly unknown[], session: Session) => void> = {};
  for (const name of names) {
    calls[`_Register${name}`] = (of, _given, session) => session.subscribe(name, target(of), 1);
    calls[`_Unregister${name}`] = (of, _given, session) => session.subscribe(name, target(of), -1);
  }
  return calls;
}

/** A test that asks for another event is told so. */
const observed: readonly EventName[] = Object.keys(eventTypes) as EventName[];

export const worksheetObjects: Pick<
  ObjectTables,
  "WorksheetCollection" | "Worksheet" | "WorksheetProtection"
> = {
  WorksheetCollection: {
    items: (workbook) => workbook.sheets.map((sheet) => object("Worksheet", sheet)),
    indexer: (workbook, key) => object("Worksheet", found(workbook, key)),
    methods: {
      Add(workbook, [name]) {
        const added = workbook.newSheet(
          typeof name === "string" ? name : `Sheet${workbook.sheets.length + 1}`,
        );
        workbook.emit("AddedEvent", added, { source: "Local", worksheetId: added.id });
        return object("Worksheet", added);
      },
      GetActiveWorksheet: (workbook) => object("Worksheet", workbook.activeSheet),
      GetCount: (workbook, [visibleOnly]) =>
        workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible").length,
      GetFirst: (workbook, [visibleOnly]) =>
        object(
          "Worksheet",
          workbook.sheets.find((sheet) => visibleOnly !== true || sheet.visibility === "Visible"),
        ),
      GetItem: (workbook, [key]) => object("Worksheet", found(workbook, key)),
      GetItemOrNullObject: (workbook, [key]) => object("Worksheet", workbook.find(givenText(key))),
      ...events<SimulatedWorkbook>(observed, () => "Workbook"),
    },
  },
  Worksheet: {
    id: (sheet) => sheet.id,
    properties: {
      Id: readOnly((sheet) => sheet.id),
      Name: readOnly((sheet) => sheet.name),
      Position: {
        get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
        set: (sheet, position) => sheet.workbook.moveSheet(sheet, givenNumber(position)),
      },
      Visibility: readOnly((sheet) => sheet.visibility),
    },
    navigation: {
      Protection: (sheet) => object("WorksheetProtection", sheet),
      Charts: (sheet) => object("ChartCollection", sheet),
      Notes: (sheet) => object("NoteCollection", sheet),
      Comments: (sheet) => object("CommentCollection", { workbook: sheet.workbook, sheet }),
    },
    methods: {
      Activate: (sheet) => sheet.workbook.activate(sheet),
      Delete(sheet) {
        sheet.workbook.deleteSheet(sheet);
        sheet.workbook.emit("DeletedEvent", sheet, { source: "Local", worksheetId: sheet.id });
      },
      GetNextOrNullObject: (sheet, [visibleOnly]) => object("Worksheet", following(sheet, visibleOnly)),
      GetRange: (sheet, [address]) => object("Range", rangeOf(sheet, address)),
      GetRanges: (sheet, [addresses]) => object("RangeAreas", areasOf(sheet, addresses)),
      GetRangeByIndexes(sheet, given) {
        const [top, left, rows, columns] = given.map(givenNumber) as [number, number, number, number];
        return object("Range", new SimulatedRange(sheet, top, left, top + rows - 1, left + columns - 1));
      },
      GetUsedRange: (sheet, [valuesOnly]) =>
        object("Range", sheet.usedRange(valuesOnly === true) ?? readAddress(sheet, "A1")),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) =>
        object("Range", sheet.usedRange(valuesOnly === true)),
      _GetSheetById: (sheet, [id]) => object("Worksheet", found(sheet.workbook, id)),
      ...events<SimulatedSheet>(observed, (sheet) => sheet.id),
    },
  },
  WorksheetProtection: {
    properties: { Protected: readOnly((sheet) => sheet.protected) },
    methods: {
      Protect(sheet) {
        sheet.protected = true;
      },
      Unprotect(sheet) {
        sheet.protected = false;
      },
    },
  },
};
