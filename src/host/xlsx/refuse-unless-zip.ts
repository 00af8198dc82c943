import { HostRefusal } from "../../workbook/workbook-host";
import { encrypted, notAWorkbook, saveAsXlsx } from "./refusals";

/**
 * An .xlsx file is a zip archive. Whatever else was chosen is told by its content, not by its extension:
 * people rename files, and many systems export a web page called .xls.
 */
export function refuseUnlessZip(file: string, bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new HostRefusal("empty", `“${file}”是空文件（0 字节），请重新取得这份文件后再试。`);
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (isCompound(bytes)) throw refuseCompound(file, bytes);
  const known = signatures.find(({ first }) => startsWith(bytes, first));
  if (known) throw notAWorkbook(file, `是${known.what}`);
  throw refuseText(file, bytes);
}

const signatures: readonly { readonly first: readonly number[]; readonly what: string }[] = [
  { first: [0x25, 0x50, 0x44, 0x46], what: " PDF 文件" },
  { first: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: " RTF 文档" },
  { first: [0x52, 0x61, 0x72, 0x21], what: " RAR 压缩包" },
  { first: [0x37, 0x7a, 0xbc, 0xaf], what: " 7z 压缩包" },
  { first: [0x1f, 0x8b], what: " gzip 压缩包" },
  { first: [0x89, 0x50, 0x4e, 0x47], what: "图片" },
  { first: [0xff, 0xd8, 0xff], what: "图片" },
];

/** Whether it is the container of Office 97, which also wraps every password-protected .xlsx. */
export const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

function refuseCompound(file: string, bytes: Uint8Array): HostRefusal {
  if (holdsStream(bytes, "EncryptedPackage")) return encrypted(file);
  if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) {
    return saveAsXlsx("old format", file, "是旧版 Excel 97–2003 格式（.xls 或 .et）");
  }
  if (holdsStream(bytes, "WordDocument")) return notAWorkbook(file, "是旧版 Word 文档");
  if (holdsStream(bytes, "PowerPoint Document")) return notAWorkbook(file, "是旧版演示文稿");
  return notAWorkbook(file, "是旧版 Office 文件，其中没有工作簿");
}

function refuseText(file: string, bytes: Uint8Array): HostRefusal {
  const opening = bytes.subarray(0, 4096);
  const isUtf16 = startsWith(opening, [0xff, 0xfe]) || startsWith(opening, [0xfe, 0xff]);
  if (!isUtf16 && opening.includes(0)) return notAWorkbook(file, "的内容无法识别");
  const text = new TextDecoder().decode(opening).toLowerCase();
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    return saveAsXlsx("old format", file, "是 XML 表格 2003 格式");
  }
  if (/<(!doctype html|html|table|meta|body)\b/.test(text)) {
    return saveAsXlsx("old format", file, "其实是网页");
  }
  return saveAsXlsx("unsupported", file, "是文本或 CSV 文件");
}

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

/** Looks for a directory entry: its name in UTF-16LE, closed by a zero. */
export function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name, "\0"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (at % 128 === 0 && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
