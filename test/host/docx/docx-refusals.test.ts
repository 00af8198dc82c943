import { readDocx } from "../../../src/host/docx/docx-file";
import { HostRefusal, type RefusalKind } from "../../../src/workbook/workbook-host";
import { documentXml, docxOf, paragraphOf } from "../../support/docx";
import { xlsxOf, zipOf } from "../../support/package";
import { sheet } from "../../support/sheet";

const text = (written: string): Uint8Array => new TextEncoder().encode(written);

/** A container of Office 97 with one stream of this name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 128 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const good = docxOf(paragraphOf("甲"));
const withDocument = (xml: string): Uint8Array => docxOf("", { "word/document.xml": xml });

test.each<[string, RefusalKind, string, Uint8Array]>([
  ["an empty file", "empty", "空文件", new Uint8Array()],
  ["a PDF", "not a document", "无法识别", text("%PDF-1.7")],
  ["a text file", "not a document", "无法识别", text("情况说明")],
  ["a file with a password", "encrypted", "打开密码", compound("EncryptedPackage")],
  ["an old .doc", "old format", "97–2003", compound("WordDocument")],
  ["an old .xls", "not a document", "没有文档", compound("Workbook")],
  ["a workbook", "not a document", "是 Excel 工作簿", xlsxOf([sheet("表", "| 甲 |")])],
  ["any archive", "not a document", "没有文档正文", zipOf({ "a.txt": "甲" })],
  ["a part that is something else", "not a document", "没有文档正文", withDocument("<html/>")],
  ["half a file", "damaged", "已损坏", good.subarray(0, good.length / 2)],
  [
    "a text that ends early",
    "damaged",
    "已损坏",
    withDocument(documentXml("<w:p>").replace("</w:document>", "")),
  ],
  [
    "a document type, which may name anything as text",
    "damaged",
    "已损坏",
    withDocument(
      documentXml(paragraphOf("&x;")).replace("<w:document", '<!DOCTYPE x [<!ENTITY x "y">]><w:document'),
    ),
  ],
])("%s", (_, kind, says, bytes) => {
  const refusal = refusalOf(() => readDocx("说明.docx", bytes));
  expect(refusal?.kind).toBe(kind);
  expect(refusal?.message).toMatch(/^“说明\.docx”.*。$/);
  expect(refusal?.message).toContain(says);
});

test("a text that unfolds to more than any text needs", () => {
  const large = docxOf(paragraphOf("甲".repeat(23 * 1024 * 1024)));
  expect(refusalOf(() => readDocx("说明.docx", large))?.kind).toBe("too large");
});

function refusalOf(work: () => unknown): HostRefusal | undefined {
  try {
    work();
  } catch (reason) {
    if (reason instanceof HostRefusal) return reason;
    throw reason;
  }
  return undefined;
}
