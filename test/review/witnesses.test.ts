import fc from "fast-check";
import { minus, size, sum, type Amount } from "../../src/budget/amount";
import { a1, sameCell, type CellAddress } from "../../src/workbook/cell";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { Review, ReviewFinding } from "../../src/review/review";
import { sidesOf } from "../../src/review/figures";
import { PlacedFigures } from "../../src/review/placed-figures";
import type { Witness } from "../../src/review/witnesses";
import type { Equation } from "../../src/rules/equation";
import { anyDepartment } from "../departments/any-department";
import { faultKinds, plant } from "../departments/plant";
import { printWorkbook } from "../departments/print-workbook";
import { anyStyle } from "../departments/style";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";

type Drawn = Readonly<Record<string, string>>;

const reviewed = (drawn: Drawn): Review =>
  reviewWorkbook(workbook(...Object.entries(drawn).map(([name, drawing]) => sheet(name, drawing))));

const said = ({ witnesses = [] }: ReviewFinding): string[] =>
  witnesses.map(
    ({ side, table, cells }) =>
      `${side} ${table} ${cells.map((cell) => `${cell.sheet}!${a1(cell)}`).join("+")}`,
  );

const revenue = `
  | 部门收入总表 |          |        |              |                |          |
  | 单位：万元   |          |        |              |                |          |
  | 科目编码     | 科目名称 | 合计   | 一般公共预算 | 政府性基金预算 | 上年结转 |
  |              | 合计     | 175.00 | 150.00       | 20.00          | 5.00     |
  | '2010301     | 行政运行 | 175.00 | 150.00       | 20.00          | 5.00     |`;

const inTwoItems = `
  | 部门支出总表 |                  |        |          |          |
  | 单位：万元   |                  |        |          |          |
  | 科目编码     | 科目名称         | 合计   | 基本支出 | 项目支出 |
  |              | 合计             | 170.00 | 110.00   | 60.00    |
  | '2010301     | 行政运行         | 90.00  | 80.00    | 10.00    |
  | '2010302     | 一般行政管理事务 | 30.00  |          | 30.00    |
  | '2080505     | 养老保险缴费支出 | 50.00  | 30.00    | 20.00    |`;

const appropriation = `
  | 财政拨款收支总表       |        |                        |        |              |                |
  | 单位：万元             |        |                        |        |              |                |
  | 收入                   | <      | 支出                   | <      | <            | <              |
  | 项目                   | 金额   | 项目                   | 合计   | 一般公共预算 | 政府性基金预算 |
  | 一、一般公共预算拨款   | 150.00 | 一、一般公共服务支出   | 120.00 | 120.00       |                |
  | 二、政府性基金预算拨款 | 20.00  | 二、社会保障与就业支出 | 50.00  | 30.00        | 20.00          |
  | 收入合计               | 170.00 | 支出合计               | 170.00 | 150.00       | 20.00          |`;

const { 收支: summary, 支出: expenditure } = drawnTables;

test.each<[string, string, Drawn, string[]]>([
  [
    "no third table: nobody agrees with either",
    "expenditure-agrees-with-summary",
    { 收支: redrawn(summary, { D9: "170.01" }), 支出: expenditure },
    [],
  ],
  [
    "income and spending part, and the 收入总表 has the income",
    "income-equals-spending",
    { 收支: redrawn(summary, { D11: "176.00", D10: "6.00" }), 收入: revenue },
    ["actual 部门收入总表 收入!C4"],
  ],
  [
    "each side has a table that agrees: both are told",
    "income-equals-spending",
    {
      收支: redrawn(summary, { D9: "171.00", D11: "176.00", D5: "121.00" }),
      收入: revenue,
      支出: redrawn(expenditure, { C4: "176.00", C5: "126.00", D4: "116.00", D5: "86.00" }),
    },
    ["actual 部门收入总表 收入!C4", "expected 部门支出总表 支出!C4"],
  ],
  [
    "a blank has nobody on its side, what it should hold has",
    "column-parts-add-up",
    { 收支: summary, 支出: redrawn(expenditure, { C5: "" }) },
    ["expected 部门收支总表 收支!D5"],
  ],
  [
    "several cells of one table that come to it together",
    "appropriation-agrees-with-summary",
    { 收支: summary, 支出: inTwoItems, 拨款: redrawn(appropriation, { D5: "121.00", E5: "121.00" }) },
    ["expected 部门支出总表 支出!C5+支出!C6"],
  ],
  [
    "several cells whose roundings may bring them to either side speak for neither",
    "appropriation-agrees-with-summary",
    { 收支: summary, 支出: inTwoItems, 拨款: redrawn(appropriation, { D5: "120.01", E5: "120.01" }) },
    [],
  ],
  [
    "a text and its table: who else has what the table has",
    "amount-agrees-with-table",
    {
      收支: summary,
      收入: revenue,
      情况说明: `
        | 2022年部门预算情况说明 |
        | 一、收入支出预算总体情况说明 |
        | 2022年收入总计157.00万元，支出总计175.00万元。 |`,
    },
    ["expected 部门收入总表 收入!C4"],
  ],
])("%s", (_, rule, drawn, expected) => {
  const findings = reviewed(drawn).findings.filter((finding) => finding.rule === rule);
  expect(said(findings[0]!)).toEqual(expected);
});

/** Whatever slips of the hand there are: a witness is an equality that was compared, that holds, and that a third table keeps. */
test("a witness is always a holding equality with one table that takes no part", () => {
  let told = 0;
  const slips = fc.array(fc.tuple(fc.constantFrom(...faultKinds), fc.nat(), fc.nat()), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(anyDepartment, anyStyle, slips, (department, style, wanted) => {
      const printed = printWorkbook(department, style);
      for (const [kind, which, choice] of wanted) {
        const planted = plant(printed, printed.money[which % printed.money.length]!, kind, choice);
        if (!planted) continue;
        const review = reviewWorkbook(planted.workbook);
        for (const finding of review.findings) {
          for (const witness of finding.witnesses ?? []) {
            told++;
            expect(proofs(review, finding, witness)).not.toHaveLength(0);
          }
        }
      }
    }),
    { seed: 2022, numRuns: Number(process.env["RUNS"] ?? 40) },
  );
  expect(told).toBeGreaterThan(20);
});

function proofs({ equations, book }: Review, finding: ReviewFinding, { side, cells }: Witness): Equation[] {
  const placed = new PlacedFigures(book);
  const sumOf = (some: readonly CellAddress[]): Amount =>
    sum(some.map((cell) => placed.in(cell)!.figure.amount));
  const tables = new Set(cells.map((cell) => placed.in(cell)!.table));
  const own = placed.in({ ...finding.at, row: finding.at.top, column: finding.at.left })?.table;
  const amount = finding.figures![side].amount!;
  if (tables.size !== 1 || (own && tables.has(own))) return [];
  return equations.filter((equation) => {
    const { left, right } = sidesOf(equation);
    const others = covers(left, cells) ? right : covers(right, cells) ? left : undefined;
    return (
      others &&
      equation.relation === "equal" &&
      sumOf(others) === amount &&
      size(minus(sumOf(cells), amount)) <= equation.tolerance
    );
  });
}

const covers = (all: readonly CellAddress[], some: readonly CellAddress[]): boolean =>
  some.every((cell) => all.some((one) => sameCell(one, cell)));
