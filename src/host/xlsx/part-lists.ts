import type { PackageChange } from "./package-change";
import { relationsPart, resolve } from "./relations";
import type { Splice } from "./splice-bytes";
import type { XmlCursor } from "./xml-cursor";

/** The two lists that name a package's parts, changed so that what is taken out again leaves them as they were. */

const CONTENT_TYPES = "[Content_Types].xml";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DOCUMENT_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** What stands before the last word of the types of relations. */
export const relationBase = (strict: boolean): string => (strict ? DOCUMENT_STRICT : DOCUMENT);

export interface AddedRelation {
  readonly id: string;
  /** What stands before the last word of the types of relations: strict files have another than all others. */
  readonly base: string;
}

/** Says that a part which leads nowhere yet leads to these targets; `base` as in AddedRelation. */
export function addFirstRelations(
  change: PackageChange,
  from: string,
  base: string,
  targets: readonly { readonly kind: string; readonly target: string }[],
): string[] {
  const ids = targets.map((_, index) => `rId${index + 1}`);
  const list = targets.map(
    ({ kind, target }, index) =>
      `<Relationship Id="${ids[index]}" Type="${base}/${kind}" Target="${target}"/>`,
  );
  change.add(relationsPart(from), new TextEncoder().encode(relationsXml(list.join(""))));
  return ids;
}

/** Takes away the list of a part that leads nowhere any more, if addFirstRelations made it. */
export function removeNoRelations(change: PackageChange, from: string): void {
  const part = relationsPart(from);
  const left = change.read(part);
  if (left && new TextDecoder().decode(left) === relationsXml("")) change.remove(part);
}

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The line feed at its end tells a list of ours from others that are empty. */
const relationsXml = (list: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="${RELATIONS}">${list}</Relationships>\n`;

/** Says that `from` leads to `target`, a path as seen from it, in the same wording (strict or not) as its other relations. */
export function addRelation(
  change: PackageChange,
  from: string,
  kind: string,
  target: string,
  strict = false,
): AddedRelation {
  let id = "";
  let base = relationBase(strict);
  change.splice(relationsPart(from), "部件关系", (xml) => {
    const ids = new Set<string>();
    return atEnd(
      xml,
      () => {
        ids.add(xml.attribute("Id") ?? "");
        base = /^(.*)\/worksheet$/.exec(xml.attribute("Type") ?? "")?.[1] ?? base;
      },
      (prefix) => {
        id = firstFree("rId", ids);
        return `<${prefix}Relationship Id="${id}" Type="${base}/${kind}" Target="${target}"/>`;
      },
    );
  });
  return { id, base };
}

export function removeRelations(change: PackageChange, from: string, target: string): void {
  if (!change.source.find(relationsPart(from))) return;
  change.splice(relationsPart(from), "部件关系", (xml) =>
    elementsWhere(xml, () => sameName(resolve(from, xml.attribute("Target") ?? ""), target)),
  );
}

/** Says of what type a part is, unless all parts with its extension are of that type anyway. */
export function addContentType(change: PackageChange, part: string, type: string): void {
  const extension = part.replace(/^.*\./, "");
  change.splice(CONTENT_TYPES, "部件类型", (xml) => {
    let known = false;
    const saysSo = (): boolean =>
      xml.is("Default") &&
      xml.attribute("Extension")?.toLowerCase() === extension &&
      xml.attribute("ContentType") === type;
    return atEnd(
      xml,
      () => {
        known ||= saysSo();
      },
      (prefix) => (known ? "" : `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`),
    );
  });
}

export function removeContentType(change: PackageChange, part: string): void {
  if (!change.source.find(CONTENT_TYPES)) return;
  change.splice(CONTENT_TYPES, "部件类型", (xml) =>
    elementsWhere(xml, () => sameName(resolve("", xml.attribute("PartName") ?? ""), part)),
  );
}

/** Part names are compared without case, as the format demands. */
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** rId1, rId2, … : the first that is not taken. */
export function firstFree(start: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${start}${number}`)) number++;
  return `${start}${number}`;
}

/** One more element before the end tag of the list, after a look at those that it has. */
function atEnd(xml: XmlCursor, look: () => void, element: (prefix: string) => string): Splice[] {
  while (xml.next()) {
    const isRoot = xml.depth === (xml.selfClosing ? 0 : 1) && !xml.closing;
    if (xml.closing && xml.depth === 0) {
      const text = element(xml.prefix);
      return text === "" ? [] : [{ start: xml.tagStart, end: xml.tagStart, text }];
    }
    if (!xml.closing && !isRoot) look();
  }
  throw xml.damaged("是空的");
}

function elementsWhere(xml: XmlCursor, matches: () => boolean): Splice[] {
  const splices: Splice[] = [];
  while (xml.next()) {
    if (xml.closing || !matches()) continue;
    const start = xml.tagStart;
    xml.leave();
    splices.push({ start, end: xml.tagEnd, text: "" });
  }
  return splices;
}
