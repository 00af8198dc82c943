/** Text of XML, read from and written to bytes. */

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const AMPERSAND = 38;
const UNDERSCORE = 95;
/** Below this length a loop is faster than the decoder. */
const SHORT = 24;

/** The text between two places, without entities, comments and CDATA brackets. */
export function readText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start < SHORT) {
    let plain = "";
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte > 127 || byte === AMPERSAND || byte < 32) return decode(bytes, start, end);
      plain += String.fromCharCode(byte);
    }
    if (!plain.includes("<")) return plain;
  }
  return decode(bytes, start, end);
}

/** A cell's text: Excel writes what XML cannot hold as _x000D_, and a literal _x as _x005F_x. */
export function readCellText(bytes: Uint8Array, start: number, end: number): string {
  const text = readText(bytes, start, end);
  if (bytes.subarray(start, end).indexOf(UNDERSCORE) < 0) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));
}

function decode(bytes: Uint8Array, start: number, end: number): string {
  let text = utf8.decode(bytes.subarray(start, end));
  if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
  if (!text.includes("<")) return unescapeXml(text);
  return text
    .split(/(<!\[CDATA\[[^]*?\]\]>)/)
    .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : unescapeXml(strip(piece))))
    .join("");
}

const strip = (text: string): string => text.replace(/<!--[^]*?-->|<[^>]*>/g, "");

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = Number(hex === undefined ? decimal : `0x${hex}`);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** For text between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (letter) => escaped[letter]!);
}

/** For the value of an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, "&quot;");
}

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A cell's text as Excel stores it: control characters cannot stand in XML as they are. */
export function escapeCellText(text: string): string {
  const guarded = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    // what XML 1.0 forbids, halves of characters too, and \r, which XML readers turn into \n
    .replace(/[^\t\n\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, codeOf);
  return escapeXml(guarded);
}

const codeOf = (letter: string): string =>
  `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
