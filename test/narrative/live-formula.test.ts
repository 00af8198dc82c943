import fc from "fast-check";
import { readAmount, type Unit } from "../../src/budget/amount";
import type { BudgetBook } from "../../src/budget/book";
import type { Figure } from "../../src/budget/table";
import { fillSlots } from "../../src/narrative/fill-slots";
import { amountInCells, figuresOf, liveParagraphs, type FigureAt } from "../../src/narrative/live-formula";
import { change, money, share } from "../../src/narrative/phrases";
import { say, slot, type Wording } from "../../src/narrative/say";
import type { Stated } from "../../src/narrative/stated";
import { a1, type CellAddress } from "../../src/workbook/cell";
import type { CellValue } from "../../src/workbook/snapshot";
import { evaluate } from "./support/evaluate";

const cell = (row: number, sheet = "表"): CellAddress => ({ sheet, row: row - 1, column: 1 });

/** A column B of a table in `unit`; a text is a number typed as text. */
const column =
  (cells: readonly CellValue[], unit: Unit = "万元", sheet = "表"): FigureAt =>
  ({ sheet: wanted, row, column }) => {
    const written = cells[row];
    if (wanted !== sheet || column !== 1 || written === undefined) return undefined;
    const read =
      typeof written === "number" || typeof written === "string" ? readAmount(written, unit) : undefined;
    return {
      state: read ? "amount" : "blank",
      amount: read?.amount ?? 0n,
      unit,
      decimals: 2,
      cell: cell(row + 1, sheet),
      written,
    } as Figure;
  };

const stated = (written: string, rows: readonly number[], unit: Unit = "万元", sheet = "表"): Stated => ({
  amount: readAmount(written, unit)!.amount,
  unit,
  decimals: unit === "元" ? 0 : 2,
  from: rows.map((row) => cell(row, sheet)),
});

const part = (words: Wording) => ({ section: "total", title: "一、收支", ...words });
const formulaOf = (words: Wording, figureAt: FigureAt) => liveParagraphs(part(words), figureAt)[0]!.formula;

/** What a formula comes to when column B of 表 holds these numbers. */
const comesTo = (formula: string, cells: readonly CellValue[], sheet = "表"): string =>
  evaluate(formula, (name, place) => {
    const row = cells.findIndex((_, index) => a1(cell(index + 1)) === place);
    return name === sheet && row >= 0 ? cells[row]! : null;
  });

test("words stay texts, numbers are taken from their cells", () => {
  const words = say`某局收入${money(stated("12.50", [1]), "收入")}，支出${money(stated("15.50", [1, 2]), "支出")}。`;
  expect(formulaOf(words, column([12.5, 3]))).toBe(
    `="某局收入"&TEXT(ROUND(('表'!B1),2),"0.00;-0.00;0")&"万元"&"，支出"&` +
      `TEXT(ROUND(('表'!B1+'表'!B2),2),"0.00;-0.00;0")&"万元"&"。"`,
  );
});

describe("an amount", () => {
  test.each<{
    told: Stated;
    cells: CellValue[];
    unit?: Unit;
    says: string;
    then: CellValue[];
    says2: string;
  }>([
    { told: stated("12.50", [1]), cells: [12.5], says: "12.50万元", then: [1934.495], says2: "1934.50万元" },
    { told: stated("0", [1]), cells: [0], says: "0万元", then: [-3], says2: "-3.00万元" },
    {
      told: stated("7", [1, 2, 3]),
      cells: [3, null, 4],
      says: "7.00万元",
      then: [3, 1, 4],
      says2: "8.00万元",
    },
    { told: stated("9.975", [1]), cells: [99750], unit: "元", says: "9.98万元", then: [0], says2: "0万元" },
    { told: stated("30000", [1], "元"), cells: [3], says: "30000元", then: [0.5], says2: "5000元" },
  ])("$says, then $says2", ({ told, cells, unit, says, then, says2 }) => {
    const words = say`${money(told, "金额")}`;
    expect(words.text).toBe(says);
    const formula = formulaOf(words, column(cells, unit))!;
    expect(comesTo(formula, cells)).toBe(says);
    expect(comesTo(formula, then)).toBe(says2);
  });

  test.each<{ why: string; told: Stated; cells: CellValue[] }>([
    { why: "its cell holds a number as text", told: stated("12.50", [1]), cells: ["12.50"] },
    { why: "its cells come to something else", told: stated("12.50", [1, 2]), cells: [12.5, 1] },
    { why: "its cell is not of a table", told: stated("12.50", [9]), cells: [12.5] },
    { why: "it is too small to show", told: stated("0.001", [1]), cells: [0.001] },
    { why: "a person stated it", told: stated("12.50", []), cells: [12.5] },
  ])("stays text where $why, and is counted", ({ told, cells }) => {
    const words = say`收入${money(told, "收入")}。`;
    expect(liveParagraphs(part(words), column(cells))).toEqual([{ text: words.text, still: 1 }]);
  });
});

test.each([
  { then: [1, 4], says: "，占25.00%" },
  { then: [1, 3], says: "，占33.33%" },
  { then: [0, 0], says: "，占【占比】" },
])("a share is worked out from the part and the whole: $says", ({ then, says }) => {
  const words = share(stated("1", [1]), stated("8", [2]))!;
  const formula = formulaOf(words, column([1, 8]))!;
  expect(comesTo(formula, [1, 8])).toBe("，占12.50%");
  expect(comesTo(formula, then)).toBe(says);
});

describe("a change says by itself which way it goes", () => {
  const states = [
    [12, 10.5, "增加1.50万元，增长14.29%"],
    [1934.49, 2884.52, "减少950.03万元，下降32.94%"],
    [8.34, 8.34, "与上年持平"],
    [8.341, 8.34, "与上年基本持平"],
    [12.5, 0, "由零增加12.50万元"],
    [-12.5, 0, "由零减少12.50万元"],
    [0, 3, "减少3.00万元，减为零"],
    [-3, -4, "增加1.00万元，增长25.00%"],
  ] as const;
  const at = ([now, prior]: (typeof states)[number]) =>
    change(stated(String(prior), [2]), stated(String(now), [1]));

  test.each(states)("written with %s after %s it comes to every other: %s", (now, prior, says) => {
    const words = at([now, prior, says] as (typeof states)[number]);
    expect(words.text).toBe(says);
    const formula = formulaOf(words, column([now, prior]))!;
    for (const [is, was, then] of states) expect(comesTo(formula, [is, was])).toBe(then);
  });

  test("from last year's amount as a person stated it", () => {
    const words = change(stated("2884.52", []), stated("1934.49", [1]));
    const formula = formulaOf(words, column([1934.49]))!;
    expect(comesTo(formula, [1934.49])).toBe("减少950.03万元，下降32.94%");
    expect(comesTo(formula, [2884.52])).toBe("与上年持平");
  });
});

test("each paragraph is for itself; one without numbers is text", () => {
  const words = say`一段${money(stated("1", [1]), "")}。\n二段没有数字。\n三段${money(stated("2", [2]), "")}${"。"}`;
  const paragraphs = liveParagraphs(part(words), column([1, 2]));
  expect(paragraphs.map(({ formula }) => formula && comesTo(formula, [5, 6]))).toEqual([
    "一段5.00万元。",
    undefined,
    "三段6.00万元。",
  ]);
  expect(paragraphs.map(({ text }) => text).join("\n")).toBe(words.text);
});

test("what people filled into slots moves the numbers along", () => {
  const words = say`${slot("部门名称")}收入${money(stated("1", [1]), "")}。`;
  const filled = fillSlots(part(words), { 部门名称: "某某局", "total/部门名称": "某某局" });
  const formula = liveParagraphs(filled, column([1]))[0]!.formula!;
  expect(comesTo(formula, [2])).toBe("某某局收入2.00万元。");
});

test.each(["=", "+", "-", "@", "'"])("a paragraph that begins with %s stays text", (sign) => {
  const words = say`${sign}1收入${money(stated("1", [1]), "")}。`;
  expect(liveParagraphs(part(words), column([1]))).toEqual([{ text: words.text, still: 1 }]);
});

test("a paragraph too long for a formula stays text, and all its numbers are counted", () => {
  const words = say`${"字".repeat(8200)}${money(stated("1", [1]), "")}，${money(stated("1", [1]), "")}`;
  expect(liveParagraphs(part(words), column([1]))).toEqual([{ text: words.text, still: 2 }]);
});

test("a name of a sheet may hold a quote", () => {
  const sheet = "收支'总表";
  const formula = formulaOf(
    say`收入${money(stated("1", [1], "万元", sheet), "")}`,
    column([1], "万元", sheet),
  )!;
  expect(formula).toContain("'收支''总表'!B1");
  expect(comesTo(formula, [2], sheet)).toBe("收入2.00万元");
});

test("the figures of a book are found where they stand", () => {
  const figure = column([1])(cell(1))!;
  const book = { tables: [{ rows: [{ figures: { amount: figure } }] }] } as unknown as BudgetBook;
  expect(figuresOf(book)(cell(1))).toBe(figure);
  expect(figuresOf(book)(cell(2))).toBeUndefined();
});

test("whatever people write, a formula keeps Excel's limits and comes to the very text", () => {
  const anyWords = fc.string({ unit: fc.constantFrom('"', "字", "𠮷", "&", "'", "=", "a"), maxLength: 700 });
  fc.assert(
    fc.property(
      anyWords,
      anyWords,
      fc.integer({ min: -99999999, max: 99999999 }),
      (before, after, hundredths) => {
        const amount = hundredths / 100;
        const words = say`局${before}${money(stated(String(amount), [1]), "")}${after}`;
        const formula = formulaOf(words, column([amount]))!;
        expect(formula.length).toBeLessThanOrEqual(8192);
        const texts = formula.match(/"(?:[^"]|"")*"/g)!;
        expect(Math.max(...texts.map((text) => text.length - 2))).toBeLessThanOrEqual(255);
        expect(comesTo(formula, [amount])).toBe(words.text);
      },
    ),
  );
});

test.each<{
  readonly it: string;
  readonly of: Stated;
  readonly cells: readonly CellValue[];
  readonly unit?: Unit;
  readonly formula: string | undefined;
}>([
  { it: "one cell", of: stated("12.5", [1]), cells: [12.5], formula: "=ROUND(('表'!B1),6)" },
  { it: "several", of: stated("15.5", [1, 2]), cells: [12.5, 3], formula: "=ROUND(('表'!B1+'表'!B2),6)" },
  {
    it: "cells in 元",
    of: stated("12.5", [1]),
    cells: [125000],
    unit: "元",
    formula: "=ROUND((('表'!B1)/10000),6)",
  },
  { it: "a number typed as text", of: stated("12.5", [1]), cells: ["12.5"], formula: undefined },
  { it: "cells that come to something else", of: stated("12.5", [1]), cells: [12], formula: undefined },
  { it: "less than a 分", of: stated("0.0000001", [1]), cells: [0.0000001], formula: undefined },
  { it: "what a person stated", of: stated("12.5", []), cells: [], formula: undefined },
])("an amount as a number in a cell: $it", ({ of, cells, unit, formula }) => {
  expect(amountInCells(of, "万元", column(cells, unit))).toBe(formula);
});
