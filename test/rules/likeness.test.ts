import fc from "fast-check";
import { lettersOf, pairsOf, partSharedBy, sharedPart } from "../../src/rules/likeness";

test.each([
  ["营商环境", "优化营商环境", 1],
  ["营商环境", "优化 营商、环境", 1],
  ["后勤保障", "营商环境", 0],
  ["数据平台", "大数据", 1 / 3],
  ["工作", "工作", 0],
  ["", "营商环境", 0],
])("%p shares with %p %p", (inner, outer, part) => {
  expect(sharedPart(inner, outer)).toBe(part);
});

test("pairs of neighbours, whatever stands between them", () => {
  expect([...pairsOf("ＡＢ（公务）用车")]).toEqual(["AB", "B公", "公务", "务用", "用车"]);
});

const character = fc.oneof(
  fc.constantFrom(..."公务用车費々〇，。（） Ａb1é\u{20000}\u{1f600}\n"),
  fc.integer({ min: 0x4dfe, max: 0xa002 }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(character, { maxLength: 20 }).map((characters) => characters.join(""));

test("letters are what is left without anything that is no letter, digit or Han", () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(lettersOf(written)).toBe(written.normalize("NFKC").replace(/[^\p{Script=Han}A-Za-z0-9]/gu, ""));
    }),
  );
});

test("one text beside many shares with each what it shares with it alone, letters or not", () => {
  fc.assert(
    fc.property(text, text, (inner, outer) => {
      expect(partSharedBy(inner)(lettersOf(outer))).toBe(sharedPart(inner, outer));
    }),
  );
});
