import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { Unit } from "../budget/amount";
import type { BudgetBook, ContentsLine, NarrativeText, Unrecognised } from "../budget/book";
import { tableKinds, tableNames, type BudgetTable } from "../budget/table";
import { gridOf, type Grid } from "./grid";
import type { TableLayout } from "./layout";
import { layouts as allLayouts } from "./layouts/index";
import { localityOf } from "./locality-of";
import { mostCommon } from "./most-common";
import type { Assumed } from "./figures";
import { readContents } from "./read-contents";
import { fits, readTable } from "./read-table";
import { regionsOf, type Region } from "./region";
import { readTextSheet } from "./text-sheets";
import { findTitles, type TitleCell } from "./title";
import { unreadOf, type LookedAt } from "./unread";
import { normalise } from "./words";

interface Recognised {
  readonly grid: Grid;
  readonly region: Region;
  readonly layout: TableLayout;
  readonly title?: TitleCell;
}

/**
 * Finds every table of a workbook by its title and header words, wherever it stands and whatever its sheet is called,
 * and reads it; says of every other sheet why nothing was found there.
 */
export function recogniseBook(
  snapshot: WorkbookSnapshot,
  layouts: readonly TableLayout[] = allLayouts,
): BudgetBook {
  const recognised: Recognised[] = [];
  const unrecognised: Unrecognised[] = [];
  const narrative: NarrativeText[] = [];
  const contents: ContentsLine[] = [];
  const looked: LookedAt[] = [];
  for (const sheet of snapshot.sheets) {
    const grid = gridOf(sheet);
    const { found, why } = recogniseSheet(grid, layouts);
    recognised.push(...found);
    const text = found.length > 0 ? undefined : readTextSheet(grid, layouts);
    if (text?.purpose !== "contents")
      looked.push({ grid, read: found.length > 0, prose: text !== undefined && why.length === 0 });
    if (found.length > 0) continue;
    if (text?.purpose === "contents") contents.push(...readContents(text.texts, layouts));
    else if (text && why.length === 0) narrative.push(...text.texts);
    else unrecognised.push({ sheet: sheet.name, why: why[0] ?? reasonFor(sheet, grid, layouts) });
  }
  const tables = readAll(recognised);
  const unitName = mostCommon(recognised.flatMap(({ grid, region }) => unitNameIn(grid, region)));
  const year = mostCommon(
    tables.flatMap(({ title }) => /(20\d{2})\s*年/.exec(title.normalize("NFKC"))?.[1] ?? []),
  );
  const lacking = tableKinds.filter((kind) => !tables.some((table) => table.kind === kind));
  const unread = unreadOf(looked, new Set(lacking), layouts);
  const locality = localityOf([...(unitName ? [unitName] : []), ...coverLines(contents, narrative)]);
  return {
    tables,
    narrative,
    contents,
    unrecognised,
    ...(unread ? { unread } : {}),
    ...(locality ? { locality } : {}),
    ...(unitName ? { unitName } : {}),
    ...(year ? { year: Number(year) } : {}),
  };
}

function recogniseSheet(grid: Grid, layouts: readonly TableLayout[]): { found: Recognised[]; why: string[] } {
  const found: Recognised[] = [];
  const why: string[] = [];
  for (const region of regionsOf(grid, layouts)) {
    const title = region.titles.at(-1);
    const candidates = title ? title.layouts : layouts;
    const fitting = candidates.filter((layout) => fits(grid, region, layout).fits);
    if (fitting.length === 1) found.push({ grid, region, layout: fitting[0]!, ...(title ? { title } : {}) });
    else if (title)
      why.push(
        `标题是“${title.printed}”，但表头不像${tableNames[title.layouts[0]!.kind]}的表头，请核对标题或表头`,
      );
    else if (fitting.length > 1) {
      const names = fitting.map(({ kind }) => tableNames[kind]).join("、");
      why.push(`表头像是${names}，但没有找到标题，分不清是哪一张，请在表头上方写明表名`);
    }
  }
  return { found, why };
}

/**
 * A table that does not say its unit is taken to be in the unit that most others say, else in 万元. Where any table prints its
 * unit to two decimals, whole numbers in another are money to two decimals too; whole 元 are not: those are often rounded.
 */
function readAll(recognised: readonly Recognised[]): BudgetTable[] {
  const read = (one: Recognised, assumed: Assumed) =>
    readTable(one.grid, one.region, one.layout, one.title, assumed);
  const first = recognised.map((one) => read(one, { unit: "万元", leastDecimals: 0 }));
  const usual = mostCommon(first.flatMap((table) => (table.unitCell ? [table.unit] : []))) ?? "万元";
  const unitOf = (table: BudgetTable): Unit => (table.unitCell ? table.unit : usual);
  const finer = new Set(first.flatMap((table) => (table.decimals >= 2 ? [unitOf(table)] : [])));
  return first.map((table, i) => {
    const unit = unitOf(table);
    const leastDecimals = unit !== "元" && finer.has(unit) ? 2 : 0;
    const asRead = unit === table.unit && table.decimals >= leastDecimals;
    return asRead ? table : read(recognised[i]!, { unit, leastDecimals });
  });
}

function reasonFor(sheet: SheetSnapshot, grid: Grid, layouts: readonly TableLayout[]): string {
  if (grid.rows === 0) return "工作表是空的";
  const title = findTitles(grid, 0, grid.rows - 1, layouts)[0];
  if (title) return `有标题“${title.printed}”，但没有找到它的表头`;
  return sheet.visibility === "visible"
    ? "没有找到预算表的标题和表头"
    : "隐藏的工作表，没有找到预算表的标题和表头";
}

/** The lines that name the department on the first pages: 新乡市某局2022年部门预算. */
function coverLines(contents: readonly ContentsLine[], narrative: readonly NarrativeText[]): string[] {
  return [...contents, ...narrative.slice(0, 10)]
    .map(({ text }) => text.replace(/^\s*第[一二三四五六七八九十]+部分\s*/, ""))
    .filter((text) => text.length <= 60 && /(?:预算(?:公开)?(?:情况)?(?:说明)?|概况)\s*$/.test(text));
}

/** 部门名称：… or 单位名称：… above the header. */
function unitNameIn(grid: Grid, region: Region): string[] {
  for (let row = region.top; row < region.header.top; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const name = /^(?:预算|编制|填报|公开)?(?:部门|单位)(?:\(单位\))?(?:名称)?:(.{2,})$/.exec(
        grid.words(row, column),
      )?.[1];
      if (name && !/^(?:人民币)?[亿万千]?元/.test(name)) return [normalise(name)];
    }
  }
  return [];
}
