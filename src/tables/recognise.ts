import { atOnce, type InPieces } from "../workbook/progress";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Unit } from "../budget/amount";
import type { BudgetBook, ContentsLine, LocalTerms, NarrativeText, Unapplied } from "../budget/book";
import { tableKinds, type BudgetTable } from "../budget/table";
import { countSets } from "../budget/table-sets";
import type { TableLayout } from "./layout";
import { layouts as allLayouts } from "./layouts/index";
import { localityOf } from "./locality-of";
import { mostCommon } from "./most-common";
import type { PointedTable } from "./pointed";
import { conflicts, sheetGone } from "./read-pointed";
import { readSheet, type FoundTable, type SheetReading } from "./read-sheet";
import { isResults } from "./results-sheet";
import { unreadOf } from "./unread";

/** What sheets told when they were last read: a sheet that is the same object is not read again. */
export class SheetReadings {
  private readonly conflicts: ReadonlyMap<PointedTable, string>;
  private readonly known = new WeakMap<SheetSnapshot, SheetReading>();

  /** @param pointed what people have pointed at: read as they say, wherever the workbook still is as it was then. */
  constructor(
    readonly layouts: readonly TableLayout[] = allLayouts,
    readonly pointed: readonly PointedTable[] = [],
  ) {
    this.conflicts = conflicts(pointed);
  }

  /** Those of which no sheet can be asked: their sheet is gone, or their range is another one's. */
  unapplied(sheets: readonly SheetSnapshot[]): Unapplied[] {
    return this.pointed.flatMap((one) => {
      const known = sheets.some(({ name }) => name === one.range.sheet);
      const why = known ? this.conflicts.get(one) : sheetGone(one);
      return why === undefined ? [] : [{ kind: one.kind, range: one.range, why }];
    });
  }

  of(sheet: SheetSnapshot): SheetReading {
    const known = this.known.get(sheet);
    if (known) return known;
    const reading = readSheet(
      sheet,
      this.layouts,
      this.pointed.filter((one) => one.range.sheet === sheet.name && !this.conflicts.has(one)),
    );
    this.known.set(sheet, reading);
    return reading;
  }
}

/**
 * Finds every table of a workbook by its title and header words, wherever it stands and whatever its sheet is called,
 * and reads it; says of every other sheet but our own results why nothing was found there. A locality that is set stands, whatever is named.
 */
export function recogniseBook(
  snapshot: WorkbookSnapshot,
  readings = new SheetReadings(),
  local: LocalTerms = {},
): BudgetBook {
  return atOnce(recogniseInPieces(snapshot, readings, local));
}

/** The same, sheet by sheet. */
export function* recogniseInPieces(
  snapshot: WorkbookSnapshot,
  readings: SheetReadings,
  local: LocalTerms,
): InPieces<BudgetBook> {
  const wanted = snapshot.sheets.filter((sheet) => !isResults(sheet));
  const sheets: SheetReading[] = [];
  for (const sheet of wanted) {
    yield { doing: "recognising", done: sheets.length, of: wanted.length };
    sheets.push(readings.of(sheet));
  }
  const found = sheets.flatMap((reading) => reading.found);
  const narrative = sheets.flatMap((reading) => reading.narrative ?? []);
  const contents = sheets.flatMap((reading) => reading.contents ?? []);
  const tables = yield* readAll(found);
  const unitName = mostCommon(found.flatMap((table) => table.unitName ?? []));
  const year = mostCommon(
    tables.flatMap(({ title }) => /(20\d{2})\s*年/.exec(title.normalize("NFKC"))?.[1] ?? []),
  );
  const sets = countSets(tables);
  const lacking = tableKinds.filter((kind) => !tables.some((table) => table.kind === kind));
  const looked = sheets.flatMap((reading) => reading.looked ?? []);
  const unapplied = [
    ...readings.unapplied(snapshot.sheets),
    ...sheets.flatMap((reading) => reading.unapplied ?? []),
  ];
  const unread = unreadOf(looked, new Set(lacking), readings.layouts);
  const named = localityOf([...(unitName ? [unitName] : []), ...coverLines(contents, narrative)]);
  const locality = local.locality ?? named;
  return {
    tables,
    narrative,
    contents,
    unrecognised: sheets.flatMap(({ unrecognised }) => unrecognised ?? []),
    ...(unapplied.length > 0 ? { unapplied } : {}),
    ...(unread ? { unread } : {}),
    ...(sets > 1 ? { sets } : {}),
    ...(locality ? { locality } : {}),
    ...(named && named !== locality ? { localityNamed: named } : {}),
    ...(local.subjects ? { subjects: local.subjects } : {}),
    ...(unitName ? { unitName } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

/**
 * A table that does not say its unit is taken to be in the unit that most others say, else in 万元. Where any table prints its
 * unit to two decimals, whole numbers in another are money to two decimals too; whole 元 are not: those are often rounded.
 */
function* readAll(found: readonly FoundTable[]): InPieces<BudgetTable[]> {
  const first: BudgetTable[] = [];
  for (const table of found) {
    yield { doing: "recognising", done: found.length, of: found.length };
    first.push(table.read({ unit: "万元", leastDecimals: 0 }));
  }
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

/** The lines that name the department on the first pages: 新乡市某局2022年部门预算. */
function coverLines(contents: readonly ContentsLine[], narrative: readonly NarrativeText[]): string[] {
  return [...contents, ...narrative.slice(0, 10)]
    .map(({ text }) => text.replace(/^\s*第[一二三四五六七八九十]+部分\s*/, ""))
    .filter((text) => text.length <= 60 && /(?:预算(?:公开)?(?:情况)?(?:说明)?|概况)\s*$/.test(text));
}
