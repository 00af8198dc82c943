import { functionClassCode } from "../budget/function-classes";
import { zero } from "../budget/amount";
import type { BudgetRow, TableColumn } from "../budget/table";
import type { Side } from "./columns";
import { sideOf } from "./columns";
import type { FigureReader } from "./figures";
import type { Grid } from "./grid";
import { plainLevel, type OutlineRow } from "./plain-rows";
import type { Region } from "./region";
import { asLabel, isMemoLabel, isTotalLabel, readOutline, withoutOrdinal } from "./words";

type Draft = { -readonly [Key in keyof BudgetRow]: BudgetRow[Key] } & { level: number; words: string };

/** 收支总表 and 财政拨款收支总表: each side is an outline (一、（一）1.) that ends in its totals. */
export function readTwoSidedRows(
  grid: Grid,
  region: Region,
  columns: readonly TableColumn[],
  read: FigureReader,
): BudgetRow[] {
  return (["revenue", "expenditure"] as const).reduce<BudgetRow[]>((rows, side) => {
    const drafts = draftSide(grid, region, columns, read, side);
    placeInSums(drafts, rows.length);
    return rows.concat(drafts.map(({ level: _level, words: _words, ...row }) => row));
  }, []);
}

function draftSide(
  grid: Grid,
  region: Region,
  columns: readonly TableColumn[],
  read: FigureReader,
  side: Side,
): Draft[] {
  const amounts = columns.filter((column) => column.side === side);
  const label = nameColumnOf(region, side, amounts);
  if (label < 0) return [];
  const drafts: Draft[] = [];
  for (let row = region.header.bottom + 1; row <= region.bottom; row++) {
    if (region.passedOver.has(row)) continue;
    const words = grid.words(row, label);
    const figures = Object.fromEntries(amounts.map(({ key, column }) => [key, read(row, column)]));
    if (words === "" || /^(?:备?注|说明)\d?[::]/.test(words)) continue;
    const outline = readOutline(words);
    const code = side === "expenditure" ? functionClassCode(outline.label) : undefined;
    drafts.push({
      row,
      role: isTotalLabel(outline.label) ? "total" : isMemoLabel(outline.label) ? "memo" : "detail",
      side,
      label: withoutOrdinal(asLabel(grid.value(row, label))),
      labelCell: { sheet: grid.sheet.name, row, column: label },
      level: outline.level,
      words: outline.label,
      ...(code ? { code } : {}),
      figures,
    });
  }
  return drafts;
}

/** The column of a side's names: the one that people say it is, else the first of the side that holds no amounts; -1: none. */
export function nameColumnOf(region: Region, side: Side, amounts: readonly TableColumn[]): number {
  const told = [...(region.told?.values() ?? [])].find((one) => one.is === "name" && one.side === side);
  if (told) return told.column;
  return region.header.paths.findIndex(
    (path, column) =>
      sideOf(path) === side &&
      !region.told?.has(column) &&
      !amounts.some((amount) => amount.column === column),
  );
}

/**
 * 一、 adds to 本年…合计 (or to the only total), （一） to the 一、 above it; what stands between 本年…合计 and 总计
 * (上年结转, 年终结转) adds to 总计, and so does 本年…合计 itself. Money beside a label of which nobody can tell whether it is a part
 * of the line above has no place. `offset` is where this side begins among all rows.
 */
function placeInSums(drafts: Draft[], offset: number): void {
  const totals = drafts.flatMap((draft, i) => (draft.role === "total" ? [i] : []));
  const grand = totals.at(-1);
  const open: number[] = [];
  let memoParent: number | undefined;
  drafts.forEach((draft, i) => {
    const nextTotal = totals.find((total) => total > i);
    if (draft.role === "total") {
      if (i !== grand) draft.addsTo = offset + grand!;
      open.length = 0;
      memoParent = undefined;
      return;
    }
    if (draft.role === "memo" || (memoParent !== undefined && draft.level === 0)) {
      memoParent ??= lastDetail(drafts, i);
      draft.role = memoParent === undefined ? "unknown" : "memo";
      if (memoParent !== undefined) draft.memoOf = offset + memoParent;
      return;
    }
    memoParent = undefined;
    const level = draft.level || plainLevel(draft, openRows(drafts, open));
    if (level === undefined) {
      if (holdsMoney(draft) || nextTotal === undefined) draft.role = "unknown";
      else draft.addsTo = offset + nextTotal;
      return;
    }
    draft.level = level;
    while (open.length > 0 && drafts[open.at(-1)!]!.level >= draft.level) open.pop();
    const parent = open.at(-1) ?? nextTotal;
    if (parent === undefined) draft.role = "unknown";
    else draft.addsTo = offset + parent;
    open.push(i);
  });
}

const openRows = (drafts: readonly Draft[], open: readonly number[]): readonly OutlineRow[] =>
  open.map((i) => drafts[i]!);

const holdsMoney = ({ figures }: Draft): boolean =>
  Object.values(figures).some(({ amount }) => amount !== zero);

function lastDetail(drafts: readonly Draft[], before: number): number | undefined {
  for (let i = before - 1; i >= 0; i--) if (drafts[i]!.role === "detail") return i;
  return undefined;
}
