import { strFromU8, zipSync } from "fflate";
import { encrypted } from "../xlsx/refusals";
import type { Limits } from "../xlsx/limits";
import { Room } from "../xlsx/room";
import { openXml } from "../xlsx/xml-part";
import { ZipPackage } from "../xlsx/zip-package";
import { prepareDocument, type SheetLook } from "./open-document";

/** The parts that hold what is on the sheets; pictures and settings need not be unfolded. */
const WITH_CONTENT =
  /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml|.*\.rels|\[Content_Types\]\.xml|xl\/.*\.(bin|xml))$/i;

export interface PlainPackage {
  readonly bytes: Uint8Array;
  /** How the sheets of an OpenDocument are shown, in the order of their tabs. */
  readonly looks: readonly SheetLook[];
}

/**
 * The same package, checked and unfolded within our limits by our own reader, so that the library never meets
 * a zip that lies about its sizes.
 */
export function plainPackage(file: string, bytes: Uint8Array, limits: Limits): PlainPackage {
  const source = new ZipPackage(file, bytes, limits);
  const parts: Record<string, Uint8Array> = {};
  for (const entry of source.entries) {
    if (WITH_CONTENT.test(entry.name)) parts[entry.name] = source.read(entry);
  }
  refuseEncrypted(file, parts["META-INF/manifest.xml"]);
  let looks: readonly SheetLook[] = [];
  for (const part of ["styles.xml", "content.xml"]) {
    const xml = openXml(source, part, "表格内容");
    if (!xml) continue;
    const prepared = prepareDocument(xml, new Room(file, limits));
    parts[part] = prepared.bytes;
    looks = prepared.sheets;
  }
  return { bytes: zipSync(parts, { level: 0 }), looks };
}

/** OpenDocument locks each part by itself and says so in its list of parts. */
function refuseEncrypted(file: string, manifest: Uint8Array | undefined): void {
  if (manifest && strFromU8(manifest).includes("encryption-data")) throw encrypted(file);
}
