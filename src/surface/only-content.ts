/** What comes in with a paste or a fill is reduced to what a file is given back with: contents and number formats. */
import type { ICellData, IStyleData, Nullable, Styles } from "@univerjs/core";
import { styleOf } from "./cell-layer";
import { SET_RANGE_VALUES, type Command } from "./commands";

const PASTE = "sheet.command.paste-by-short-key";
/** What was merged where it was copied is not merged where it is pasted, and what is merged there stays. */
const MERGES = /^sheet\.mutation\.(add|remove)-worksheet-merge$/;
/** Univer marks with it what was copied here; other programs' pages are pasted as their plain text. */
const COPIED_HERE = "data-copy-id";

/** Changes the command before it is executed, and so what stepping back and forth does too. */
export function onlyContent({ id, params }: Command, styles: Styles | undefined): void {
  if (id === PASTE) {
    const pasted = params as { htmlContent?: string; files?: unknown };
    if (!pasted.htmlContent?.includes(COPIED_HERE)) delete pasted.htmlContent;
    delete pasted.files;
  }
  if (MERGES.test(id)) (params as { ranges: readonly unknown[] }).ranges = [];
  if (id !== SET_RANGE_VALUES || !params || !styles) return;
  const { cellValue = {} } = params as { cellValue?: Record<number, Record<number, Nullable<ICellData>>> };
  for (const row of Object.values(cellValue))
    for (const cell of Object.values(row)) if (cell) keepFormat(cell, styles);
}

function keepFormat(cell: ICellData, styles: Styles): void {
  if (!("s" in cell)) return;
  const format: IStyleData["n"] = styleOf(cell.s, styles).n;
  if (format === undefined) delete cell.s;
  else cell.s = { n: format };
}
