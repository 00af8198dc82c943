/** What a package says of itself besides its text: when it was made, and which types stand in for which. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fonts } from "./styles";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PROPERTIES = "docProps/core.xml";
const FONTS = "word/fontTable.xml";

/** A zip tells local time, so a moment would give other bytes in another place: its first day is the same everywhere. */
const mtime = new Date(1980, 0, 1);

/** The package with the moment given in place of the clock's, and with a table of types. */
export function reproducible(bytes: Uint8Array, moment: Date): Uint8Array {
  const parts = unzipSync(bytes);
  const properties = strFromU8(parts[PROPERTIES]!).replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
    (_, tag: string) => tag + moment.toISOString().replace(/\.\d+Z$/, "Z"),
  );
  return zipSync({ ...parts, [PROPERTIES]: strToU8(properties), [FONTS]: strToU8(fontTable()) }, { mtime });
}

function fontTable(): string {
  const listed = Object.values(fonts).map(
    ([name, ...others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(",")}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${WORD}">${listed.join("")}</w:fonts>`;
}
