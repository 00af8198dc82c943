import type { CellRange } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { alongSheets, listedSheets } from "./every-sheet";
import { isBusy } from "./in-excel";
import { askForMerges, mergesInHalves } from "./merged-areas";

/** A sheet before its cells are read: what it is called, and how far it reaches. */
export interface SurveyedSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly protected: boolean;
  /** The block that holds every value; absent on an empty sheet. */
  readonly used?: CellRange;
  readonly merges: readonly CellRange[];
}

const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very hidden",
};

/** Every sheet, in one round trip where Excel allows it, else in two; more only where a sheet has too many merged areas. */
export async function surveySheets(context: Excel.RequestContext): Promise<SurveyedSheet[]> {
  const askAll = (sheet: Excel.Worksheet) => askSurvey(sheet, "merges too");
  for (const everySheet of [alongSheets, listedSheets]) {
    try {
      return (await everySheet(context, askAll)).map(({ asked }) => asked());
    } catch (error) {
      if (isBusy(error)) throw error;
    }
  }
  return surveyByHalves(context);
}

/** Excel gives up where a sheet has more than 512 merged areas: they are asked for sheet by sheet, in halves. */
async function surveyByHalves(context: Excel.RequestContext): Promise<SurveyedSheet[]> {
  const sheets = await listedSheets(context, (sheet) => askSurvey(sheet, "not merges"));
  const merged: SurveyedSheet[] = [];
  for (const { asked } of sheets) {
    const each = asked();
    const merges = each.used ? await mergesInHalves(context, each.sheet, each.used) : [];
    merged.push({ ...each, merges });
  }
  return merged;
}

/** Asks what a sheet is and how far it reaches; after the next sync the returned function tells. */
export function askSurvey(sheet: Excel.Worksheet, merges: "merges too" | "not merges"): () => SurveyedSheet {
  sheet.load({ name: true, visibility: true, protection: { protected: true } });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  const merged = merges === "merges too" ? askForMerges(used) : undefined;
  return () => ({
    sheet,
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
    used: used.isNullObject ? undefined : blockOf(sheet.name, used),
    merges: merged && !used.isNullObject ? merged(sheet.name) : [],
  });
}

export function blockOf(sheet: string, range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { sheet, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
