import type { BudgetBook } from "../../src/budget/book";
import type { NarrativePart } from "../../src/narrative/narrative";
import { join, say, slot, type Wording } from "../../src/narrative/say";
import {
  narrativeDocument,
  type DocumentBlock,
  type DocumentLine,
} from "../../src/submission/narrative-document";

const nobody: BudgetBook = { tables: [], narrative: [], contents: [], unrecognised: [] };
const bureau: BudgetBook = { ...nobody, unitName: "某市教育局", year: 2022 };

const part = (title: string, ...paragraphs: readonly (Wording | string)[]): NarrativePart => ({
  section: "total",
  title,
  ...join(paragraphs, "\n"),
});

/** Open places stand between braces. */
const drawn = (line: DocumentLine): string =>
  line.map(({ text, open }) => (open ? `{${text}}` : text)).join("|");

const shown = (block: DocumentBlock): readonly [string, string] => [
  block.kind,
  block.kind === "picture" ? block.caption : drawn(block.line),
];

test.each<[string, BudgetBook, Record<string, string>, readonly string[]]>([
  ["one line where it fits", bureau, {}, ["某市教育局2022年部门预算情况说明"]],
  [
    "a line for a long name",
    { ...bureau, unitName: "某经济技术开发区管理委员会行政审批局" },
    {},
    ["某经济技术开发区管理委员会行政审批局", "2022年部门预算情况说明"],
  ],
  [
    "whose it is, and of which year, is asked for",
    nobody,
    {},
    ["{【部门名称】}|{【预算年度】}|部门预算情况说明"],
  ],
  [
    "what people answered in any section holds here too",
    nobody,
    { 部门名称: "某局", 预算年度: "2022年" },
    ["某局2022年部门预算情况说明"],
  ],
])("the title: %s", (_, book, filled, lines) => {
  const document = narrativeDocument({ book, parts: [], filled });
  expect(document.title.map(drawn)).toEqual(lines);
  expect(document.open).toBe(lines.join("").match(/\{/g)?.length ?? 0);
  expect(document.name).toBe(lines.join("").replace(/[{}|]/g, ""));
});

test("a part's title is a heading, a short line with an ordinal of a lower level another, a sentence none", () => {
  const { blocks, open } = narrativeDocument({
    book: bureau,
    parts: [
      part(
        "十、其他重要事项情况说明",
        "（一）政府采购支出情况",
        say`采购预算${slot("政府采购预算总额")}，其中货物${slot("货物金额")}。`,
        "（二）公务接待费0万元。",
      ),
      part("名词解释", "一、基本支出：维持正常运转的支出。"),
    ],
  });
  expect(blocks.map(shown)).toEqual([
    ["heading", "十、其他重要事项情况说明"],
    ["subheading", "（一）政府采购支出情况"],
    ["body", "采购预算|{【政府采购预算总额】}|，其中货物|{【货物金额】}|。"],
    ["body", "（二）公务接待费0万元。"],
    ["heading", "名词解释"],
    ["body", "一、基本支出：维持正常运转的支出。"],
  ]);
  expect(open).toBe(2);
});

test("words with figures among them are one piece, and an empty paragraph is none", () => {
  const cell = { sheet: "收支总表", row: 1, column: 1 };
  const text = "收入12.30万元。";
  const linked: Wording = { text, links: [{ start: 2, end: 7, from: [cell] }], slots: [] };
  const { blocks } = narrativeDocument({ book: bureau, parts: [part("一、总体", linked, "")] });
  expect(blocks[1]).toEqual({ kind: "body", line: [{ text, open: false }] });
  expect(blocks).toHaveLength(2);
});

test("charts stand under the section that they belong to and are counted through the document", () => {
  const chart = (section: string, title: string) => ({
    section,
    title,
    description: "",
    svg: "<svg/>",
    png: new Uint8Array(),
    width: 2,
    height: 1,
  });
  const { blocks } = narrativeDocument({
    book: bureau,
    parts: [
      { ...part("二、收入", "收入。"), section: "revenue" },
      { ...part("三、支出", "支出。"), section: "expenditure" },
    ],
    charts: [
      chart("expenditure", "支出构成"),
      chart("revenue", "收入来源"),
      chart("revenue", "收入两年对比"),
      chart("three-public", "没有写到的部分"),
    ],
  });
  expect(blocks.map(shown)).toEqual([
    ["heading", "二、收入"],
    ["body", "收入。"],
    ["picture", "图1 收入来源"],
    ["picture", "图2 收入两年对比"],
    ["heading", "三、支出"],
    ["body", "支出。"],
    ["picture", "图3 支出构成"],
  ]);
});
