/** Parts of the package that the library writes otherwise: whose it is and since when, and which types stand in for which. */
import { fonts } from "./styles";

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const TERMS = "http://purl.org/dc/terms/";
const ELEMENTS = "http://purl.org/dc/elements/1.1/";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const program = "预算核对";

/** They take the place of the library's. */
export const ownParts = (title: string, moment: Date) => [
  { path: "docProps/core.xml", data: properties(title, moment) },
  { path: "word/fontTable.xml", data: fontTable() },
];

/** Without an author: the program knows of none, and a name would go out with the file. */
function properties(title: string, moment: Date): string {
  const at = moment.toISOString().replace(/\.\d+Z$/, "Z");
  const date = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  const words =
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${program}</dc:creator>` +
    `<cp:lastModifiedBy>${program}</cp:lastModifiedBy>${date("created")}${date("modified")}`;
  return `${HEADER}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${ELEMENTS}" xmlns:dcterms="${TERMS}" xmlns:xsi="${XSI}">${words}</cp:coreProperties>`;
}

function fontTable(): string {
  const listed = Object.values(fonts).map(
    ([name, ...others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(",")}"/><w:charset w:val="86"/></w:font>`,
  );
  return `${HEADER}<w:fonts xmlns:w="${WORD}">${listed.join("")}</w:fonts>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
