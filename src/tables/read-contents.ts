import type { ContentsLine, NarrativeText } from "../budget/book";
import type { TableLayout } from "./layout";
import { titleOf } from "./title";
import { normalise, readOutline } from "./words";

/** The 目录 line by line, each with the table that it lists. */
export function readContents(
  texts: readonly NarrativeText[],
  layouts: readonly TableLayout[],
): ContentsLine[] {
  return texts.flatMap(({ text, cell }) => {
    let start = 0;
    return text.split("\n").flatMap((line): ContentsLine[] => {
      const bare = line.trim();
      const at = start + line.indexOf(bare);
      start += line.length + 1;
      if (bare === "") return [];
      const [layout, other] = titleOf(listed(bare), layouts);
      const kind = other ? undefined : layout?.kind;
      return [{ text: bare, cell, start: at, ...(kind ? { kind } : {}) }];
    });
  });
}

/** Without its number and without the dots and the page number after it: 三、部门支出总表……12 lists 部门支出总表. */
function listed(line: string): string {
  return readOutline(normalise(line)).label.replace(
    /(表(?:\([^()]*\))?)[.。·…⋯\-—_]*(?:第?\d{1,3}页?)?$/,
    "$1",
  );
}
