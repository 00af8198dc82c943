import { readAmount, type Unit } from "../../src/budget/amount";
import { change, count, money, share, whereSpent } from "../../src/narrative/phrases";
import type { Stated } from "../../src/narrative/stated";

const cell = (row: number) => ({ sheet: "表", row, column: 2 });
const stated = (written: string, row = 1, unit: Unit = "万元", decimals = 2): Stated => ({
  amount: readAmount(written, unit)!.amount,
  unit,
  decimals,
  from: [cell(row)],
});

describe("money", () => {
  test.each([
    { given: stated("1934.49"), says: "1934.49万元" },
    { given: stated("0.5"), says: "0.50万元" },
    { given: stated("0"), says: "0万元" },
    { given: stated("0.001"), says: "0.00万元" },
    { given: stated("9.975"), says: "9.98万元" },
    { given: stated("-12.3"), says: "-12.30万元" },
    { given: stated("5806105", 1, "元", 0), says: "5806105元" },
    { given: stated("5806105.16", 1, "元", 2), says: "5806105.16元" },
  ])("$says", ({ given, says }) => {
    const { text, links } = money(given, "金额");
    expect(text).toBe(says);
    expect(links).toEqual([{ start: 0, end: says.length, from: given.from }]);
  });

  test("what the table does not tell is asked for", () => {
    const asked = money(undefined, "收入总计");
    expect(asked).toEqual({
      text: "【收入总计】",
      links: [],
      slots: [{ start: 0, end: 6, asks: "收入总计" }],
    });
  });
});

describe("share", () => {
  test.each([
    { part: stated("272.59"), whole: stated("1934.49", 2), says: "，占14.09%" },
    { part: stated("3"), whole: stated("3", 2), says: "，占100.00%" },
    { part: stated("0"), whole: stated("3", 2), says: "" },
    { part: stated("3"), whole: stated("0", 2), says: "" },
    { part: undefined, whole: stated("3", 2), says: "" },
    { part: stated("3"), whole: undefined, says: "" },
  ])("“$says”", ({ part, whole, says }) => {
    expect(share(part, whole).text).toBe(says);
  });

  test("is linked to the part and the whole", () => {
    expect(share(stated("1", 1), stated("4", 2)).links).toEqual([
      { start: 2, end: 8, from: [cell(1), cell(2)] },
    ]);
  });
});

describe("change", () => {
  test.each([
    { prior: "2884.52", now: "1934.49", says: "减少950.03万元，下降32.94%" },
    { prior: "10.50", now: "12.00", says: "增加1.50万元，增长14.29%" },
    { prior: "8.34", now: "8.34", says: "与上年持平" },
    { prior: "0", now: "0", says: "与上年持平" },
    { prior: "8.340", now: "8.341", says: "与上年基本持平" },
    { prior: "0", now: "12.50", says: "由零增加12.50万元" },
    { prior: "0", now: "-12.50", says: "由零减少12.50万元" },
    { prior: "3", now: "0", says: "减少3.00万元，减为零" },
    { prior: "-4", now: "-3", says: "增加1.00万元，增长25.00%" },
  ])("from $prior to $now: $says", ({ prior, now, says }) => {
    expect(change(stated(prior, 1), stated(now, 2)).text).toBe(says);
  });

  test("both numbers are linked to both years", () => {
    const { text, links } = change(stated("10.50", 1), stated("12.00", 2));
    expect(links.map(({ start, end, from }) => [text.slice(start, end), from])).toEqual([
      ["1.50万元", [cell(1), cell(2)]],
      ["14.29%", [cell(1), cell(2)]],
    ]);
  });
});

test("a count is linked to what was counted", () => {
  expect(count([cell(1), cell(2)], "个")).toEqual({
    text: "2个",
    links: [{ start: 0, end: 2, from: [cell(1), cell(2)] }],
    slots: [],
  });
});

test.each([
  { given: stated("0.01"), says: "，主要用于接待" },
  { given: stated("0"), says: "" },
  { given: undefined, says: "" },
])("only money that is there has a purpose: “$says”", ({ given, says }) => {
  expect(whereSpent(given, "，主要用于接待")).toBe(says);
});
