import { asRange, type CellAddress, type CellRange } from "../workbook/cell";
import type { SheetChart } from "../workbook/chart";
import { HostRefusal } from "../workbook/workbook-host";

/** What the largest sheet has, and how many letters a title may have. */
const ROWS = 1048576;
const COLUMNS = 16384;
const LONGEST_TITLE = 255;

/** Throws a HostRefusal, so that nothing is written, when one of the charts cannot be drawn on the sheet that is added. */
export function refuseUndrawable(charts: readonly SheetChart[], addSheet: string | undefined): void {
  for (const chart of charts) {
    const fault = whyUndrawable(chart, addSheet);
    if (fault === undefined) continue;
    throw new HostRefusal("unsupported", `图表“${chart.title}”${fault}，没有写入任何内容。`);
  }
}

function whyUndrawable(chart: SheetChart, addSheet: string | undefined): string | undefined {
  if (addSheet === undefined) return "没有随新工作表一起添加";
  const { kind, title, categories, series, over } = chart;
  const names = series.map(({ name }): CellRange => asRange(name));
  const used = [over, categories, ...series.map(({ values }) => values), ...names];
  if (used.some(({ sheet }) => sheet !== addSheet)) return `用到了工作表“${addSheet}”以外的单元格`;
  if (!used.every(isOnSheet)) return "用到了工作表上没有的单元格";
  if (series.length === 0) return "没有数据";
  if (kind === "pie" && series.length > 1) return "是饼图，只能有一组数据";
  if (![categories, ...series.map(({ values }) => values)].every(isLine)) return "的数据不在一行或一列内";
  if (series.some(({ values }) => lengthOf(values) !== lengthOf(categories))) return "的数据与项目个数不同";
  if (title.length > LONGEST_TITLE || /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(title))
    return `的标题超过 ${LONGEST_TITLE} 个字或含有不能显示的字符`;
  return undefined;
}

const isOnSheet = ({ top, left, bottom, right }: CellRange): boolean =>
  [top, left, bottom, right].every(Number.isInteger) &&
  0 <= top &&
  top <= bottom &&
  bottom < ROWS &&
  0 <= left &&
  left <= right &&
  right < COLUMNS;

const isLine = ({ top, left, bottom, right }: CellRange): boolean => top === bottom || left === right;

/** How many cells a line has. */
const lengthOf = ({ top, left, bottom, right }: CellRange): number => bottom - top + right - left + 1;

/** The cells of one column or one row, in order. */
export function cellsAlong(range: CellRange): CellAddress[] {
  const { sheet, top, left } = range;
  const step = range.left === range.right ? { row: 1, column: 0 } : { row: 0, column: 1 };
  return Array.from({ length: lengthOf(range) }, (_, index) => ({
    sheet,
    row: top + index * step.row,
    column: left + index * step.column,
  }));
}
