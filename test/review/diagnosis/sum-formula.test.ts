import { readSumFormula } from "../../../src/review/diagnosis/sum-formula";
import { a1Range } from "../../../src/workbook/cell";

const said = (formula: string): string | undefined =>
  readSumFormula(formula, "支出总表")
    ?.map(
      ({ range, sign }) =>
        `${sign < 0 ? "-" : "+"}${range.sheet === "支出总表" ? "" : `${range.sheet}!`}${a1Range(range)}`,
    )
    .join("");

test.each([
  ["=SUM(C6:C9)", "+C6:C9"],
  ["=sum(c6:c9,C12)", "+C6:C9+C12"],
  ["=C6+C7-C8", "+C6+C7-C8"],
  ["=-C6", "-C6"],
  ["= $C$6 + (C7 - C8) - (C9 - C10)", "+C6+C7-C8-C9+C10"],
  ["=SUM(C6:C9)-SUM(D6:D9)", "+C6:C9-D6:D9"],
  ["=ROUND(SUM(C6:C9),2)", "+C6:C9"],
  ["=收支总表!D20", "+收支总表!D20"],
  ["='收支 ''总表'''!D20+C6", "+收支 '总表'!D20+C6"],
])("%s adds %s", (formula, parts) => {
  expect(said(formula)).toBe(parts);
});

test.each([
  "=C6*2",
  "=C6/10000",
  "=IF(C6>0,C6,0)",
  "=SUMIF(A:A,1,C:C)",
  "=SUM(C6:C9",
  "=C6+",
  "=12",
  "=C6+3",
  '="C6"',
  "=SUM(合计)",
  "=ROUND(C6,-1)",
  "",
])("%s is no plain sum", (formula) => {
  expect(said(formula)).toBeUndefined();
});
