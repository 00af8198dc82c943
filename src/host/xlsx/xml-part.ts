import { XmlCursor } from "./xml-cursor";
import type { ZipPackage } from "./zip-package";

/** Opens a part for reading as XML; `called` is what people call it: 工作表“收支总表”. */
export function openXml(source: ZipPackage, name: string, called: string): XmlCursor | undefined {
  const entry = source.find(name);
  if (!entry) return undefined;
  return new XmlCursor(asUtf8(source.read(entry)), { file: source.file, part: called });
}

/** The format also allows UTF-16, which starts with a byte order mark; its declaration would then be untrue. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  if (encoding === undefined) return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  return new TextEncoder().encode(text.replace(/^<\?xml[^>]*\?>/, ""));
}
