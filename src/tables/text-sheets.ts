import type { NarrativeText } from "../budget/book";
import type { Grid } from "./grid";
import type { TableLayout } from "./layout";
import { titleOf } from "./title";
import { normalise, readOutline } from "./words";

/** What a sheet without tables holds: the 目录, prose such as the 情况说明, or one after the other. */
export interface TextSheet {
  readonly contents?: readonly NarrativeText[];
  readonly narrative?: readonly NarrativeText[];
}

const PROSE_LENGTH = 40;
/** A 目录 that lists fewer tables before the first prose goes on after it: a remark, not the text of the publication. */
const FEWEST_LISTED = 4;

export function readTextSheet(grid: Grid, layouts: readonly TableLayout[]): TextSheet | undefined {
  const texts: NarrativeText[] = [];
  const listed: number[] = [];
  let prose = 0;
  let firstProse = 0;
  let contents = false;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value.trim() === "") continue;
      const words = grid.words(row, column);
      texts.push({ text: value, cell: { sheet: grid.sheet.name, row, column } });
      if (/^目录$/.test(words)) contents = true;
      if (titleOf(readOutline(words).label, layouts).length > 0) listed.push(texts.length - 1);
      if (words.length < PROSE_LENGTH || !/[。;；]/.test(words)) continue;
      if (prose === 0) firstProse = texts.length - 1;
      prose++;
    }
  }
  if (contents && prose > 0 && listed.filter((at) => at < firstProse).length >= FEWEST_LISTED)
    return parted(texts, firstProse);
  if (contents || (listed.length >= 4 && prose === 0)) return { contents: texts };
  const heading = texts
    .slice(0, 5)
    .some(({ text }) => /情况说明|名词解释|概况|说明$/.test(text.replace(/\s/g, "")));
  return prose > 0 || (heading && texts.length > 1) ? { narrative: texts } : undefined;
}

/** The whole publication on one sheet: the text begins where a heading that the 目录 lists comes again, at the latest with its first prose. */
function parted(texts: readonly NarrativeText[], firstProse: number): TextSheet {
  const bare = texts.map(({ text }) => normalise(text));
  const again = bare.findIndex((words, i) => i <= firstProse && words !== "" && bare.indexOf(words) < i);
  const begins = again < 0 ? firstProse : again;
  return { contents: texts.slice(0, begins), narrative: texts.slice(begins) };
}
