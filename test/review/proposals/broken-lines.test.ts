import fc from "fast-check";
import { cellEdits, textsAccepted } from "../../../src/review/proposals/accept";
import type { TextReading } from "../../../src/review/proposals/proposal";
import { readText } from "../../../src/review/proposals/read-text";
import { broken, type Break } from "../../narrative/support/line-breaks";
import { book, marked, reading } from "./drawn-text";

const allOf = ({ proposals }: TextReading) => new Set(proposals.map(({ id }) => id));

const breaks = fc.array(fc.record<Break>({ at: fc.integer({ min: 0, max: 400 }), inCell: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
});

test.each([
  ["this year's", { facts: {} }, 2],
  ["last year's", { facts: {}, year: 2021 }, 4],
] as const)(
  "wherever lines of %s text are broken within sentences, the same is accepted, and every break stays",
  (_, known, fewest) => {
    const whole = readText(book, broken([]), known);
    const becomes = textsAccepted(whole, allOf(whole)).join("");
    expect(whole.proposals.length).toBeGreaterThanOrEqual(fewest);
    fc.assert(
      fc.property(breaks, (places) => {
        const texts = broken(places);
        const read = readText(book, texts, known);
        const accepted = textsAccepted(read, allOf(read));
        const lines = (all: readonly string[]) => all.map((text) => text.split("\n").length);
        expect(accepted.join("").replace(/\n/g, "")).toBe(becomes);
        expect(lines(accepted)).toEqual(lines(texts.map(({ text }) => text)));
        expect(read.ties).toBe(whole.ties);
      }),
      { numRuns: 60 },
    );
  },
);

const heading = "一、收入支出预算总体情况说明";

test("a change on one line and its rate on the next are proposed together, each in its own cell", () => {
  const read = reading([
    heading,
    "2021年收入总计200.00万元，支出总计200.00万元，与2020年预算相比，收入增加20.00万元，增",
    "长11.11%。",
  ]);
  expect(marked(read)).toEqual([
    heading,
    "〔2021→2022〕年收入总计〔200.00→175.00〕万元，支出总计〔200.00→175.00〕万元，与〔2020→2021〕年预算相比，收入〔增加→减少〕〔20.00→25.00〕万元，〔增→下降〕",
    "〔长→〕〔11.11→12.50〕%。",
  ]);
  const [one, other] = read.proposals.filter(({ kind }) => kind === "change");
  expect(one!.together).toBeDefined();
  expect(other!.together).toBe(one!.together);
  expect(cellEdits(read, allOf(read)).map(({ cell, becomes }) => [cell.row, becomes])).toEqual([
    [1, "2022年收入总计175.00万元，支出总计175.00万元，与2021年预算相比，收入减少25.00万元，下降"],
    [2, "12.50%。"],
  ]);
});

test("a number on two lines comes onto the first of them; digits that may be two numbers are left", () => {
  const read = reading([heading, "2022年收入总计1,234.5", "0万元，支出总计19", "34.49万元。"]);
  expect(marked(read)).toEqual([
    heading,
    "2022年收入总计〔1,234.5→175.00〕",
    "〔0→〕万元，支出总计19",
    "？34.49万元？。",
  ]);
});
