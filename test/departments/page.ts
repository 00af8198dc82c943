import type { TableKind } from "../../src/budget/table";
import type { CellRange } from "../../src/workbook/cell";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { blank, words, type Ink } from "./ink";
import type { Style } from "./style";

/** One table before it is laid out: its columns by header words from top to bottom, and its rows. */
export interface Table {
  readonly kind: TableKind;
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly (readonly Ink[])[];
  readonly notes?: readonly string[];
  /** Lines above the header that belong to the table's form (整体绩效目标表). */
  readonly form?: readonly (readonly Ink[])[];
}

/** A cell in which money stands, and how much it truly is. */
export interface MoneyCell {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly fen: bigint;
  /** 其中：a part that is shown beside its whole; leaving it blank is no fault. */
  readonly memo: boolean;
}

export interface Page {
  readonly kind: TableKind;
  readonly sheet: SheetSnapshot;
  readonly money: readonly MoneyCell[];
}

/** Lays a table out on a sheet: title, unit line, header, 栏次, rows with page breaks, notes and signatures. */
export function layOut(table: Table, name: string, department: string, style: Style): Page {
  const columns = style.remarks ? [...table.columns, ["备注"]] : table.columns;
  const width = columns.length;
  const lines: Ink[][] = [];
  const merges: CellRange[] = [];
  const merge = (top: number, left: number, bottom: number, right: number) =>
    merges.push({ sheet: name, top, left, bottom, right });

  lines.push([words(table.title)]);
  merge(0, 0, 0, width - 1);
  lines.push([
    words(`部门名称：${department}`),
    ...Array<Ink>(Math.max(width - 2, 0)).fill(blank),
    words(`单位：${table.unit}`),
  ]);
  lines.push(...(table.form ?? []).map((line) => [...line]));

  const head = headerOf(columns);
  const putHeader = () => {
    const top = lines.length;
    lines.push(...head.lines.map((line) => [...line]));
    if (style.mergedHeader) head.boxes.forEach((box) => merge(box[0] + top, box[1], box[2] + top, box[3]));
  };
  putHeader();
  if (style.indexRow && !table.form) lines.push(columns.map((_, i) => words(i === 0 ? "栏次" : String(i))));

  table.rows.forEach((row, i) => {
    if (style.pageBreak && i > 0 && i % 9 === 0) putHeader();
    lines.push([...row]);
  });
  lines.push(...(table.notes ?? []).map((note) => [words(note)]));
  if (style.signature)
    lines.push([words("单位负责人：张三"), blank, words("财务负责人：李四"), words("填表人：王五")]);

  const money = lines.flatMap((line, row) =>
    line.flatMap(({ fen }, column) =>
      fen === undefined
        ? []
        : [
            {
              kind: table.kind,
              sheet: name,
              row,
              column,
              fen,
              memo: [columns[column]?.at(-1), line[column - 1]?.value].some((name) =>
                /^其中/.test(String(name)),
              ),
            },
          ],
    ),
  );
  return { kind: table.kind, sheet: sheetOf(name, lines, merges), money };
}

export function sheetOf(
  name: string,
  lines: readonly (readonly Ink[])[],
  merges: readonly CellRange[] = [],
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values: lines.map((line) => line.map(({ value }): CellValue => value)),
    formats: lines.map((line) => line.map(({ format }) => format)),
    formulas: lines.map((line) => line.map(({ formula }) => formula)),
    merges,
    protected: false,
  };
}

/** Group names stand over the first of their columns; `boxes` are the cells to merge, as top, left, bottom, right. */
function headerOf(columns: readonly (readonly string[])[]): {
  lines: Ink[][];
  boxes: [number, number, number, number][];
} {
  const depth = Math.max(...columns.map((path) => path.length));
  const boxes: [number, number, number, number][] = [];
  const lines = Array.from({ length: depth }, (_, level) =>
    columns.map((path, column): Ink => {
      const word = path[level];
      if (word === undefined) return blank;
      const group = path.slice(0, level + 1).join("/");
      const sameGroup = (other: readonly string[] | undefined) =>
        level < path.length - 1 && other !== undefined && other.slice(0, level + 1).join("/") === group;
      if (sameGroup(columns[column - 1])) return blank;
      let right = column;
      while (sameGroup(columns[right + 1])) right++;
      const bottom = level === path.length - 1 ? depth - 1 : level;
      if (right > column || bottom > level) boxes.push([level, column, bottom, right]);
      return words(word);
    }),
  );
  return { lines, boxes };
}
