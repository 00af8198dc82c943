import fc from "fast-check";
import { unzipSync } from "fflate";
import { canChange, changeDocx, readDocx, type TextChange } from "../../../src/host/docx/docx-file";
import { docxOf, documentXml, paragraphOf, run } from "../../support/docx";

const xmlOf = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
const changed = (body: string, ...changes: readonly TextChange[]): string =>
  xmlOf(changeDocx("说明.docx", docxOf(body), [{ paragraph: 0, changes }]));

test.each<[string, string, TextChange, string]>([
  [
    "a number in one run",
    paragraphOf("收入1934.49万元"),
    { start: 2, end: 9, becomes: "2000.00" },
    paragraphOf("收入2000.00万元"),
  ],
  [
    "a number cut into runs: the new one stands in the first, with its formatting",
    `<w:p>${run("收入")}${run("19", "<w:b/>")}${run("34.49")}${run("万元")}</w:p>`,
    { start: 2, end: 9, becomes: "2000.00" },
    `<w:p>${run("收入")}${run("2000.00", "<w:b/>")}${run("")}${run("万元")}</w:p>`,
  ],
  [
    "part of a run, its entities kept",
    paragraphOf("甲&amp;乙12&lt;"),
    { start: 3, end: 5, becomes: "3" },
    paragraphOf("甲&amp;乙3&lt;"),
  ],
  [
    "spaces at the end are kept",
    paragraphOf("增加 5", "万元"),
    { start: 3, end: 4, becomes: "" },
    `<w:p><w:r><w:t xml:space="preserve">增加 </w:t></w:r>${run("万元")}</w:p>`,
  ],
  [
    "inside a tracked insertion, past a deletion",
    `<w:p>${run("共")}<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>${run("20人")}</w:ins></w:p>`,
    { start: 1, end: 3, becomes: "21" },
    `<w:p>${run("共")}<w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins>${run("21人")}</w:ins></w:p>`,
  ],
])("%s", (_, body, change, becomes) => expect(changed(body, change)).toBe(documentXml(becomes)));

test("several changes in one paragraph come together", () => {
  expect(
    changed(
      paragraphOf("收入增加5", "0万元，增长2", "%"),
      { start: 2, end: 4, becomes: "减少" },
      { start: 4, end: 6, becomes: "7" },
      { start: 9, end: 11, becomes: "下降" },
      { start: 11, end: 12, becomes: "3.00" },
    ),
  ).toBe(documentXml(paragraphOf("收入减少7", "万元，下降3.00", "%")));
});

test("every other part stays as it lies in the file, and nothing at all changes where nothing is accepted", () => {
  const bytes = docxOf(paragraphOf("甲1"), {
    "word/media/image1.png": Uint8Array.of(1, 2, 3),
    "docProps/app.xml": "<a/>",
  });
  const after = unzipSync(
    changeDocx("说明.docx", bytes, [{ paragraph: 0, changes: [{ start: 1, end: 2, becomes: "2" }] }]),
  );
  const before = unzipSync(bytes);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const name of Object.keys(before).filter((one) => one !== "word/document.xml"))
    expect(after[name]).toEqual(before[name]);
  expect(changeDocx("说明.docx", bytes, [])).toBe(bytes);
});

test("what a program works out, a tab and a line break are not written over", () => {
  const field = `<w:fldSimple w:instr="PAGE">${run("12")}</w:fldSimple>`;
  const [paragraph] = readDocx(
    "说明.docx",
    docxOf(`<w:p>${run("共")}${field}<w:r><w:tab/><w:t>3页</w:t></w:r></w:p>`),
  );
  expect(paragraph!.text).toBe("共12\t3页");
  const places = [
    [0, 1],
    [1, 3],
    [0, 2],
    [3, 5],
    [4, 5],
  ] as const;
  expect(places.map(([start, end]) => canChange(paragraph!, { start, end }))).toEqual([
    true,
    false,
    false,
    false,
    true,
  ]);
});

test("wherever runs are cut, the text is the same, and so is what becomes of it", () => {
  const letter = fc.constantFrom("预", "1", "9", ".", "%", "&", "<", " ", "㐀");
  const cut = fc.array(
    fc.array(letter, { maxLength: 4 }).map((letters) => letters.join("")),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(
      cut,
      fc.nat(),
      fc.nat(4),
      fc.constantFrom("", "7", "12.50 "),
      (pieces, from, length, becomes) => {
        const text = pieces.join("");
        fc.pre(text.length > 0);
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + length);
        const escape = (piece: string): string => piece.replace(/&/g, "&amp;").replace(/</g, "&lt;");
        const bytes = docxOf(paragraphOf(...pieces.map(escape)));
        expect(readDocx("说明.docx", bytes)[0]!.text).toBe(text);
        const copy = changeDocx("说明.docx", bytes, [{ paragraph: 0, changes: [{ start, end, becomes }] }]);
        expect(readDocx("说明.docx", copy)[0]!.text).toBe(text.slice(0, start) + becomes + text.slice(end));
      },
    ),
    { numRuns: 200 },
  );
});
