import type { CellRange } from "../../workbook/cell";

/** What is selected in Excel; undefined for a picture, a chart or several blocks, of which Excel tells no range. */
export async function selectedRange(context: Excel.RequestContext): Promise<CellRange | undefined> {
  const range = context.workbook.getSelectedRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  range.worksheet.load("name");
  try {
    await context.sync();
  } catch (error) {
    if (isNoRange(error)) return undefined;
    throw error;
  }
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    sheet: range.worksheet.name,
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

const isNoRange = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "InvalidSelection";
