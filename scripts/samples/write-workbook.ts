/** A real .xlsx from the laid-out sheets: the same bytes on every run. */
import { writeXlsx, type Cell, type WriteSheet } from "hucre/xlsx";
import { bodyFont, styleOf } from "./look";
import { rowHeights } from "./row-heights";
import type { SheetGrid } from "./sheet-grid";

/** The month on the published cover; a fixed date keeps builds alike. */
const published = new Date("2022-04-01T00:00:00Z");

export function writeWorkbook(title: string, sheets: readonly SheetGrid[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(writeSheet),
    defaultFont: bodyFont,
    properties: { title, created: published, modified: published },
  });
}

function writeSheet(grid: SheetGrid): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  grid.values.forEach((values, row) =>
    values.forEach((value, column) => {
      const last = column > 0;
      const style = styleOf(grid.parts[row]!, grid.columns[column]!.holds, value, last);
      cells.set(`${row},${column}`, { value, style });
    }),
  );
  const header = grid.parts.lastIndexOf("header");
  return {
    name: grid.sheet,
    columns: grid.columns.map(({ width }) => ({ width })),
    rows: grid.values.map((values) => [...values]),
    cells,
    merges: grid.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    rowDefs: new Map(rowHeights(grid).map((height, row) => [row, { height }])),
    pageSetup: {
      paperSize: "a4",
      orientation: grid.columns.length === 1 ? "portrait" : "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      ...(header > 0 ? { printTitlesRow: `$1:$${header + 1}` } : {}),
    },
  };
}
