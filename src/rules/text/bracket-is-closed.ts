import { unpairedIn, type Unpaired } from "../../narrative/pairs";
import { paragraphAt, proseCellsOf, type ProseCell } from "../prose";
import { sayWhere } from "../prose-place";
import { defineRule } from "../rule";

/** 引号、括号、书名号要成对。一段话折成两格、引号跨行的，合起来看；全角半角混配的算一对；1）这样的编号不算。 */
export const bracketIsClosed = defineRule({
  id: "bracket-is-closed",
  group: "text",
  title: "引号、括号、书名号成对",
  basis: "标点符号用法：引号、括号、书名号成对使用",
  severity: "hint",
  needs: [],
  messages: {
    opening: "{where}的「{quote}」只有前半个{mark}，后面没有配对的；请补上后半个，或删去多余的。",
    closing: "{where}的「{quote}」只有后半个{mark}，前面没有配对的；请补上前半个，或删去多余的。",
  },

  *check(_, book) {
    const cells = [...proseCellsOf(book)];
    const unpaired = cells.map(({ text }) => unpairedIn(text));
    for (const [i, prose] of cells.entries()) {
      const { text, cell } = prose;
      const found = unpaired[i]!.filter((one) => !runsOn(one, i, cells, unpaired));
      if (found.length === 0 && /[()（）《》【】〔〕“”"]/.test(text)) yield { outcome: "pass", at: cell };
      for (const { index, mark, half } of found) {
        const [start, end] = half === "opening" ? [index, index + 10] : [Math.max(0, index - 9), index + 1];
        yield {
          outcome: "finding",
          at: cell,
          span: { start: index, end: index + 1 },
          because: [],
          message: half,
          data: {
            where: sayWhere(paragraphAt(prose, index), book),
            quote: text.slice(start, end).trim(),
            mark: nameOf(mark),
          },
        };
      }
    }
  },
});

/** As many cells as one paragraph may be cut into, a line of print in each. */
const MOST_LINES = 4;

/** Its other half stands in a cell near by of the same sheet: one paragraph, cut into lines. */
function runsOn(
  { kind, half }: Unpaired,
  i: number,
  cells: readonly ProseCell[],
  unpaired: readonly (readonly Unpaired[])[],
): boolean {
  const step = half === "opening" ? 1 : -1;
  const here = cells[i]!;
  for (let count = 1; count <= MOST_LINES; count++) {
    const other = i + step * count;
    const there = cells[other];
    if (there?.cell.sheet !== here.cell.sheet || there.place !== here.place) return false;
    if (unpaired[other]!.some((one) => one.kind === kind && one.half !== half)) return true;
    if (/[。；;！？]\s*$/.test((step > 0 ? there : cells[other - 1])?.text ?? "。")) return false;
  }
  return false;
}

function nameOf(mark: string): string {
  if (/[《》]/.test(mark)) return "书名号";
  return /[“”"＂]/.test(mark) ? "引号" : "括号";
}
