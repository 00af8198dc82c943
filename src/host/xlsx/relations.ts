import type { ZipPackage } from "./zip-package";
import { openXml } from "./xml-part";

/** How one part of a package points to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, sharedStrings, styles. Strict files differ only in what stands before. */
  readonly kind: string;
  /** The part it leads to, by its full name. */
  readonly target: string;
}

/** The relations of a part; "" for those of the package itself. */
export function readRelations(source: ZipPackage, part: string): Relation[] {
  const xml = openXml(source, relationsPart(part), "部件关系");
  const relations: Relation[] = [];
  while (xml?.next()) {
    if (xml.closing || !xml.is("Relationship")) continue;
    if (xml.attribute("TargetMode") === "External") continue;
    relations.push({
      id: xml.attribute("Id") ?? "",
      kind: (xml.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: resolve(part, xml.attribute("Target") ?? ""),
    });
  }
  return relations;
}

/** xl/workbook.xml → xl/_rels/workbook.xml.rels */
export function relationsPart(part: string): string {
  return part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
}

export function resolve(part: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  const steps = written.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** xl/workbook.xml, customXml/item1.xml → ../customXml/item1.xml */
export const pathBetween = (from: string, to: string): string =>
  "../".repeat(from.split("/").length - 1) + to;
