import fc from "fast-check";
import type { BudgetBook } from "../../../src/budget/book";
import { blanksIn } from "../../../src/narrative/blanks";
import { writeNarrative } from "../../../src/narrative/write-narrative";
import { runRules, sentenceOf } from "../../../src/rules/run-rules";
import { recogniseBook } from "../../../src/tables/recognise";
import { sample } from "../../support/samples";
import { cleanSentences } from "./clean-sentences";
import { bookOf, findingsIn, overWords } from "./statement-of-2022";

const lines = Object.entries(cleanSentences).flatMap(([place, texts]) =>
  texts.map((text) => [place, text] as const),
);

describe("words that are right", () => {
  test("are told from wrong ones at all", () => {
    expect(findingsIn("收入总计为 万元，，比上年增加5万元，下降3%。")).toHaveLength(3);
    expect(bookOf().year).toBe(2022);
  });

  test.each(lines)("%s：%s", (_, text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each(Object.entries(cleanSentences).filter(([place]) => place !== "各处"))(
    "%s: all its sentences in one document",
    (_, texts) => {
      expect(findingsIn(...texts)).toEqual([]);
    },
  );
});

/** One fault put into a right sentence; what is left as it was could not hold it. */
const plants: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  ["a stop twice", (text) => text.replace("，", "，，"), /^stop-stands-once/],
  ["an amount left open", (text) => text.replace(/\d[\d,，.]*(?=\s?万元)/, "XX"), /^blank-is-filled-in/],
  ["a reason left open", (text) => text.replace(/(主要原因(?:是|：))[^。；]*/, "$1"), /^blank-is-filled-in/],
  ["both directions", (text) => text.replace(/增加(?=\d)/, "增加（减少）"), /^blank-is-filled-in/],
  [
    "the rate turned round",
    (text) => text.replace(/(增加[\d.,，]+万?元，)增长(?=\d)/, "$1下降"),
    /^(?:direction-stands-alone|no-change-has-no-direction)/,
  ],
  [
    "last year's paragraph",
    (text) => text.replace(/2021(?=年预算数?(?:相比|减少|增加|持平))/, "2019"),
    /^year-is-the-budget-year/,
  ],
  ["mark-up", (text) => `<p>${text}</p>`, /^markup-is-removed/],
  ["half a bracket", (text) => text.replace(/（([^（）]*)）/, "（$1"), /^bracket-is-closed/],
  ["half a title", (text) => text.replace("》", ""), /^bracket-is-closed/],
  [
    "a clause twice",
    (text) => text.replace(/(?<=[，；：。]|^)(\p{Script=Han}{9,})([，；])/u, "$1$2$1$2"),
    /^clause-stands-once/,
  ],
  ["拔款 for 拨款", (text) => text.replace("拨款", "拔款"), /^term-is-spelled-right/],
  ["a unit forgotten", (text) => text.replace(/(共有车辆\d+)辆(?=，其中)/, "$1"), /^number-has-its-unit/],
];

test.each(plants)("wherever it is written, %s is found", (_, plant, told) => {
  const planted = lines.flatMap(([, text]) => (plant(text) === text ? [] : [plant(text)]));
  expect(planted.length).toBeGreaterThan(0);
  const missed = planted.filter((text) => !findingsIn(text).some((finding) => told.test(finding)));
  expect(missed).toEqual([]);
});

describe("what is written from the tables", () => {
  const written = async () => {
    const book = recogniseBook(await sample("put-right"));
    const nothing: BudgetBook = { tables: [], narrative: [], contents: [], unrecognised: [] };
    return [book, nothing].flatMap((one) => writeNarrative(one, {}));
  };

  test("is told where it still waits for a person, and nowhere else", async () => {
    for (const { text, slots } of await written()) {
      const asked = slots.map(({ start, end }) => text.slice(start, end));
      const told = blanksIn(text).map(({ start, end }) => text.slice(start, end));
      expect(told).toEqual(asked);
    }
  });

  test("is right once that is filled in", async () => {
    for (const { text } of await written()) {
      const filled = text
        .replace(/【[^】]*(?:数量|总数|个数)】/g, "0")
        .replace(/【[^】]*(?:金额|总额|总计)】/g, "5.00万元")
        .replace(/【预算年度】/g, "2022年")
        .replace(/【上年】/g, "2021年")
        .replace(/【[^】]*】/g, "新增一个项目");
      expect(findingsIn(...filled.split("\n"))).toEqual([]);
    }
  });
});

describe("any text", () => {
  const pieces = [
    ...lines.map(([, text]) => text),
    ...[
      "增加",
      "减少",
      "（",
      "）",
      "“",
      "”",
      "《",
      "》",
      "<p>",
      "&nbsp;",
      "XX",
      "__",
      "万元",
      "%",
      "0",
      "5.20",
    ],
    ...[
      "，",
      "。",
      "；",
      "、",
      "\n",
      "一、",
      "（二）",
      "3.",
      "主要原因",
      "持平",
      "2022年",
      "2019年",
      "公务用车",
      "费",
    ],
  ];
  const anyText = fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 4 }, fc.string({ unit: "grapheme" })), {
      maxLength: 24,
    })
    .map((words) => words.join(""));

  test("is read by every rule, points only at words that are there, and a fix starts from what stands there", () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const book = bookOf(...paragraphs);
        for (const outcome of runRules(overWords, book)) {
          expect(outcome.state).toBe("ran");
          if (outcome.state !== "ran") continue;
          for (const finding of outcome.findings) {
            const { at, span, fix } = finding;
            const text = textAt(book, "top" in at ? at.top : at.row);
            if (text === undefined) continue; // a table's title
            expect(sentenceOf(outcome.rule, finding)).toMatch(/^“.*。$/s);
            expect(span!.start).toBeGreaterThanOrEqual(0);
            expect(span!.end).toBeGreaterThan(span!.start);
            expect(span!.end).toBeLessThanOrEqual(text.length);
            for (const { was, becomes } of fix?.edits ?? []) {
              expect(was).toBe(text);
              expect(becomes).not.toBe(text);
            }
          }
        }
      }),
      { numRuns: 300, seed: 2022 },
    );
  });
});

const textAt = (book: BudgetBook, row: number): string | undefined =>
  book.narrative.find(({ cell }) => cell.row === row)?.text;
