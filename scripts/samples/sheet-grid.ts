/** One sheet before it is styled: what each cell holds, which cells are merged, and what part each row plays. */
import type { ParagraphKind, SampleColumn, SampleTable, SampleText, SampleValue } from "./sample-data";

export type RowPart = ParagraphKind | "subtitle" | "department" | "header" | "row" | "note";

/** Rows and columns from 0, both corners included. */
export interface GridMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetGrid {
  readonly sheet: string;
  readonly columns: readonly SampleColumn[];
  readonly parts: readonly RowPart[];
  readonly values: readonly (readonly SampleValue[])[];
  readonly merges: readonly GridMerge[];
}

const LEFT = "←";
const ABOVE = "↑";

/** 目录 or 情况说明: one column, one paragraph a row. */
export function textGrid({ sheet, paragraphs }: SampleText): SheetGrid {
  return {
    sheet,
    columns: [{ holds: "text", width: 86 }],
    parts: paragraphs.map(([part]) => part),
    values: paragraphs.map(([, words]) => [words]),
    merges: [],
  };
}

/** Title, department and unit, the printed header, the rows and the notes, from top to bottom. */
export function tableGrid(table: SampleTable): SheetGrid {
  const width = table.columns.length;
  const across = (words: string): SampleValue[] => [words, ...Array<string>(width - 1).fill(LEFT)];
  const marked: { part: RowPart; cells: readonly SampleValue[] }[] = [
    { part: "title", cells: across(table.title) },
    ...(table.subtitle === undefined ? [] : [{ part: "subtitle" as const, cells: across(table.subtitle) }]),
    {
      part: "department",
      cells: table.unit === undefined ? across(table.department) : [...unitLine(table, table.unit)],
    },
    ...table.header.map((cells) => ({ part: "header" as const, cells })),
    ...table.rows.map((cells) => ({ part: "row" as const, cells })),
    ...table.notes.map((note) => ({ part: "note" as const, cells: across(note) })),
  ];
  const rows = marked.map(({ cells }) => cells);
  const crooked = rows.find((row) => row.length !== width);
  if (crooked) throw new Error(`“${table.sheet}”有一行不是${width}格：${crooked.join("｜")}。请补齐这一行。`);
  return {
    sheet: table.sheet,
    columns: table.columns,
    parts: marked.map(({ part }) => part),
    values: rows.map((row) => row.map((value) => (value === LEFT || value === ABOVE ? null : value))),
    merges: mergesOf(rows),
  };
}

/** 部门名称 on the left, 单位：万元 on the right. */
function unitLine({ columns, department }: SampleTable, unit: string): SampleValue[] {
  const forUnit = columns.length > 8 ? 2 : 1;
  const forName = columns.length - forUnit;
  return [
    department,
    ...Array<string>(forName - 1).fill(LEFT),
    unit,
    ...Array<string>(forUnit - 1).fill(LEFT),
  ];
}

function mergesOf(rows: readonly (readonly SampleValue[])[]): GridMerge[] {
  const merges: GridMerge[] = [];
  rows.forEach((row, top) =>
    row.forEach((value, left) => {
      if (value === LEFT || value === ABOVE) return;
      let right = left;
      while (row[right + 1] === LEFT) right += 1;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === ABOVE) bottom += 1;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }),
  );
  return merges;
}
