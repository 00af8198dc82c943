import { chartPicture } from "./chart";
import type { SimulatedSheet } from "./sheet";
import type { SimulatedWorkbook } from "./workbook";

/** Everything that the workbook holds, as plain data: for comparing before and after. */
export function pictureOf(workbook: SimulatedWorkbook): unknown {
  return structuredClone({
    sheets: workbook.sheets.map(sheetPicture),
    names: workbook.names,
    settings: Object.fromEntries(workbook.settings),
    customXmlParts: workbook.customXmlParts,
  });
}

function sheetPicture(sheet: SimulatedSheet): object {
  return {
    id: sheet.id,
    ...sheet.snapshot(),
    looks: sheet.looks(),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, ...rule }) => ({
      on: areas.address,
      ...rule,
    })),
    comments: sheet.comments.map(({ id, row, column, author, content, replies }) => ({
      id,
      row,
      column,
      author,
      content,
      replies,
    })),
    notes: sheet.notes,
    charts: sheet.charts.map(chartPicture),
    validations: sheet.validations.map(({ areas, rule }) => ({ on: areas.address, rule })),
  };
}
