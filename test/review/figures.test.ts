import { inUnit, type Amount } from "../../src/budget/amount";
import { reviewWorkbook } from "../../src/review/review-workbook";
import type { FindingFigures } from "../../src/review/figures";
import { drawnTables } from "../rules/narrative/drawn-budget";
import { redrawn } from "../rules/redrawn";
import { sheet, workbook } from "../support/sheet";

type Drawn = Readonly<Record<string, string>>;

const found = (drawn: Drawn) =>
  reviewWorkbook(workbook(...Object.entries(drawn).map(([name, drawing]) => sheet(name, drawing)))).findings;

const figuresBy = (rule: string, drawn: Drawn): (string | undefined)[] =>
  found(drawn)
    .filter((finding) => finding.rule === rule)
    .map(({ figures }) => figures && said(figures));

function said({ relation, actual, expected, difference, unit }: FindingFigures): string {
  const written = (amount: Amount | undefined) =>
    amount === undefined ? "空" : inUnit(amount, unit).toString();
  return [
    `${actual.name} ${written(actual.amount)}`,
    relation === "equal" ? "应等于" : "不应大于",
    `${expected.name} ${written(expected.amount)}`,
    `差 ${written(difference)}${unit}`,
  ].join(" ");
}

const text = (paragraph: string): string => `
  | 2022年部门预算情况说明 |
  | 一、收入支出预算总体情况说明 |
  | ${paragraph} |`;

test.each<[string, string, Drawn, string[]]>([
  [
    "a tie of two tables",
    "expenditure-agrees-with-summary",
    { 收支: redrawn(drawnTables.收支, { D9: "170.01" }), 支出: drawnTables.支出 },
    ["部门收支总表「本年支出合计」 170.01 应等于 部门支出总表「合计」 170 差 0.01万元"],
  ],
  [
    "a total and its rows",
    "total-is-its-rows",
    { 支出: redrawn(drawnTables.支出, { C4: "171.00", E4: "61.00" }) },
    [
      "部门支出总表「合计」 171 应等于 部门支出总表2项之和 170 差 1万元",
      "部门支出总表「合计」项目支出小计 61 应等于 部门支出总表2项之和 60 差 1万元",
    ],
  ],
  [
    "a blank total has no amount, which is not zero",
    "column-parts-add-up",
    { 支出: redrawn(drawnTables.支出, { C5: "" }) },
    ["部门支出总表「行政运行」合计 空 应等于 部门支出总表2项之和 120 差 120万元"],
  ],
  [
    "tables in other units: shown in the unit of the place",
    "expenditure-agrees-with-summary",
    {
      收支: redrawn(drawnTables.收支, { D9: "170.01" }),
      支出: redrawn(drawnTables.支出, {
        A2: "单位：元",
        C4: "1700000",
        D4: "1100000",
        E4: "600000",
        C5: "1200000",
        D5: "800000",
        E5: "400000",
        C6: "500000",
        D6: "300000",
        E6: "200000",
      }),
    },
    ["部门收支总表「本年支出合计」 170.01 应等于 部门支出总表「合计」 170 差 0.01万元"],
  ],
  [
    "a text and its table",
    "amount-agrees-with-table",
    { 收支: drawnTables.收支, 情况说明: text("2022年收入总计157.00万元，支出总计175.00万元。") },
    ["情况说明收入总计 157 应等于 部门收支总表的收入总计 175 差 18万元"],
  ],
  [
    "a share of a text is no money",
    "share-agrees-with-amounts",
    {
      收支: drawnTables.收支,
      支出: drawnTables.支出,
      情况说明: `
        | 2022年部门预算情况说明 |
        | 三、支出预算总体情况说明 |
        | 2022年支出预算170.00万元，其中：基本支出110.00万元，占61.47%；项目支出60.00万元，占35.29%。 |`,
    },
    [undefined as unknown as string],
  ],
])("%s", (_, rule, drawn, expected) => {
  expect(figuresBy(rule, drawn)).toEqual(expected);
});

test("the difference is the money at stake, and what the sentence says", () => {
  const findings = found({
    收支: redrawn(drawnTables.收支, { D9: "170.01", B7: "3.00" }),
    支出: redrawn(drawnTables.支出, { C5: "", E6: "20.50" }),
  });
  const parted = findings.filter(({ figures }) => figures);
  expect(parted.length).toBeGreaterThan(3);
  for (const { figures, stake, sentence } of parted) {
    expect(figures!.difference).toBe(stake?.amount);
    const [, digits] = /相差([\d.]+)/.exec(sentence) ?? [];
    if (digits) expect(Number(digits)).toBe(inUnit(figures!.difference, figures!.unit).toNumber());
  }
});
