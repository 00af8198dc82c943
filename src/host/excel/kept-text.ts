import { HostRefusal, type KeptKey } from "../../workbook/workbook-host";
import { escapeXml, readText } from "../xlsx/xml-text";

/** The namespace by which a custom XML part of ours is found, in Excel and in the file alike. */
export const namespaceOf = (key: KeptKey): string => `urn:budget-tie-out:${key}`;

/** Excel on the web takes no larger parts, and the file that is read without Excel neither. */
const mostBytes = 1024 * 1024;

/** The part's XML: `<state xmlns="urn:budget-tie-out:state">text</state>`. Throws a HostRefusal for what cannot be held. */
export function writeKeptText(key: KeptKey, text: string): string {
  if (unheld.test(text))
    throw new HostRefusal("unsupported", "要保存的文字里有不能写入工作簿的字符，没有保存，请删去后再试。");
  if (new TextEncoder().encode(text).length > mostBytes)
    throw new HostRefusal("too large", "核对记录超过 1 MB，没有保存，请删去不再需要的说明后再试。");
  const held = escapeXml(text).replace(/\r/g, "&#13;"); // XML readers make \n of a bare \r
  return `<${key} xmlns="${namespaceOf(key)}">${held}</${key}>`;
}

/** Throws a HostRefusal when the part is not what we write. */
export function readKeptText(xml: string): string {
  const part = /^\s*(?:<\?[^]*?\?>\s*)?<([\w:.-]+)(?:\s[^>]*)?(?:\/>|>([^]*)<\/\1\s*>)\s*$/u.exec(xml);
  if (!part)
    throw new HostRefusal(
      "damaged",
      "随工作簿保存的核对记录读不出来，可能被别的程序改过；请重新核对，原有的说明需要重新填写。",
    );
  const bytes = new TextEncoder().encode(part[2] ?? "");
  return readText(bytes, 0, bytes.length);
}

/** Control characters, halves of surrogate pairs, and the two that XML 1.0 leaves out. */
const unheld = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
