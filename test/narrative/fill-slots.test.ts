import fc from "fast-check";
import { fillSlots, slotKey } from "../../src/narrative/fill-slots";
import { join, say, slot, type Wording } from "../../src/narrative/say";

const cell = { sheet: "收支总表", row: 4, column: 1 };
const figure = (text: string): Wording => ({
  text,
  links: [{ start: 0, end: text.length, from: [cell] }],
  slots: [],
});
const partOf = (wording: Wording) => ({ section: "total", title: "一、总体情况", ...wording });

test("a filled slot is plain words; links and other slots move with the text", () => {
  const part = partOf(
    say`${slot("年度")}收入${figure("12.30")}万元，因为${slot("原因")}，支出${figure("8")}。`,
  );
  const filled = fillSlots(part, { "total/原因": "项目减少" });
  expect(filled.text).toBe("【年度】收入12.30万元，因为项目减少，支出8。");
  expect(filled.links.map(({ start, end }) => filled.text.slice(start, end))).toEqual(["12.30", "8"]);
  expect(filled.slots.map(({ start, end }) => filled.text.slice(start, end))).toEqual(["【年度】"]);
});

test("what a section asks for is its own; whose budget of which year is the same in all", () => {
  expect(slotKey("total", "原因")).not.toBe(slotKey("revenue", "原因"));
  expect(slotKey("total", "部门名称")).toBe(slotKey("revenue", "部门名称"));
});

test("property: links and slots keep their words, whatever is filled in", () => {
  const anyPhrase = fc.oneof(
    fc.stringMatching(/^[甲乙丙]{0,5}$/),
    fc.stringMatching(/^[0-9]{1,5}$/).map(figure),
    fc.constantFrom("原因", "个数", "部门名称", "年").map(slot),
  );
  const anyFilling = fc.dictionary(
    fc.constantFrom("total/原因", "total/个数", "部门名称"),
    fc.stringMatching(/^[丁戊]{0,9}$/),
  );
  fc.assert(
    fc.property(fc.array(anyPhrase, { maxLength: 8 }), anyFilling, (phrases, filling) => {
      const part = partOf(join(phrases, ""));
      const filled = fillSlots(part, filling);
      const wordsOf = ({ text, links }: Wording) => links.map(({ start, end }) => text.slice(start, end));
      expect(wordsOf(filled)).toEqual(wordsOf(part));
      for (const { start, end, asks } of filled.slots)
        expect(filled.text.slice(start, end)).toBe(`【${asks}】`);
      const open = part.slots.filter(({ asks }) => filling[slotKey("total", asks)] === undefined);
      expect(filled.slots.map(({ asks }) => asks)).toEqual(open.map(({ asks }) => asks));
    }),
  );
});
