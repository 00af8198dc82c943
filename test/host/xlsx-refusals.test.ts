import fc from "fast-check";
import { XlsxFileHost } from "../../src/host/xlsx-file";
import { defaultLimits } from "../../src/host/xlsx/limits";
import { ZipPackage } from "../../src/host/xlsx/zip-package";
import type { RefusalKind } from "../../src/workbook/workbook-host";
import { partsOf, relations, sharedStrings, worksheet, xlsxOf, zipOf, type Parts } from "../support/package";
import { sheet } from "../support/sheet";
import { expectRefusal } from "./contract";

const text = (written: string): Uint8Array => new TextEncoder().encode(written);

/** A container of Office 97 with one stream of this name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 128 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const good = xlsxOf([sheet("收支总表", "| 甲 | 12.50 |")]);
const withSheet = (xml: string, others: Parts = {}): Uint8Array =>
  xlsxOf([sheet("收支总表", "")], { "xl/worksheets/sheet1.xml": xml, ...others });

function flipped(bytes: Uint8Array, part: string): Uint8Array {
  const name = text(part);
  const at = bytes.findIndex((_, index) => name.every((byte, offset) => bytes[index + offset] === byte));
  return bytes.map((byte, index) => (index === at + name.length + 20 ? byte ^ 0x55 : byte));
}

function without(part: string): Uint8Array {
  return zipOf(
    Object.fromEntries(Object.entries(partsOf([sheet("收支总表", "")])).filter(([name]) => name !== part)),
  );
}

test.each<[string, RefusalKind, string, Uint8Array]>([
  ["an empty file", "empty", "空文件", new Uint8Array()],
  ["a PDF", "not a workbook", "PDF", text("%PDF-1.7\n…")],
  ["an RTF document", "not a workbook", "RTF", text("{\\rtf1 …}")],
  ["a RAR archive", "not a workbook", "RAR", text("Rar!\u001a\u0007")],
  ["a picture", "not a workbook", "图片", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)],
  ["unknown bytes", "not a workbook", "无法识别", Uint8Array.of(1, 0, 2, 0, 3)],
  ["a CSV file", "unsupported", "CSV", text("科目,金额\n201,12.50")],
  ["a CSV file in UTF-16", "unsupported", "CSV", Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x2c, 0)],
  [
    "a web page named .xls",
    "old format",
    "网页",
    text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
  ],
  [
    "XML of Excel 2003",
    "old format",
    "2003",
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
  ],
  ["a file with a password", "encrypted", "打开密码", compound("EncryptedPackage")],
  ["an old .xls", "old format", "97–2003", compound("Workbook")],
  ["an older .xls", "old format", "97–2003", compound("Book")],
  ["an old Word document", "not a workbook", "Word", compound("WordDocument")],
  ["an old presentation", "not a workbook", "演示文稿", compound("PowerPoint Document")],
  ["another old container", "not a workbook", "没有工作簿", compound("Contents")],
  ["a Word document", "not a workbook", "Word", zipOf({ "word/document.xml": "<w/>" })],
  ["a presentation", "not a workbook", "演示文稿", zipOf({ "ppt/presentation.xml": "<p/>" })],
  ["an OFD document", "not a workbook", "OFD", zipOf({ "OFD.xml": "<o/>" })],
  ["an .ods workbook", "unsupported", "OpenDocument", zipOf({ mimetype: "x", "content.xml": "<o/>" })],
  [
    "a binary workbook",
    "unsupported",
    ".xlsb",
    zipOf({ "xl/workbook.bin": "x", "_rels/.rels": relations([["a", "officeDocument", "xl/workbook.bin"]]) }),
  ],
  ["some other archive", "not a workbook", "压缩包", zipOf({ "readme.txt": "x" })],
  ["a workbook without sheets", "empty", "没有工作表", xlsxOf([])],
  ["half a download", "damaged", "没有完成", good.subarray(0, good.length / 2)],
  [
    "a zip with its directory cut",
    "damaged",
    "压缩包目录",
    good.map((byte, index) => (index > good.length - 90 && index < good.length - 60 ? 0 : byte)),
  ],
  ["a flipped bit in a sheet", "damaged", "sheet1.xml", flipped(good, "xl/worksheets/sheet1.xml")],
  ["a missing sheet", "damaged", "收支总表", without("xl/worksheets/sheet1.xml")],
  ["missing relations", "damaged", "收支总表", without("xl/_rels/workbook.xml.rels")],
  [
    "a sheet that breaks off between tags",
    "damaged",
    "收支总表",
    withSheet(worksheet("").replace("</worksheet>", "")),
  ],
  [
    "a sheet that breaks off within a tag",
    "damaged",
    "收支总表",
    withSheet('<worksheet><sheetData><row r="1"><c r="A'),
  ],
  ["a sheet that breaks off within a comment", "damaged", "收支总表", withSheet("<worksheet><!-- ")],
  ["an empty sheet part", "damaged", "收支总表", withSheet("")],
  ["a closing tag too many", "damaged", "不成对", withSheet(`${worksheet("")}</worksheet>`)],
  [
    "a number that is none",
    "damaged",
    "B2 的内容“12.5O”",
    withSheet(worksheet('<row r="2"><c r="B2"><v>12.5O</v></c></row>')),
  ],
  [
    "a shared text that is not there",
    "damaged",
    "A1 的内容“7”",
    withSheet(worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), {
      "xl/sharedStrings.xml": sharedStrings(""),
    }),
  ],
  [
    "a date that is none",
    "damaged",
    "A1",
    withSheet(worksheet('<row r="1"><c r="A1" t="d"><v>昨天</v></c></row>')),
  ],
  [
    "a cell of an unknown type",
    "damaged",
    "“x”",
    withSheet(worksheet('<row r="1"><c r="A1" t="x"><v>1</v></c></row>')),
  ],
  [
    "a cell beyond column XFD",
    "damaged",
    "XFE1",
    withSheet(worksheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
  ],
  [
    "a row beyond the last",
    "damaged",
    "行号",
    withSheet(worksheet('<row r="1048577"><c><v>1</v></c></row>')),
  ],
])("refuses %s, naming the file, what was found and what to do", async (_, kind, found, bytes) => {
  const host = new XlsxFileHost("二〇二二预算.xlsx", bytes);
  await expectRefusal(host.read(), kind, found);
  await expectRefusal(host.read(), kind, "“二〇二二预算.xlsx”");
});

describe("a file that unfolds to too much", () => {
  const bytes = zipOf({ "a.xml": "0".repeat(3000), "b.xml": "0".repeat(3000) });
  const open = (limits: { part: number; all: number }): ZipPackage =>
    new ZipPackage("预算.xlsx", bytes, { ...defaultLimits, ...limits });
  const read = async (source: ZipPackage): Promise<void> =>
    source.entries.forEach((entry) => source.read(entry));

  test("is refused when one part is too large", async () => {
    await expectRefusal(read(open({ part: 2999, all: 1e6 })), "too large", "预算.xlsx");
  });

  test("is refused when all parts together are too large", async () => {
    await expectRefusal(read(open({ part: 3000, all: 5999 })), "too large", "预算.xlsx");
    await expect(read(open({ part: 3000, all: 6000 }))).resolves.toBeUndefined();
  });

  test("is refused as damaged when its directory understates a part", async () => {
    const size = [...new Uint8Array(Uint32Array.of(3000).buffer)];
    const lying = bytes.map((byte, index) => {
      const start = [0, 1, 2, 3].find((offset) =>
        size.every((part, at) => bytes[index - offset + at] === part),
      );
      return start === undefined ? byte : [100, 0, 0, 0][start]!;
    });
    await expectRefusal(read(new ZipPackage("预算.xlsx", lying)), "damaged", "a.xml");
  });
});

test("a quotation mark within an attribute's name ends in a refusal, not in a search without end", async () => {
  const host = new XlsxFileHost(
    "预算.xlsx",
    withSheet(worksheet('<row r="1"><c r="A1"><f x"y=\'B1" z>A2</f></c></row>')),
  );
  await expectRefusal(host.read(), "damaged", "预算.xlsx");
});

test("whatever characters of a sheet are changed, it is read or refused, and never breaks", async () => {
  const written = worksheet(
    '<row r="1"><c r="A1" s="0" t="inlineStr"><is><r><t>甲</t></r></is></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>',
  );
  const change = fc.tuple(
    fc.nat(written.length - 1),
    fc.constantFrom("<", ">", "/", '"', "&", "=", " ", "9", "r", "", "<!--", "<![CDATA["),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
      const letters = [...written];
      for (const [at, letter] of changes) letters[at] = letter;
      const host = new XlsxFileHost("预算.xlsx", withSheet(letters.join("")));
      const outcome = await host.read().then(
        () => "read",
        (error: unknown) => (error as Error).name,
      );
      expect(["read", "HostRefusal"]).toContain(outcome);
    }),
    { numRuns: 400 },
  );
});
