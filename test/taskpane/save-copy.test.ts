/** @jest-environment jsdom */
import "./web-globals";
import { unzipSync } from "fflate";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { saveCopy } from "../../src/taskpane/save-copy";
import { xlsxOf } from "../support/package";
import { book } from "./made-up-review";
import { firstFix, opened } from "./open-session";

/** What of our marks is in a copy that people save from the page. */

const given = xlsxOf(book.sheets);
const isMarked = (bytes: Uint8Array): boolean =>
  Object.entries(unzipSync(bytes)).some(
    ([name, content]) => name.includes("worksheets/") && new TextDecoder().decode(content).includes("BTO1"),
  );
const hasNotes = (bytes: Uint8Array): boolean => "xl/comments1.xml" in unzipSync(bytes);

test("a plain copy is the file itself; a marked one has colours and notes, and is no change of the file", async () => {
  const session = await opened(new XlsxFileHost(book.name, given));
  expect(await session.copy(false)).toBe(given);
  const marked = (await session.copy(true))!;
  expect([isMarked(marked), hasNotes(marked)]).toEqual([true, true]);
  expect(session.current()).toMatchObject({ edited: false, unsaved: false });
  expect(unzipSync((await session.copy(false))!)).toEqual(unzipSync(given));
});

test("corrections are in either copy", async () => {
  const session = await opened(new XlsxFileHost(book.name, given));
  await session.apply(firstFix(session));
  const [plain, marked] = [await session.copy(false), await session.copy(true)];
  const readBack = (bytes: Uint8Array | undefined) => new XlsxFileHost(book.name, bytes!).read();
  expect(await readBack(plain)).toEqual(session.current().snapshot);
  expect(await readBack(marked)).toEqual(session.current().snapshot);
  expect([isMarked(plain!), isMarked(marked!)]).toEqual([false, true]);
});

test("a file that came with marks is saved without them, and with those of this review", async () => {
  const before = new XlsxFileHost(book.name, given);
  const [sheet] = book.sheets;
  const range = { sheet: sheet!.name, top: 40, left: 9, bottom: 40, right: 9 };
  await before.mark([{ range, severity: "error", note: "从前的" }]);
  const session = await opened(new XlsxFileHost(book.name, before.bytes()));
  expect(unzipSync((await session.copy(false))!)).toEqual(unzipSync(given));
  const part = unzipSync((await session.copy(true))!)["xl/worksheets/sheet1.xml"];
  expect(new TextDecoder().decode(part)).not.toContain("J41");
});

test.each([
  [false, book.name],
  [true, book.name.replace(".xlsx", "（带标记）.xlsx")],
])("is told and named by what it is, with marks: %s", async (withMarks, name) => {
  const session = await opened(new XlsxFileHost(book.name, given));
  const names: string[] = [];
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  Object.assign(URL, { createObjectURL: () => "blob:1", revokeObjectURL: () => undefined });
  await saveCopy(session, withMarks);
  clicked.mockRestore();
  expect(names).toEqual([name]);
  expect(session.current().news).toBe(`已另存为 ${name}。`);
});
