import fc from "fast-check";
import { oneWidth } from "../../src/workbook/one-width";

test.each([
  ["（２０２２）年", "(2022)年"],
  ["行政运行", "行政运行"],
  ["　办公费", " 办公费"],
  ["“三公”经费、①", "“三公”经费、1"],
  ["", ""],
])("%p becomes %p", (text, plain) => {
  expect(oneWidth(text)).toBe(plain);
});

const character = fc.oneof(
  fc.constantFrom(..."（）：，。、“”‘’《》０Ａ％　 \n1a(é\u0301"),
  fc.integer({ min: 0x4dff, max: 0xa000 }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);

test("any text is what NFKC makes of it", () => {
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const text = characters.join("");
      expect(oneWidth(text)).toBe(text.normalize("NFKC"));
    }),
    { numRuns: 2000 },
  );
});
