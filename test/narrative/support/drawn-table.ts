import { readAmount, zero, type Unit } from "../../../src/budget/amount";
import {
  columnNames,
  tableNames,
  type BudgetRow,
  type BudgetTable,
  type ColumnKey,
  type Figure,
  type RowRole,
  type TableColumn,
  type TableKind,
} from "../../../src/budget/table";

/**
 * A table as the reader hands it over, drawn between bars: the first line names role, side, code, label and column keys.
 *
 *   subtotal → a total row that adds into the grand total of its side
 *   a blank figure → a blank cell; a figure that is no number → one that cannot be read
 */
export function drawnTable(kind: TableKind, drawing: string, rest: Partial<BudgetTable> = {}): BudgetTable {
  const [header = [], ...lines] = drawing.trim().split("\n").map(cellsOf);
  const sheet = rest.sheet ?? tableNames[kind];
  const unit = rest.unit ?? "万元";
  const keys = header.filter((name): name is ColumnKey => name in columnNames);
  const rows = lines.map((line, row) => drawnRow(header, line, row, sheet, unit));
  return {
    kind,
    title: tableNames[kind],
    titleCell: { sheet, row: 0, column: 0 },
    sheet,
    range: { sheet, top: 0, left: 0, bottom: rows.length, right: header.length - 1 },
    unit,
    decimals: 2,
    columns: keys.map((key) => drawnColumn(key, keys, header.indexOf(key))),
    strangeColumns: [],
    rows: rows.map(({ subtotal, ...row }) =>
      subtotal ? { ...row, addsTo: grandTotal(rows, row.side) } : row,
    ),
    notes: [],
    ...rest,
  };
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

type DrawnRow = BudgetRow & { readonly subtotal: boolean };

function drawnRow(
  header: readonly string[],
  line: readonly string[],
  row: number,
  sheet: string,
  unit: Unit,
): DrawnRow {
  const words = (name: string): string => line[header.indexOf(name)] ?? "";
  const role = words("role");
  const figures = header.flatMap((key, column) =>
    key in columnNames ? [[key, drawnFigure(line[column] ?? "", sheet, row + 1, column, unit)] as const] : [],
  );
  return {
    row: row + 1,
    role: role === "subtotal" ? "total" : ((role || "detail") as RowRole),
    subtotal: role === "subtotal",
    label: words("label"),
    labelCell: { sheet, row: row + 1, column: header.indexOf("label") },
    ...(words("side") ? { side: words("side") as BudgetRow["side"] } : {}),
    ...(words("code") ? { code: words("code") } : {}),
    figures: Object.fromEntries(figures) as BudgetRow["figures"],
  };
}

function drawnFigure(written: string, sheet: string, row: number, column: number, unit: Unit): Figure {
  const amount = readAmount(written, unit)?.amount;
  return {
    state: amount !== undefined ? "amount" : written === "" ? "blank" : "unreadable",
    amount: amount ?? zero,
    unit,
    decimals: written.split(".")[1]?.length ?? 0,
    cell: { sheet, row, column },
    written: written === "" ? null : written,
  };
}

const nearest: Partial<Record<ColumnKey, ColumnKey>> = {
  "basic.wages": "basic.personnel",
  "basic.family": "basic.personnel",
  "basic.goods": "basic.running",
  "basic.capital": "basic.running",
};

function drawnColumn(key: ColumnKey, keys: readonly ColumnKey[], column: number): TableColumn {
  const whole = [nearest[key], key.split(".")[0]].find(
    (other) => other !== key && keys.includes(other as ColumnKey),
  );
  const addsTo =
    (whole as ColumnKey | undefined) ?? (key !== "total" && keys.includes("total") ? "total" : undefined);
  return { key, column, header: columnNames[key], ...(addsTo ? { addsTo } : {}) };
}

const grandTotal = (rows: readonly DrawnRow[], side: BudgetRow["side"]): number =>
  rows.findIndex((row) => row.role === "total" && !row.subtotal && row.side === side);
