import type { BudgetRow, PurchaseKind, TableColumn } from "../budget/table";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import type { LabelKey } from "./labels";
import type { Draft } from "./place-in-sums";
import type { Region } from "./region";
import { totalColumnFinder } from "./total-column";
import { asLabel } from "./words";

/** A row and what it is before its place is known: a heading over purchases, a unit, or a purchase. */
interface Bought {
  readonly draft: Draft;
  readonly as: "total" | "unit" | "heading" | "purchase";
}

/** 政府采购预算表: a total, units, 货物 / 工程 / 服务, and what is bought under them. */
export function readPurchaseRows(
  grid: Grid,
  region: Region,
  labels: ReadonlyMap<LabelKey, number>,
  columns: readonly TableColumn[],
  read: FigureReader,
): BudgetRow[] {
  const wordsAt = (key: LabelKey, row: number) => {
    const column = labels.get(key);
    return column === undefined ? "" : grid.words(row, column);
  };
  const totalColumn = totalColumnFinder(grid, labels, columns);
  const rows: Bought[] = [];
  let kind: PurchaseKind | undefined;
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.passedOver.has(row)) continue;
    const [type, name, unit] = (["project-type", "project-name", "project-unit"] as const).map((key) =>
      wordsAt(key, row),
    ) as [string, string, string];
    const total = totalColumn(row);
    const own = kindIn(type) ?? kindIn(name) ?? kindOfCode(wordsAt("project-code", row));
    if (own) kind = own;
    const figures = Object.fromEntries(columns.map(({ key, column }) => [key, read(row, column)]));
    const filled = Object.values(figures).filter(({ state }) => state !== "blank");
    if (filled.length === 0 || filled.every(({ state }) => state === "unreadable")) continue;
    if (!own && (type !== "" || (name === "" && unit !== ""))) kind = undefined; // something else begins
    const as = total === undefined ? asWhat(type, name, unit) : "total";
    const column = total ?? labelColumn(labels, as, name, type);
    if (column === undefined) continue;
    rows.push({
      as,
      draft: {
        row,
        role: as === "total" ? "total" : "detail",
        label: asLabel(grid.value(row, column)),
        labelCell: { sheet: grid.sheet.name, row, column },
        ...(kind && as !== "total" && as !== "unit" ? { item: kind } : {}),
        figures,
      },
    });
  }
  place(rows);
  return rows.map(({ draft }) => draft);
}

const KINDS: readonly (readonly [string, PurchaseKind, letter: string])[] = [
  ["货物", "goods", "A"],
  ["工程", "works", "B"],
  ["服务", "services", "C"],
];

/** 货物, 货物类, 一、政府采购货物预算, 服务类小计: the kind and nothing besides. */
function kindIn(words: string): PurchaseKind | undefined {
  const bare =
    /^(?:[一二三]、|\([一二三]\)|[A-C][.、]?)?(?:政府采购)?(货物|工程|服务)类?(?:采购)?(?:预算)?(?:小计|合计)?$/.exec(
      words,
    );
  return KINDS.find(([called]) => called === bare?.[1])?.[1];
}

/** 政府采购品目 are numbered A 货物, B 工程, C 服务. */
const kindOfCode = (code: string): PurchaseKind | undefined =>
  KINDS.find(([, , letter]) => new RegExp(`^${letter}\\d`).test(code))?.[1];

function asWhat(type: string, name: string, unit: string): Bought["as"] {
  if (kindIn(name) !== undefined || (kindIn(type) !== undefined && name === "")) return "heading";
  return name === "" && type === "" && unit !== "" ? "unit" : "purchase";
}

function labelColumn(
  labels: ReadonlyMap<LabelKey, number>,
  as: Bought["as"],
  name: string,
  type: string,
): number | undefined {
  if (as === "unit") return labels.get("project-unit");
  if (name === "" && type !== "") return labels.get("project-type");
  return labels.get("project-name") ?? labels.get("project-type") ?? labels.get("project-unit");
}

/**
 * Purchases add into the heading of their kind, headings into their unit, units into the total. Headings below their rows, and
 * units within units, are given no place: nobody can tell what they take in.
 */
function place(rows: readonly Bought[]): void {
  const total = rows.findIndex(({ as }) => as === "total");
  const isOrdered = headsStandAbove(rows) && unitsStandSideBySide(rows, total);
  let unit: number | undefined;
  let heading: number | undefined;
  rows.forEach(({ draft, as }, i) => {
    if (as === "total" && i !== total) draft.role = "unknown";
    else if (as === "unit" || as === "heading") {
      if (!isOrdered) draft.role = "unknown";
      const above = as === "unit" ? undefined : unit;
      addTo(draft, above ?? total);
      if (as === "unit") [unit, heading] = [i, undefined];
      else heading = i;
    } else if (as === "purchase") {
      if (heading !== undefined && rows[heading]!.draft.item !== draft.item) heading = undefined;
      addTo(draft, heading ?? unit ?? total);
    }
  });
  const wholes = new Set(rows.map(({ draft }) => draft.addsTo));
  rows.forEach(({ draft, as }, i) => {
    if (draft.role === "detail" && as !== "purchase" && wholes.has(i)) draft.role = "unit";
  });
}

function addTo(draft: Draft, whole: number): void {
  if (draft.role !== "unknown" && whole >= 0) draft.addsTo = whole;
}

const headsStandAbove = (rows: readonly Bought[]): boolean => {
  const [head, purchase] = (["heading", "purchase"] as const).map((as) =>
    rows.findIndex((row) => row.as === as),
  );
  return head! < 0 || purchase! < 0 || head! < purchase!;
};

/** 某局 that says the total again stands above its units, not beside them. */
function unitsStandSideBySide(rows: readonly Bought[], total: number): boolean {
  const units = rows.filter(({ as }) => as === "unit");
  if (units.length < 2 || total < 0) return true;
  const amounts = (row: Bought): bigint[] => Object.values(row.draft.figures).map(({ amount }) => amount);
  const whole = amounts(rows[total]!);
  return !units.some((row) => amounts(row).every((amount, i) => amount === whole[i]));
}
