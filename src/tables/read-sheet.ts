import type { SheetSnapshot } from "../workbook/snapshot";
import { chartSheetTitle } from "../budget/chart-sheet";
import type { ContentsLine, NarrativeText, Unapplied } from "../budget/book";
import { tableNames, type BudgetTable } from "../budget/table";
import type { Assumed } from "./figures";
import { gridOf, type Grid } from "./grid";
import type { TableLayout } from "./layout";
import { besidePointed } from "./beside-pointed";
import type { PointedTable } from "./pointed";
import { readContents } from "./read-contents";
import { pointedRegion, type PointedRegion } from "./read-pointed";
import { fits, readTable } from "./read-table";
import { regionsOf, type Region } from "./region";
import { readTextSheet } from "./text-sheets";
import { findTitles, otherTitle, type TitleCell } from "./title";
import type { LookedAt } from "./unread";
import { normalise } from "./words";

/** A table found on a sheet, before the rest of the workbook has told in which unit it may be. */
export interface FoundTable {
  /** The 部门名称 that stands above the table's header. */
  readonly unitName: string | undefined;
  /** The same object for the same assumptions. */
  read(assumed: Assumed): BudgetTable;
}

/** What one sheet tells without the others. */
export interface SheetReading {
  readonly found: readonly FoundTable[];
  /** The lines of a 目录. */
  readonly contents?: readonly ContentsLine[];
  /** Prose, such as the 情况说明. */
  readonly narrative?: readonly NarrativeText[];
  /** Of every sheet that is no 目录. */
  readonly looked?: LookedAt;
  readonly unrecognised?: { readonly sheet: string; readonly why: string };
  /** Of the tables that people have pointed at here, those that are not read so. */
  readonly unapplied?: readonly Unapplied[];
}

/** Finds the tables of a sheet; says of a sheet without any what else it is, or why nothing was found there. */
export function readSheet(
  sheet: SheetSnapshot,
  layouts: readonly TableLayout[],
  pointed: readonly PointedTable[] = [],
): SheetReading {
  const grid = gridOf(sheet);
  const pointings = pointed.map((one) => pointedRegion(grid, one, layouts));
  const unapplied = pointings.filter((one) => "why" in one);
  const reading = readGrid(
    grid,
    layouts,
    pointings.filter((one) => "region" in one),
  );
  return unapplied.length > 0 ? { ...reading, unapplied } : reading;
}

function readGrid(
  grid: Grid,
  layouts: readonly TableLayout[],
  pointed: readonly PointedRegion[],
): SheetReading {
  const { sheet } = grid;
  if (grid.value(0, 0) === chartSheetTitle)
    return { found: [], unrecognised: { sheet: sheet.name, why: REPEATS_THE_TABLES } };
  const { found, why } = recogniseSheet(grid, layouts, pointed);
  if (found.length > 0) return { found, looked: { grid, read: true, prose: false } };
  if (isSelfEvaluation(grid)) return { found, unrecognised: { sheet: sheet.name, why: NOT_OF_THE_BUDGET } };
  const text = readTextSheet(grid, layouts);
  const contents = text?.contents && readContents(text.contents, layouts);
  if (contents && !text.narrative) return { found, contents };
  if (text?.narrative && (contents || why.length === 0))
    return {
      found,
      ...(contents ? { contents } : {}),
      narrative: text.narrative,
      looked: { grid, read: false, prose: true },
    };
  return {
    found,
    looked: { grid, read: false, prose: false },
    unrecognised: { sheet: sheet.name, why: why[0] ?? reasonFor(sheet, grid, layouts) },
  };
}

const REPEATS_THE_TABLES = "图表是按各表的数画出来的，不属于预算公开的表，没有核对";

const NOT_OF_THE_BUDGET = "绩效自评表是年底填写的，不属于预算公开的表，没有核对";

/** 绩效自评表 in the first row: it tells what came of a budget, is no prose of it, and hides none of its tables. */
const isSelfEvaluation = (grid: Grid): boolean =>
  Array.from({ length: grid.columns }, (_, column) => grid.words(0, column)).some((words) =>
    /自评(?:情况)?表$/.test(words),
  );

function recogniseSheet(
  grid: Grid,
  layouts: readonly TableLayout[],
  pointed: readonly PointedRegion[],
): { found: FoundTable[]; why: string[] } {
  const placed = pointed.map(({ region, layout }) => ({ region, layout, title: region.titles.at(-1) }));
  const why: string[] = [];
  for (const region of besidePointed(grid, regionsOf(grid, layouts), pointed)) {
    const title = region.titles.at(-1);
    const other = title ? undefined : otherTitle(grid, region.top, region.header.top - 1, layouts);
    if (other !== undefined) {
      why.push(`“${other.printed}”不是要核对的表，没有核对`);
      continue;
    }
    const candidates = title ? title.layouts : layouts;
    const fitting = candidates.filter((layout) => fits(grid, region, layout, title !== undefined).fits);
    if (fitting.length === 1) placed.push({ region, layout: fitting[0]!, title });
    else if (title)
      why.push(
        `标题是“${title.printed}”，但表头不像${tableNames[title.layouts[0]!.kind]}的表头，请核对标题或表头`,
      );
    else if (fitting.length > 1) {
      const names = fitting.map(({ kind }) => tableNames[kind]).join("、");
      why.push(`表头像是${names}，但没有找到标题，分不清是哪一张，请在表头上方写明表名`);
    }
  }
  placed.sort(({ region: { header: a } }, { region: { header: b } }) => a.top - b.top || a.left - b.left);
  return { found: placed.map(({ region, layout, title }) => foundTable(grid, region, layout, title)), why };
}

function foundTable(
  grid: Grid,
  region: Region,
  layout: TableLayout,
  title: TitleCell | undefined,
): FoundTable {
  const read = new Map<string, BudgetTable>();
  return {
    unitName: unitNameIn(grid, region),
    read: (assumed) => {
      const key = `${assumed.unit}${assumed.leastDecimals}`;
      const table = read.get(key) ?? readTable(grid, region, layout, title, assumed);
      read.set(key, table);
      return table;
    },
  };
}

function reasonFor(sheet: SheetSnapshot, grid: Grid, layouts: readonly TableLayout[]): string {
  if (grid.rows === 0) return "工作表是空的";
  const title = findTitles(grid, 0, grid.rows - 1, layouts)[0];
  if (title) return `有标题“${title.printed}”，但没有找到它的表头`;
  return sheet.visibility === "visible"
    ? "没有找到预算表的标题和表头"
    : "隐藏的工作表，没有找到预算表的标题和表头";
}

/** 部门名称：… or 单位名称：… above the header, without the code that some systems print before it: 116_某县某局. */
function unitNameIn(grid: Grid, region: Region): string | undefined {
  for (let row = region.top; row < region.header.top; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const name = /^(?:预算|编制|填报|公开)?(?:部门|单位)(?:\(单位\))?(?:名称)?:(.{2,})$/.exec(
        grid.words(row, column),
      )?.[1];
      if (name && !/^(?:人民币)?[亿万千]?元/.test(name))
        return normalise(name).replace(/^\d+[_-](?=.{2})/, "");
    }
  }
  return undefined;
}
