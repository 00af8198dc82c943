import fc from "fast-check";
import { slotKey } from "../../src/narrative/fill-slots";
import { carryOver, readCarried, writeCarried } from "../../src/review/carried-slots";
import { readPrior } from "../../src/review/settings";

const none = { slots: {} };

describe("what people wrote last year", () => {
  test.each([
    { words: "厉行节约，压减接待", comes: "filled" },
    { words: "没有安排出国（境）", comes: "filled" },
    { words: "一般性支出统一压减", comes: "filled" },
    { words: "2021年新增项目", comes: "to look at" },
    { words: "３辆", comes: "to look at" },
    { words: "新增公务用车三辆", comes: "to look at" },
    { words: "二〇二一年完成车改", comes: "to look at" },
    { words: "增加三百万元的项目", comes: "to look at" },
    { words: "因上年项目结束", comes: "to look at" },
    { words: "  ", comes: "left behind" },
  ])("“$words” is $comes", ({ words, comes }) => {
    const taken = carryOver(none, { "total/收入增减的主要原因": words });
    expect(taken).toEqual({
      slots: comes === "filled" ? { "total/收入增减的主要原因": words } : {},
      offered: comes === "to look at" ? { "total/收入增减的主要原因": words } : {},
      filled: comes === "filled" ? 1 : 0,
      toLookAt: comes === "to look at" ? 1 : 0,
    });
  });

  test("fills only what is empty, and keeps what waits already", () => {
    const now = { slots: { "total/甲": "本年写的" }, offered: { "total/乙": "2020年" } };
    expect(carryOver(now, { "total/甲": "上次写的", "total/丙": "照旧" })).toEqual({
      slots: { "total/甲": "本年写的", "total/丙": "照旧" },
      offered: { "total/乙": "2020年" },
      filled: 1,
      toLookAt: 0,
    });
  });

  test("the name of the department comes along, its years do not", () => {
    const taken = carryOver(none, { 部门名称: "某局", 预算年度: "2021年", 上年: "2020年" });
    expect(taken).toMatchObject({ slots: { 部门名称: "某局" }, offered: {} });
  });

  test("property: never fills what holds a digit, never changes what stands", () => {
    const texts = fc.dictionary(fc.stringMatching(/^total\/[甲乙丙丁]$/), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, texts, (slots, from) => {
        const taken = carryOver({ slots }, from);
        expect(taken.slots).toMatchObject(slots);
        for (const [key, words] of Object.entries(taken.slots))
          if (!(key in slots)) expect(words).not.toMatch(/\d/);
      }),
    );
  });
});

describe("the file of its own", () => {
  test("property: what is written is read back the same", () => {
    const texts = fc.dictionary(
      fc.string().map((asks) => slotKey("total", asks)),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (slots) => {
        const read = readCarried("补写.json", writeCarried(slots));
        expect(JSON.stringify("value" in read && read.value)).toBe(JSON.stringify(slots));
      }),
    );
  });

  test.each([
    {
      text: "{",
      says: "“补写.json”不是本程序导出的补写内容，读不出其中的格式；请选上年的工作簿，或重新导出。",
    },
    {
      text: '{"a":1}',
      says: "“补写.json”不是本程序导出的补写内容；请选上年的工作簿，或在上年的工作簿里重新导出。",
    },
    {
      text: writeCarried({}).replace('"version": 1', '"version": 3'),
      says: "“补写.json”是较新的程序导出的（版本 3），本程序只读版本 1；请更新程序后再试。",
    },
    {
      text: writeCarried({ a: "b" }).replace('"b"', "1"),
      says: "“补写.json”不是本程序导出的补写内容；请选上年的工作簿，或在上年的工作簿里重新导出。",
    },
  ])("is refused in a sentence: $says", ({ text, says }) => {
    expect(readCarried("补写.json", text)).toEqual({ refused: says });
  });
});

test.each([
  ["公务接待费", "十万", "上年公务接待费填的是“十万”，不是数字；请按万元填写，例如 2884.52。"],
  ["公务接待费", " -1 ", "上年公务接待费填的是-1，不能是负数；请按万元填写，例如 2884.52。"],
])("an amount of last year that cannot be meant is refused: %s %s", (called, written, says) => {
  expect(readPrior(called, written)).toEqual({ refused: says });
});
