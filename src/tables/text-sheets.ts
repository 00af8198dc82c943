import type { NarrativeText } from "../budget/book";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import { titleOf } from "./title";
import { readOutline } from "./words";

/** What a sheet without tables is for: the 目录, or prose such as the 情况说明. */
export type TextSheet = {
  readonly purpose: "contents" | "narrative";
  readonly texts: readonly NarrativeText[];
};

const PROSE_LENGTH = 40;

export function readTextSheet(grid: Grid, layouts: readonly TableLayout[]): TextSheet | undefined {
  const texts: NarrativeText[] = [];
  let listed = 0;
  let prose = 0;
  let contents = false;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value.trim() === "") continue;
      const words = grid.words(row, column);
      texts.push({ text: value, cell: { sheet: grid.sheet.name, row, column } });
      if (/^目录$/.test(words)) contents = true;
      if (titleOf(readOutline(words).label, layouts).length > 0) listed++;
      if (words.length >= PROSE_LENGTH && /[。;；]/.test(words)) prose++;
    }
  }
  if (contents || (listed >= 4 && prose === 0)) return { purpose: "contents", texts };
  const heading = texts
    .slice(0, 5)
    .some(({ text }) => /情况说明|名词解释|概况|说明$/.test(text.replace(/\s/g, "")));
  return prose > 0 || (heading && texts.length > 1) ? { purpose: "narrative", texts } : undefined;
}
