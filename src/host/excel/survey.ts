import type { CellRange } from "../../workbook/cell";
import type { SheetSnapshot } from "../../workbook/snapshot";
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

/** Sheets looked at in one round trip; a department's workbook has fewer. */
const sheetsPerTrip = 32;

const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very hidden",
};

/**
 * Every sheet in one round trip, although their names are not known yet: from the first each leads to the next,
 * and past the last Excel answers with null objects.
 */
export async function surveySheets(context: Excel.RequestContext): Promise<SurveyedSheet[]> {
  const { worksheets } = context.workbook;
  try {
    return await survey(context, () => worksheets.getFirst(), true);
  } catch (error) {
    if (isBusy(error)) throw error;
    // Excel gives up where a sheet has more than 512 merged areas: ask for those sheet by sheet, in halves.
    const sheets = await survey(context, () => worksheets.getFirst(), false);
    const merged: SurveyedSheet[] = [];
    for (const each of sheets) {
      const merges = each.used ? await mergesInHalves(context, each.sheet, each.used) : [];
      merged.push({ ...each, merges });
    }
    return merged;
  }
}

async function survey(
  context: Excel.RequestContext,
  first: () => Excel.Worksheet,
  withMerges: boolean,
): Promise<SurveyedSheet[]> {
  const asked = chainFrom(first()).map((sheet) => askFor(sheet, withMerges));
  await context.sync();
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  const last = found.at(-1)?.sheet;
  const rest =
    last && found.length === sheetsPerTrip
      ? await survey(context, () => last.getNextOrNullObject(), withMerges)
      : [];
  return [...found.map((each) => each.answer()), ...rest];
}

function chainFrom(first: Excel.Worksheet): Excel.Worksheet[] {
  const chain = [first];
  while (chain.length < sheetsPerTrip) chain.push(chain.at(-1)!.getNextOrNullObject());
  return chain;
}

function askFor(sheet: Excel.Worksheet, withMerges: boolean) {
  sheet.load({ name: true, visibility: true, protection: { protected: true } });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  const merges = withMerges ? askForMerges(used) : undefined;
  return {
    sheet,
    answer: (): SurveyedSheet => ({
      sheet,
      name: sheet.name,
      visibility: visibilities[sheet.visibility] ?? "visible",
      protected: sheet.protection.protected,
      used: used.isNullObject ? undefined : blockOf(sheet.name, used),
      merges: merges && !used.isNullObject ? merges(sheet.name) : [],
    }),
  };
}

export function blockOf(sheet: string, range: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { sheet, top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}
