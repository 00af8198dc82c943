import { isChinese } from "../../src/taskpane/language";
import { speak, words } from "../../src/taskpane/words";
import { chinese } from "../../src/taskpane/words/chinese";
import { english } from "../../src/taskpane/words/english";

afterEach(() => speak(chinese));

/** Every text, and of what takes parts its program text, by its path. */
const entriesOf = (catalogue: object, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(catalogue).flatMap(([key, entry]: [string, unknown]) =>
    typeof entry === "object"
      ? entriesOf(entry as object, `${path}${key}.`)
      : [[`${path}${key}`, String(entry)] as const],
  );

/** Names that stand in documents and files, and examples of what people write there. */
const quoted = [
  "savedName", "markedName", "carriedFile", "offeredSlot", "narrativeTitle", "narrativeSheet", "chartSheet", "evaluationSheet",
  "shortTable", "shortAspect", "packsHint", "thresholdsHint", "subjects", "priorTotal", "priorFigures", "narrativeIntro",
  "countsOf", "noIndicators",
]; // prettier-ignore

test("English entries are English, but for names that stand in documents", () => {
  const withChinese = entriesOf(english).filter(([, text]) => /[\p{Script=Han}，。；：？！（）]/u.test(text));
  expect(withChinese.map(([path]) => path).sort()).toEqual([...quoted].sort());
});

test("Chinese entries have no English words", () => {
  const plain = (text: string) => text.replace(/\$\{[^}]*\}|\.(docx|xlsx|xls|et|ods|png|json)\b/g, "");
  const texts = Object.values(chinese).filter((entry) => typeof entry === "string");
  const english = texts.flatMap((text) => plain(text).match(/[A-Za-z]{2,}/g) ?? []);
  expect([...new Set(english)].sort()).toEqual(["Ctrl", "Excel", "PDF", "Word"]);
});

test("both say the same entries", () => {
  expect(entriesOf(english).map(([path]) => path).sort()).toEqual(entriesOf(chinese).map(([path]) => path).sort()); // prettier-ignore
});

test("what is drawn after the choice speaks the language chosen", () => {
  expect(words.review).toBe("核对");
  speak(english);
  expect(words.review).toBe("Review");
  expect(words.emptyPile("error", 1)).toBe(
    "Nothing must be fixed any more. 1 place could not be decided and must be checked by hand.",
  );
  expect(words.cannotTell(2)).toBe("2 places undecided");
});

test.each([
  ["zh-CN", true],
  ["zh-TW", true],
  ["en-US", false],
  ["ja-JP", false],
  ["", true],
  [undefined, true],
  [null, true],
])("%s is Chinese: %s", (language, chinese) => {
  expect(isChinese(language)).toBe(chinese);
});
