import fc from "fast-check";
import { units, type Unit } from "../../../src/budget/amount";
import type { BudgetBook } from "../../../src/budget/book";
import type { TableKind } from "../../../src/budget/table";
import { drawnTable } from "./drawn-table";
import { bookOf } from "./sample-book";

/** Amounts as people write them: to no decimals or four, in cents or in hundred millions, seldom negative. */
const magnitude = fc.tuple(
  fc.oneof(fc.nat(9), fc.nat(9999), fc.nat(99_999_999)),
  fc.oneof(fc.constant(""), fc.stringMatching(/^[0-9]{1,4}$/)),
);
const positive = magnitude.map(([whole, decimals]) => (decimals ? `${whole}.${decimals}` : `${whole}`));
const nothing = fc.constantFrom("", "0", "0.00");
const mostlyPositive = { weight: 5, arbitrary: positive };
const signed = fc.oneof(mostlyPositive, { weight: 1, arbitrary: positive.map((amount) => `-${amount}`) });

const filled = fc.oneof(
  { weight: 4, arbitrary: signed },
  { weight: 1, arbitrary: fc.constantFrom("0", "0.00") },
);
const cell = fc.oneof({ weight: 3, arbitrary: signed }, { weight: 2, arbitrary: nothing });
const unsigned = fc.oneof({ weight: 3, arbitrary: positive }, { weight: 2, arbitrary: nothing });

/** The drawing's words stay; # becomes a filled cell, ? one that may be blank, + one that may be blank but not negative. */
function drawing(
  kind: TableKind,
  lines: string,
): fc.Arbitrary<(unit: Unit) => ReturnType<typeof drawnTable>> {
  const pieces = lines.split(/([#?+])/);
  const filledPieces = pieces.map((piece) =>
    piece === "#" ? filled : piece === "?" ? cell : piece === "+" ? unsigned : fc.constant(piece),
  );
  return fc.tuple(...filledPieces).map((parts) => (unit) => drawnTable(kind, parts.join(""), { unit }));
}

const tables = fc.tuple(
  drawing(
    "budget-summary",
    `
    | role  | side        | code | label          | amount |
    |       | revenue     |      | 一般公共预算   | ? |
    |       | revenue     |      | 政府性基金收入 | ? |
    |       | revenue     |      | 上年结转结余   | ? |
    | total | revenue     |      | 收入总计       | # |
    |       | expenditure | 201  | 一般公共服务   | ? |
    | total | expenditure |      | 支出总计       | # |`,
  ),
  drawing(
    "expenditure",
    `
    | role  | total | basic | basic.wages | basic.family | basic.goods | basic.capital | project | project.operating | project.target |
    | total | # | ? | ? | ? | ? | ? | ? | ? | ? |`,
  ),
  drawing(
    "fiscal-appropriation",
    `
    | role  | side        | label    | amount | total | general | fund | state-capital |
    | total | revenue     | 收入合计 | # |   |   |   |   |
    | total | expenditure | 支出合计 |   | # | ? | ? | ? |`,
  ),
  drawing(
    "general-public-expenditure",
    `
    | role  | code    | label    | total |
    | total |         | 合计     | # |
    |       | 2010301 | 行政运行 | ? |
    |       | 2010302 | 一般行政 | ? |
    |       | 2080505 | 养老保险 | ? |
    |       |         | 其他     | ? |`,
  ),
  drawing(
    "basic-expenditure",
    `
    | role  | code  | label    | total | basic.personnel | basic.running |
    | total |       | 合计     | # | ? | ? |
    |       | 30101 | 基本工资 | ? | ? |   |
    |       | 30201 | 办公费   | ? |   | ? |
    |       | 31002 | 办公设备 | ? |   | ? |`,
  ),
  drawing(
    "three-public",
    `
    | total | abroad | vehicles | vehicles.purchase | vehicles.running | reception |
    | + | + | + | + | + | + |`,
  ),
  drawing(
    "government-fund-expenditure",
    `
    | role  | code    | label | total |
    | total |         | 合计  | # |
    |       | 2120801 | 征地  | ? |`,
  ),
  drawing(
    "project-expenditure",
    `
    | label | total |
    | 甲    | # |
    | 乙    | ? |`,
  ),
  drawing(
    "project-performance",
    `
    | label | total |
    | 甲    | # |`,
  ),
);

/** A department's workbook with any figures whatever; some of its tables may be missing. */
export const randomBook: fc.Arbitrary<BudgetBook> = tables.chain((drawn) =>
  fc
    .record({
      present: fc.oneof(fc.constant(drawn), fc.subarray([...drawn])),
      unit: fc.constantFrom(...units),
      unitName: fc.constantFrom("某局", "第22中学", "12345热线中心"),
    })
    .map(({ present, unit, unitName }) =>
      bookOf(
        present.map((inUnit) => inUnit(unit)),
        { unitName },
      ),
    ),
);
