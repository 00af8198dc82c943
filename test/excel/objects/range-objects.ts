/** Range, RangeAreas and the areas' collection. */
import { displayed } from "../../../src/workbook/displayed";
import { enter, shownValue, valueType } from "../cell";
import { givenNumber, givenRange } from "../given";
import { object, readOnly, type ObjectTables } from "../object-table";
import { SimulatedAreas, SimulatedRange } from "../range";
import { dimensionMismatch, itemNotFound, RichApiError } from "../rich-api-error";

/** Excel's own limits: merged areas in one answer, and cells in one answer. */
const mostMergedAreas = 512;
const mostCells = 5_000_000;

function mergedIn(range: SimulatedRange): SimulatedAreas | undefined {
  const merged = range.sheet.merges.filter((merge) => merge.intersection(range));
  if (merged.length > mostMergedAreas)
    throw new RichApiError(
      "GeneralException",
      "There was an internal error while processing the request.",
      500,
    );
  const shown = range.sheet.workbook.clipsMergedAreas
    ? merged.map((merge) => merge.intersection(range)!)
    : merged;
  return shown.length > 0 ? new SimulatedAreas(shown) : undefined;
}

/** Beyond five million cells Excel answers null instead of the cells. */
const grid =
  <Value>(show: Parameters<typeof SimulatedRange.prototype.grid<Value>>[0]) =>
  (range: SimulatedRange) =>
    range.cellCount > mostCells ? null : range.grid(show);

function write(range: SimulatedRange, entries: unknown): void {
  const before = { ...range.sheet.cellAt(range.top, range.left) };
  range.write(entries, enter);
  range.sheet.workbook.changed(range, { value: null, numberFormat: "General", ...before }, "add-in");
}

export const rangeObjects: Pick<ObjectTables, "Range" | "RangeAreas" | "RangeCollection"> = {
  Range: {
    keptByReference: true,
    properties: {
      Address: readOnly((range) => range.address),
      RowIndex: readOnly((range) => range.top),
      ColumnIndex: readOnly((range) => range.left),
      RowCount: readOnly((range) => range.rowCount),
      ColumnCount: readOnly((range) => range.columnCount),
      CellCount: readOnly((range) => range.cellCount),
      Values: { get: grid(shownValue), set: write },
      Formulas: { get: grid((cell) => cell?.formula ?? shownValue(cell)), set: write },
      ValueTypes: readOnly(grid(valueType)),
      Text: readOnly(grid((cell) => displayed(cell?.value ?? null, cell?.numberFormat))),
      NumberFormat: {
        get: grid((cell) => cell?.numberFormat ?? "General"),
        set: (range, formats) =>
          range.write(formats, (cell, format) => {
            if (typeof format === "string") cell.numberFormat = format;
          }),
      },
    },
    navigation: {
      Worksheet: (range) => object("Worksheet", range.sheet),
      Format: (range) => object("RangeFormat", range),
      ConditionalFormats: (range) => object("ConditionalFormatCollection", new SimulatedAreas([range])),
    },
    methods: {
      Select: (range) => range.sheet.workbook.select(range),
      GetCell(range, given) {
        const [row, column] = given.map(givenNumber) as [number, number];
        const [top, left] = [range.top + row, range.left + column];
        return object("Range", new SimulatedRange(range.sheet, top, left, top, left));
      },
      GetRow: (range, [row]) => {
        const at = range.top + givenNumber(row);
        return object("Range", new SimulatedRange(range.sheet, at, range.left, at, range.right));
      },
      GetBoundingRect: (range, [other]) => object("Range", bounding(range, givenRange(other))),
      GetMergedAreasOrNullObject: (range) => object("RangeAreas", mergedIn(range)),
      _KeepReference() {},
      _ValidateArraySize(range, [rows, columns]) {
        if (rows !== range.rowCount || columns !== range.columnCount) throw dimensionMismatch();
      },
    },
  },
  RangeAreas: {
    keptByReference: true,
    properties: {
      Address: readOnly((areas) => areas.address),
      AreaCount: readOnly(({ areas }) => areas.length),
    },
    navigation: {
      Areas: (areas) => object("RangeCollection", areas),
      Worksheet: (areas) => object("Worksheet", areas.sheet),
      ConditionalFormats: (areas) => object("ConditionalFormatCollection", areas),
    },
    methods: { _KeepReference() {} },
  },
  RangeCollection: {
    items: ({ areas }) => areas.map((area) => object("Range", area)),
    methods: {
      GetCount: ({ areas }) => areas.length,
      GetItemAt({ areas }, [index]) {
        const area = areas[givenNumber(index)];
        if (!area) throw itemNotFound();
        return object("Range", area);
      },
    },
  },
};

function bounding(a: SimulatedRange, b: SimulatedRange): SimulatedRange {
  return new SimulatedRange(
    a.sheet,
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  );
}
