/** Sheets that one round trip reaches; a department's workbook has fewer. */
const sheetsPerTrip = 24;

/** A sheet, and what was asked of it. */
export interface AskedSheet<Asked> {
  readonly sheet: Excel.Worksheet;
  readonly asked: Asked;
}

type Ask<Asked> = (sheet: Excel.Worksheet) => Asked;

/**
 * Asks every sheet in one round trip, although their names are not known yet: from the first each leads to the next,
 * and past the last Excel answers with null objects.
 */
export function alongSheets<Asked>(
  context: Excel.RequestContext,
  ask: Ask<Asked>,
): Promise<AskedSheet<Asked>[]> {
  return along(context, context.workbook.worksheets.getFirst(), ask);
}

/** The same in two round trips, first the list and then the sheets: for an Excel that does not take the way above. */
export async function listedSheets<Asked>(
  context: Excel.RequestContext,
  ask: Ask<Asked>,
): Promise<AskedSheet<Asked>[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const listed = worksheets.items.map((sheet) => ({ sheet, asked: ask(sheet) }));
  await context.sync();
  return listed;
}

async function along<Asked>(
  context: Excel.RequestContext,
  first: Excel.Worksheet,
  ask: Ask<Asked>,
): Promise<AskedSheet<Asked>[]> {
  const chain = [first];
  while (chain.length < sheetsPerTrip) chain.push(chain.at(-1)!.getNextOrNullObject());
  const asked = chain.map((sheet) => ({ sheet, asked: ask(sheet) }));
  await context.sync();
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  const last = found.at(-1)?.sheet;
  const isMore = last !== undefined && found.length === sheetsPerTrip;
  return isMore ? [...found, ...(await along(context, last.getNextOrNullObject(), ask))] : found;
}
