import { XlsxFileHost } from "../../src/host/xlsx-file";
import { defaultLimits, MEBIBYTE, type Limits } from "../../src/host/xlsx/limits";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import type { Mark } from "../../src/workbook/mark";
import { partsOf, relations, worksheet, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract/refusal";
import { editOf, SHEET, textsOf } from "./edited";

/** What is written is opened within the limits that the file was read with: neither more is borne nor less. */

const FILE = "预算.xlsx";
const limited = (limits: Partial<Limits>): Limits => ({ ...defaultLimits, ...limits });
const fix = editOf(["A1", 1, 2]);
const marks: Mark[] = [
  { range: { sheet: "表", top: 0, left: 0, bottom: 0, right: 0 }, severity: "error", note: "不符" },
];

describe("a file above the limits, read with raised ones", () => {
  const blank = " ".repeat(17 * MEBIBYTE);
  const large = zipOf({
    ...partsOf([sheet("表", "")]),
    [SHEET]: worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>${blank}`),
  });
  const raised = limited({ ratio: 2000 });

  test("is refused without them", async () => {
    await expectRefusal(new XlsxFileHost(FILE, large).read(), "too large", FILE);
  });

  test("is fixed, marked and given a sheet of results, and comes back whole", async () => {
    const host = new XlsxFileHost(FILE, large, raised);
    await host.read();
    const takeBack = await host.apply([fix]);
    expect(await host.mark(marks, { comments: true })).toEqual({ refused: [], remarks: [] });
    await host.keep("state", "甲");
    expect(await host.kept("state")).toBe("甲");
    const report = { name: "核对结果", headRows: 1, rows: [["核对结果"]], widths: [9] };
    const again = new XlsxFileHost(FILE, host.bytesWith(report), raised);
    expect((await again.read()).sheets.map(({ values }) => values)).toEqual([[[2]], [["核对结果"]]]);
    expect(await again.unmark()).toEqual({ refused: [], remarks: [] });
    await host.unmark();
    await takeBack();
    await host.keep("state", undefined);
    expect(textsOf(host.bytes())).toEqual(textsOf(large));
  });
});

describe("a part that only writing opens is refused as one that reading opens, and nothing is written", () => {
  const space = " ".repeat(3 * MEBIBYTE);
  const notes = `<comments><authors/><commentList/></comments>${space}`;
  const withPart = (others: Parts): Uint8Array => zipOf({ ...partsOf([sheet("表", "| 1 |")]), ...others });
  const notesFile = withPart({
    "xl/worksheets/_rels/sheet1.xml.rels": relations([["rId1", "comments", "../comments1.xml"]]),
    "xl/comments1.xml": notes,
  });
  const dataFile = withPart({
    "_rels/.rels": relations([
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", "customXml", "customXml/item1.xml"],
    ]),
    "customXml/item1.xml": `<a/>${space}`,
  });

  test.each<[string, Uint8Array, (host: XlsxFileHost) => Promise<unknown>]>([
    ["notes, when marks are written", notesFile, async (host) => host.mark(marks, { comments: true })],
    ["notes, when marks are taken away", notesFile, async (host) => host.unmark()],
    ["other people's data, when a text is kept", dataFile, async (host) => host.keep("state", "甲")],
    ["other people's data, when a text is looked for", dataFile, async (host) => host.kept("state")],
  ])("%s", async (_, bytes, write) => {
    const host = new XlsxFileHost(FILE, bytes, limited({ part: MEBIBYTE }));
    await host.read();
    await expectRefusal(write(host), "too large", "1 MB");
    expect(host.bytes()).toBe(bytes);
    await write(new XlsxFileHost(FILE, bytes)); // with room enough it is only a part like any other
  });
});

test("a part that is looked at twice counts once toward all that is unfolded", () => {
  const source = new ZipPackage(FILE, zipOf({ "a.xml": "0".repeat(3000) }), limited({ all: 5999 }));
  const [entry] = source.entries;
  expect([source.read(entry!), source.read(entry!)].map(({ length }) => length)).toEqual([3000, 3000]);
});
