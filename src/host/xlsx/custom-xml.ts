import { crc32 } from "./crc32";
import type { PackageChange } from "./package-change";
import { addContentType, addRelation, removeContentType, removeRelations } from "./part-lists";
import { pathBetween, readRelations, relationsPart } from "./relations";
import type { WorkbookPart } from "./workbook-part";
import type { XmlCursor } from "./xml-cursor";
import { openXml } from "./xml-part";
import type { ZipPackage } from "./zip-package";

/** Data of other programs that a workbook carries along, one XML part each, told apart by the namespace of its root. */

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_STRICT = "http://purl.oclc.org/ooxml/officeDocument/customXml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_TYPE = "application/xml";
const RELATIONS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
/** Excel names the parts from the workbook; LibreOffice, when it saves them again, from the package itself. */
const PACKAGE = "";
export const CUSTOM_XML = "附带数据";

/** The custom XML parts whose root is in the namespace, whatever their numbers. */
export function customXmlParts(source: ZipPackage, { relations }: WorkbookPart, namespace: string): string[] {
  const custom = [...relations, ...readRelations(source, PACKAGE)].filter(({ kind }) => kind === "customXml");
  const parts = new Set(custom.map(({ target }) => target));
  return [...parts].filter((part) => isRootedIn(source, part, namespace));
}

/** Adds a part just as Excel lays one out: the data, its properties and the relation between them. */
export function addCustomXml(
  change: PackageChange,
  workbook: WorkbookPart,
  namespace: string,
  xml: string,
): void {
  const number = freeNumber(change.source);
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const { base } = addRelation(change, workbook.part, "customXml", pathBetween(workbook.part, item));
  const add = (part: string, content: string): void => change.add(part, new TextEncoder().encode(content));
  add(item, xml);
  add(
    relationsPart(item),
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="rId1" Type="${base}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
  add(properties, propertiesXml(namespace, number, base.startsWith("http://purl.oclc.org/")));
  addContentType(change, item, XML_TYPE);
  addContentType(change, relationsPart(item), RELATIONS_TYPE);
  addContentType(change, properties, PROPERTIES_TYPE);
}

/** Takes a part away with all that names it and all that belongs to it. */
export function removeCustomXml(change: PackageChange, workbook: WorkbookPart, item: string): void {
  const belongings = readRelations(change.source, item)
    .filter(({ kind }) => kind === "customXmlProps")
    .map(({ target }) => target);
  for (const from of [workbook.part, PACKAGE]) removeRelations(change, from, item);
  for (const part of [item, relationsPart(item), ...belongings]) {
    change.remove(part);
    removeContentType(change, part);
  }
}

/** Goes to the root and says whether it is in the namespace; other people's data may be anything and is not read on. */
function isRootedIn(source: ZipPackage, part: string, namespace: string): boolean {
  const xml = openXml(source, part, CUSTOM_XML);
  if (!xml || !opening(xml).includes(namespace) || !xml.next()) return false;
  const prefix = xml.prefix.replace(/:$/, "");
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const tag = new TextDecoder().decode(xml.bytes.subarray(xml.tagStart, xml.tagEnd));
  const declared = [...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return declared.some(([, name, one, other]) => name === declaration && (one ?? other) === namespace);
}

const OPENING = 4096;

const opening = ({ bytes }: XmlCursor): string => new TextDecoder().decode(bytes.subarray(0, OPENING));

function freeNumber(source: ZipPackage): number {
  const taken = (number: number): boolean =>
    [`item${number}.xml`, `itemProps${number}.xml`, `_rels/item${number}.xml.rels`].some(
      (name) => source.find(`customXml/${name}`) !== undefined,
    );
  let number = 1;
  while (taken(number)) number++;
  return number;
}

function propertiesXml(namespace: string, number: number, strict: boolean): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${itemId(`${namespace}#${number}`)}" xmlns:ds="${strict ? PROPERTIES_STRICT : PROPERTIES}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

/** A GUID that follows from the part's name, so that the same file is always written the same way. */
function itemId(name: string): string {
  const words = ["a", "b", "c", "d"].map((salt) => {
    const word = crc32(new TextEncoder().encode(`${salt}${name}${salt}`));
    return word.toString(16).toUpperCase().padStart(8, "0");
  });
  const digits = words.join("");
  // version 8 (made by a rule of one's own) and the variant that goes with it
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `A${digits.slice(17, 20)}`,
    digits.slice(20),
  ];
  return `{${groups.join("-")}}`;
}
