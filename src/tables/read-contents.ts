import type { ContentsLine, NarrativeText } from "../budget/book";
import type { TableLayout } from "./layout";
import { titleOf } from "./title";
import { normalise, readOutline } from "./words";

/** The 目录 line by line, each with the table that it lists. */
export function readContents(
  texts: readonly NarrativeText[],
  layouts: readonly TableLayout[],
): ContentsLine[] {
  return texts.flatMap((text) => {
    const lines = linesOf(text).map((line) => withKind(line, layouts));
    // one title that is broken over two lines of its cell
    const whole = withKind({ ...text, text: text.text.trim(), start: startOf(text.text) }, layouts);
    return whole.kind && isBroken(lines) ? [whole] : lines;
  });
}

/** The first of two lines lists nothing by itself, and the second goes on without a number of its own. */
function isBroken([first, second, third]: readonly ContentsLine[]): boolean {
  if (!first || !second || third || first.kind) return false;
  const words = normalise(second.text);
  return (
    readOutline(words).level === 0 &&
    !/^(?:第|附[件表]|表)/.test(words) &&
    !/^目录$/.test(normalise(first.text))
  );
}

function linesOf({ text, cell }: NarrativeText): ContentsLine[] {
  let start = 0;
  return text.split("\n").flatMap((line): ContentsLine[] => {
    const at = start + startOf(line);
    start += line.length + 1;
    return line.trim() === "" ? [] : [{ text: line.trim(), cell, start: at }];
  });
}

const startOf = (line: string): number => line.length - line.trimStart().length;

function withKind(line: ContentsLine, layouts: readonly TableLayout[]): ContentsLine {
  const [layout, other] = titleOf(listed(line.text), layouts);
  return layout && !other ? { ...line, kind: layout.kind } : line;
}

/** Without its number and without the dots and the page number after it: 三、部门支出总表……12 lists 部门支出总表. */
function listed(line: string): string {
  return readOutline(normalise(line)).label.replace(
    /(表(?:\([^()]*\))?)[.。·…⋯\-—_]*(?:第?\d{1,3}页?)?$/,
    "$1",
  );
}
