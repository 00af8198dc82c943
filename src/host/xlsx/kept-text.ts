import { HostRefusal, type KeptKey } from "../../workbook/workbook-host";
import { addCustomXml, CUSTOM_XML, customXmlParts, removeCustomXml } from "./custom-xml";
import { PackageChange } from "./package-change";
import { readWorkbookPart } from "./workbook-part";
import { openXml } from "./xml-part";
import { escapeXml } from "./xml-text";
import type { ZipPackage } from "./zip-package";

/** The texts kept with a workbook, each in a custom XML part of its own: the same parts that Excel's add-ins see. */

const MEBIBYTE = 1024 * 1024;
const namespaceOf = (key: KeptKey): string => `urn:budget-tie-out:${key}`;

/** The text kept under the key. Throws a HostRefusal when the file or the part is damaged or too large. */
export function readKept(source: ZipPackage, key: KeptKey): string | undefined {
  const [part] = customXmlParts(source, readWorkbookPart(source), namespaceOf(key));
  const xml = part === undefined ? undefined : openXml(source, part, CUSTOM_XML);
  if (!xml?.next()) return undefined;
  const text = xml.text();
  refuseTooLong(source.file, text, "读取");
  return text;
}

/** The file with that text kept under the key, or none; every other part stays as it is, byte for byte. */
export function changeKept(source: ZipPackage, key: KeptKey, text: string | undefined): Uint8Array {
  const change = new PackageChange(source);
  const workbook = readWorkbookPart(source);
  const namespace = namespaceOf(key);
  const parts = customXmlParts(source, workbook, namespace);
  if (text === undefined) {
    for (const part of parts) removeCustomXml(change, workbook, part);
    return change.bytes();
  }
  const xml = keptXml(source.file, key, text);
  if (parts[0] === undefined) addCustomXml(change, workbook, namespace, xml);
  else change.replace(parts[0], new TextEncoder().encode(xml));
  return change.bytes();
}

function keptXml(file: string, key: KeptKey, text: string): string {
  refuseTooLong(file, text, "保存");
  refuseUnlessXml(file, text);
  // XML readers turn a bare \r into \n
  const escaped = escapeXml(text).replace(/\r/g, "&#13;");
  return `<?xml version="1.0" encoding="UTF-8"?><${key} xmlns="${namespaceOf(key)}">${escaped}</${key}>`;
}

function refuseTooLong(file: string, text: string, doing: string): void {
  if (new TextEncoder().encode(text).length <= MEBIBYTE) return;
  throw new HostRefusal(
    "too large",
    `“${file}”中留存的核对记录超过 1 MB，没有${doing}，请删去不再需要的说明后再试。`,
  );
}

function refuseUnlessXml(file: string, text: string): void {
  const at = text.search(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
  if (at < 0) return;
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  throw new HostRefusal(
    "unsupported",
    `要留存在“${file}”中的内容第 ${at + 1} 个字符（U+${code}）不能写进文件，没有保存，请删去这个看不见的字符后再试。`,
  );
}
