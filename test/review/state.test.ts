import fc from "fast-check";
import { levels } from "../../src/review/self-evaluation/typed";
import { tableKinds } from "../../src/budget/table";
import builtIn from "../../src/budget/subjects/built-in.json";
import { emptyState } from "../../src/review/empty-state";
import { findingOrders, readState, writeState, type ReviewState } from "../../src/review/state";

const anyText = fc.string({ unit: "binary", maxLength: 20 });
/** Keyed as facts and slots are, by place and question. */
const anyTexts = fc.dictionary(
  anyText.map((asks) => `total/${asks}`),
  anyText,
  { maxKeys: 4 },
);
const anyPointed = fc.record({
  kind: fc.constantFrom(...tableKinds),
  range: fc.record({
    sheet: fc.string({ minLength: 1, maxLength: 8 }),
    top: fc.nat(9),
    left: fc.nat(9),
    bottom: fc.integer({ min: 9, max: 99 }),
    right: fc.integer({ min: 9, max: 99 }),
  }),
  columns: fc.array(
    fc.record(
      {
        column: fc.nat(99),
        is: fc.constantFrom("total" as const, "name" as const, "none" as const),
        side: fc.constantFrom("revenue" as const, "expenditure" as const),
      },
      { requiredKeys: ["column", "is"] },
    ),
    { maxLength: 3 },
  ),
  header: anyText,
  end: anyText,
});
const anyState: fc.Arbitrary<ReviewState> = fc
  .record({
    settings: fc.record({ comments: fc.boolean(), marking: fc.boolean(), writesUnwarned: fc.boolean() }),
    priorTotal: fc.option(anyText, { nil: undefined }),
    reasons: anyTexts,
    slots: anyTexts,
    selfEvaluation: fc.option(
      fc.record({
        actuals: anyTexts,
        judgements: fc.dictionary(
          anyText.map((name) => `项目/${name}`),
          fc.record({ level: fc.constantFrom(...levels), percent: anyText }),
          { maxKeys: 3 },
        ),
        weights: anyTexts,
        spent: anyTexts,
        sheet: fc.option(fc.record({ name: anyText, digest: anyText }), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    priorFigures: fc.option(anyTexts, { nil: undefined }),
    offered: fc.option(anyTexts, { nil: undefined }),
    findingOrder: fc.option(fc.constantFrom(...findingOrders), { nil: undefined }),
    narrative: fc.option(
      fc.record({
        shares: fc.constantFrom("rounded" as const, "adding up" as const),
        classes: fc.constantFrom("by code" as const, "by size" as const),
        formulas: fc.option(fc.boolean(), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    pointed: fc.option(fc.array(anyPointed, { maxLength: 2 }), { nil: undefined }),
    narrativeSheet: fc.option(fc.record({ name: anyText, digest: anyText }), { nil: undefined }),
  })
  .map((state) => ({ version: 1, ...state }));

const textOf = (state: ReviewState): string | undefined => {
  const written = writeState(state);
  if ("refused" in written) throw new Error(written.refused);
  return written.text;
};

test("property: what is written is read back the same", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const read = readState(textOf(state));
      expect("unreadable" in read).toBe(false);
      expect(JSON.parse(JSON.stringify(read.state))).toEqual(JSON.parse(JSON.stringify(state)));
    }),
  );
});

test("property: no text is too strange; what cannot be read says so in one sentence", () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .tuple(anyState, fc.string(), fc.jsonValue())
      .map(([state, key, value]) => JSON.stringify({ ...state, [key]: value })),
    fc.tuple(anyState, fc.nat()).map(([state, length]) => JSON.stringify(state).slice(0, length % 200)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const read = readState(text);
      if (!("unreadable" in read)) return;
      expect(read.state).toBe(emptyState);
      expect(read.unreadable).toMatch(/^工作簿里保存的核对设置和补写内容[^。]*。$/);
    }),
  );
});

test("a pointing that no sheet can have is refused", () => {
  const range = { sheet: "表", top: 3, left: 0, bottom: 2, right: 4 };
  const pointed = [{ kind: "revenue", range, columns: [], header: "", end: "" }];
  const wrong = readState(JSON.stringify({ ...emptyState, pointed }));
  expect("why" in wrong && wrong.why).toBe("工作簿里保存的核对设置和补写内容与程序写下的格式不符");
});

test("a state from before there was a 自评 is read as it was", () => {
  const state = { ...emptyState, slots: { "total/原因": "项目减少" } };
  const text = JSON.stringify(state);
  expect(text).not.toContain("selfEvaluation");
  expect(readState(text)).toEqual({ state });
});

test("an empty state is not kept, and nothing kept is an empty state", () => {
  expect(writeState(emptyState)).toEqual({ text: undefined });
  expect(readState(undefined)).toEqual({ state: emptyState });
});

const whole =
  '{"version":1,"settings":{"comments":false,"marking":true,"writesUnwarned":false},"reasons":{},"slots":{}}';
test.each([
  [
    "damaged",
    whole.slice(0, -1),
    "工作簿里保存的核对设置和补写内容已损坏，不是程序写下的格式；本次不保存任何改动，请按“另存旧内容并重新开始”。",
  ],
  [
    "newer",
    whole.replace('"version":1', '"version":2'),
    "工作簿里保存的核对设置和补写内容是较新的程序写的（版本 2，本程序读到版本 1）；本次不保存任何改动，请更新程序，或按“另存旧内容并重新开始”。",
  ],
  [
    "of another shape",
    whole.replace('"reasons":{}', '"reasons":[]'),
    "工作簿里保存的核对设置和补写内容与程序写下的格式不符；本次不保存任何改动，请更新程序，或按“另存旧内容并重新开始”。",
  ],
  [
    "with something we would lose",
    whole.replace('"reasons":{}', '"reasons":{},"others":1'),
    "工作簿里保存的核对设置和补写内容里有本程序不认识的内容，可能是较新的程序写的；本次不保存任何改动，请更新程序，或按“另存旧内容并重新开始”。",
  ],
])("a text that is %s is refused in a sentence", (_, text, sentence) => {
  const why = sentence.slice(0, sentence.indexOf("；"));
  expect(readState(text)).toEqual({ unreadable: sentence, why, state: emptyState });
});

test("a state that has grown too large is refused, and how large it is is said", () => {
  const state = { ...emptyState, slots: { "total/原因": "字".repeat(70_000) } };
  expect(writeState(state)).toEqual({
    refused:
      "随工作簿保存的设置、说明和补写内容共 211 千字节，超过 200 千字节，这次的改动没有保存；请缩短补写的文字，或改用较小的规则文件、科目文件。",
  });
});

test("settings with a 科目 file that is too large are refused the same way; the lists carried along would fit", () => {
  const keeping = (text: string) => ({
    ...emptyState,
    rules: { version: 1, subjects: { name: "市局.json", text } },
  });
  expect(writeState(keeping(JSON.stringify(builtIn, null, 2)))).toHaveProperty("text");
  expect(writeState(keeping("2010301 行政运行\n".repeat(10_000)))).toEqual({
    refused:
      "随工作簿保存的设置、说明和补写内容共 221 千字节，超过 200 千字节，这次的改动没有保存；请缩短补写的文字，或改用较小的规则文件、科目文件。",
  });
});

test("a state that was kept before there were ways of writing is read as it is", () => {
  const former = JSON.stringify({
    ...emptyState,
    priorTotal: "2884.52",
    slots: { "total/原因": "项目减少" },
  });
  expect(readState(former).state).toEqual({
    ...emptyState,
    priorTotal: "2884.52",
    slots: { "total/原因": "项目减少" },
  });
});
