import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Unit } from "../budget/amount";
import type { BudgetBook } from "../budget/book";
import type { BudgetTable } from "../budget/table";
import type { TableLayout } from "./layout";
import { layouts as allLayouts } from "./layouts/index";
import { mostCommon } from "./most-common";
import { readSheet, type FoundTable, type SheetReading } from "./read-sheet";

/** What sheets told when they were last read: a sheet that is the same object is not read again. */
export class SheetReadings {
  private readonly known = new WeakMap<SheetSnapshot, SheetReading>();

  constructor(private readonly layouts: readonly TableLayout[] = allLayouts) {}

  of(sheet: SheetSnapshot): SheetReading {
    const known = this.known.get(sheet);
    if (known) return known;
    const reading = readSheet(sheet, this.layouts);
    this.known.set(sheet, reading);
    return reading;
  }
}

/**
 * Finds every table of a workbook by its title and header words, wherever it stands and whatever its sheet is called,
 * and reads it; says of every other sheet why nothing was found there.
 */
export function recogniseBook(snapshot: WorkbookSnapshot, readings = new SheetReadings()): BudgetBook {
  const sheets = snapshot.sheets.map((sheet) => readings.of(sheet));
  const found = sheets.flatMap((reading) => reading.found);
  const textsOf = (purpose: "contents" | "narrative") =>
    sheets.flatMap(({ text }) => (text?.purpose === purpose ? text.texts : []));
  const tables = readAll(found);
  const unitName = mostCommon(found.flatMap((table) => table.unitName ?? []));
  const year = mostCommon(
    tables.flatMap(({ title }) => /(20\d{2})\s*年/.exec(title.normalize("NFKC"))?.[1] ?? []),
  );
  return {
    tables,
    narrative: textsOf("narrative"),
    contents: textsOf("contents"),
    unrecognised: sheets.flatMap(({ unrecognised }) => unrecognised ?? []),
    ...(unitName ? { unitName } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

/**
 * A table that does not say its unit is taken to be in the unit that most others say, else in 万元. Where any table prints its
 * unit to two decimals, whole numbers in another are money to two decimals too; whole 元 are not: those are often rounded.
 */
function readAll(found: readonly FoundTable[]): BudgetTable[] {
  const first = found.map((table) => table.read({ unit: "万元", leastDecimals: 0 }));
  const usual = mostCommon(first.flatMap((table) => (table.unitCell ? [table.unit] : []))) ?? "万元";
  const unitOf = (table: BudgetTable): Unit => (table.unitCell ? table.unit : usual);
  const finer = new Set(first.flatMap((table) => (table.decimals >= 2 ? [unitOf(table)] : [])));
  return first.map((table, i) => {
    const unit = unitOf(table);
    const leastDecimals = unit !== "元" && finer.has(unit) ? 2 : 0;
    const asRead = unit === table.unit && table.decimals >= leastDecimals;
    return asRead ? table : found[i]!.read({ unit, leastDecimals });
  });
}
