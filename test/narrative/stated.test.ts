import { writeAmount } from "../../src/budget/amount";
import type { BudgetTable, ColumnKey } from "../../src/budget/table";
import { leafRows } from "../../src/narrative/leaf-rows";
import { statedTotal, type Stated } from "../../src/narrative/stated";
import { a1 } from "../../src/workbook/cell";
import { drawnTable } from "./support/drawn-table";

const told = (stated: Stated | undefined): string =>
  stated ? `${writeAmount(stated.amount, stated.unit)} ${stated.from.map(a1).join(" ")}` : "untold";

interface Case {
  readonly it: string;
  readonly key: ColumnKey;
  readonly table: BudgetTable;
  readonly says: string;
}

const nature = "| role | code | total | basic | basic.wages | basic.goods | project |";
const drawn = (lines: string, rest: Partial<BudgetTable> = {}) =>
  drawnTable("expenditure", nature + lines, rest);

const cases: readonly Case[] = [
  {
    it: "the total row's own figure",
    key: "basic",
    table: drawn(`
      | total |     | 9.00 | 5.00 | 3.00 | 2.00 | 4.00 |
      |       | 201 | 9.00 | 1.00 | 3.00 | 2.00 | 4.00 |`),
    says: "5.00 D2",
  },
  {
    it: "a blank subtotal is its parts",
    key: "basic",
    table: drawn(`
      | total | | 9.00 | | 3.00 | 2.00 | 4.00 |`),
    says: "5.00 E2 F2",
  },
  {
    it: "a blank total is its parts, and theirs",
    key: "total",
    table: drawn(`
      | total | | | | 3.00 | 2.00 | 4.00 |`),
    says: "9.00 E2 F2 G2",
  },
  {
    it: "a blank total row is what its rows come to, each counted once",
    key: "project",
    table: drawn(`
      | total |         | 9.00 | | | |      |
      |       | 201     | 9.00 | | | | 9.00 |
      |       | 20103   | 9.00 | | | | 9.00 |
      |       | 2010301 | 4.00 | | | | 4.00 |
      |       | 2010302 | 5.00 | | | | 5.00 |`),
    says: "9.00 G5 G6",
  },
  {
    it: "blank from top to bottom is nothing planned",
    key: "project",
    table: drawn(`
      | total |         | 3.00 | 3.00 | 3.00 | | |
      |       | 2010301 | 3.00 | 3.00 | 3.00 | | |`),
    says: "0.00 G2 G3",
  },
  {
    it: "text where an amount should be leaves it untold",
    key: "basic",
    table: drawn(`
      | total | | 9.00 | 见附件 | 3.00 | 2.00 | 4.00 |`),
    says: "untold",
  },
  {
    it: "a column that nobody knows may be a part, so a blank subtotal is untold",
    key: "basic",
    table: drawn(
      `
      | total | | 9.00 | | 3.00 | 2.00 | 4.00 |`,
      { strangeColumns: [{ column: 9, header: "其他" }] },
    ),
    says: "untold",
  },
  {
    it: "a row without a place in the sum leaves a blank total untold",
    key: "project",
    table: drawn(`
      | total   |         | 9.00 | | | |      |
      | unknown |         | 4.00 | | | | 4.00 |
      |         | 2010302 | 5.00 | | | | 5.00 |`),
    says: "untold",
  },
  {
    it: "a missing subtotal column is its parts",
    key: "basic",
    table: drawnTable(
      "expenditure",
      `
      | role  | total | basic.personnel | basic.wages | basic.running | project |
      | total | 9.00  | 3.00            | 3.00        | 2.00          | 4.00    |`,
    ),
    says: "5.00 C2 E2",
  },
  {
    it: "a table without the column does not tell",
    key: "reception",
    table: drawn(`
      | total | | 9.00 | 5.00 | 3.00 | 2.00 | 4.00 |`),
    says: "untold",
  },
];

test.each(cases)("$it", ({ table, key, says }) => {
  expect(told(statedTotal(table, key))).toBe(says);
});

test("a total split by nature and by funding is not counted twice", () => {
  const table = drawnTable(
    "expenditure",
    `
    | role  | total | basic | project | general | fund |
    | total |       | 5.00  | 4.00    | 6.00    | 3.00 |`,
  );
  const split = table.columns.map((column) => {
    if (column.key === "total") return column;
    const funding = column.key === "general" || column.key === "fund";
    return { ...column, breakdown: funding ? ("funding" as const) : ("nature" as const) };
  });
  expect(told(statedTotal({ ...table, columns: split }, "total"))).toBe("9.00 C2 D2");
});

test("other units' subtotals do not hide a unit's rows", () => {
  const table = drawnTable(
    "expenditure",
    `
    | role | code    | label    | total |
    | unit |         | 甲单位   | 4.00  |
    |      | 201     | 类       | 4.00  |
    |      | 2010301 | 行政运行 | 4.00  |
    | memo | 2010301 | 其中     | 1.00  |`,
  );
  expect(leafRows(table).map((row) => row.label)).toEqual(["行政运行"]);
  const elsewhere = table.rows.map((row, index) => (index === 1 ? { ...row, unitCode: "112" } : row));
  expect(leafRows({ ...table, rows: elsewhere }).map((row) => row.label)).toEqual(["类", "行政运行"]);
});
