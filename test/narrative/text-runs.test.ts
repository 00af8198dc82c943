import fc from "fast-check";
import type { NarrativePart } from "../../src/narrative/narrative";
import { textRuns } from "../../src/narrative/text-runs";

const cell = { sheet: "收支总表", row: 4, column: 1 };
const part = (text: string, rest: Partial<NarrativePart> = {}): NarrativePart => ({
  section: "total",
  title: "一、总体情况",
  text,
  links: [],
  slots: [],
  ...rest,
});

test("figures and slots are cut out of their paragraphs", () => {
  const text = "收入总计12.30万元。\n减少的原因是【主要原因】。";
  const runs = textRuns(
    part(text, {
      links: [{ start: 4, end: 9, from: [cell] }],
      slots: [{ start: 19, end: 25, asks: "主要原因" }],
    }),
  );
  expect(runs).toEqual([
    [
      { kind: "words", text: "收入总计" },
      { kind: "figure", text: "12.30", from: [cell] },
      { kind: "words", text: "万元。" },
    ],
    [
      { kind: "words", text: "减少的原因是" },
      { kind: "slot", text: "【主要原因】", asks: "主要原因" },
      { kind: "words", text: "。" },
    ],
  ]);
});

test("a span that overlaps an earlier one, or crosses a paragraph, is plain words", () => {
  const links = [
    { start: 0, end: 3, from: [cell] },
    { start: 2, end: 4, from: [cell] },
    { start: 3, end: 6, from: [cell] },
  ];
  expect(textRuns(part("abcd\nefg", { links }))).toEqual([
    [
      { kind: "figure", text: "abc", from: [cell] },
      { kind: "words", text: "d" },
    ],
    [{ kind: "words", text: "efg" }],
  ]);
});

test("property: whatever the spans, the text shown is the text written", () => {
  const spans = fc.array(fc.record({ start: fc.nat(30), length: fc.nat(8) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.stringMatching(/^[甲乙丙1\n]{0,30}$/), spans, spans, (text, links, slots) => {
      const written = part(text, {
        links: links.map(({ start, length }) => ({ start, end: start + length, from: [cell] })),
        slots: slots.map(({ start, length }) => ({ start, end: start + length, asks: "补写" })),
      });
      const shown = textRuns(written).map((runs) => runs.map((run) => run.text).join(""));
      expect(shown.join("\n")).toBe(text);
    }),
  );
});
