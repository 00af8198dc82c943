import { damaged } from "./refusals";
import { rewritePackage, type NewPart } from "./rewrite-package";
import { refuseSealed } from "./signature";
import { spliceBytes, type Splice } from "./splice-bytes";
import { XmlCursor } from "./xml-cursor";
import { openXml } from "./xml-part";
import type { ZipEntry } from "./zip-directory";
import type { ZipPackage } from "./zip-package";

/** What is to become of a package: parts that change, go and come. All other parts keep their compressed bytes. */
export class PackageChange {
  private readonly changes = new Map<ZipEntry, Uint8Array | null>();
  private readonly added: NewPart[] = [];

  constructor(readonly source: ZipPackage) {}

  get isEmpty(): boolean {
    return this.changes.size === 0 && this.added.length === 0;
  }

  replace(part: string, content: Uint8Array): void {
    const entry = this.source.find(part);
    if (entry) this.changes.set(entry, content);
  }

  remove(part: string): void {
    const entry = this.source.find(part);
    if (entry) this.changes.set(entry, null);
  }

  /** A part as changed so far. */
  read(part: string): Uint8Array | undefined {
    const entry = this.source.find(part);
    const changed = entry && this.changes.get(entry);
    if (changed === null) return undefined;
    return changed ?? (entry && this.source.read(entry));
  }

  /** The first of a row of names that no part has. */
  freeName(nameOf: (number: number) => string): string {
    const taken = (name: string): boolean =>
      this.source.find(name) !== undefined || this.added.some((part) => part.name === name);
    let number = 1;
    while (taken(nameOf(number))) number++;
    return nameOf(number);
  }

  add(name: string, content: Uint8Array): void {
    this.added.push({ name, content });
  }

  /** Changes places of a part, as changed so far; `called` is what people call it. */
  splice(part: string, called: string, splicesFor: (xml: XmlCursor) => Splice[]): void {
    const xml = this.open(part, called);
    const splices = splicesFor(xml);
    if (splices.length > 0) this.replace(part, spliceBytes(xml.bytes, splices));
  }

  /** The package with all of it; the very bytes that came in where nothing changes. Throws where it is signed. */
  bytes(): Uint8Array {
    if (this.isEmpty) return this.source.bytes;
    refuseSealed(this.source);
    return rewritePackage(this.source, this.changes, this.added);
  }

  private open(part: string, called: string): XmlCursor {
    const { file } = this.source;
    const entry = this.source.find(part);
    const changed = entry && this.changes.get(entry);
    const xml = changed ? new XmlCursor(changed, { file, part: called }) : openXml(this.source, part, called);
    if (!xml) throw damaged({ file, part: called }, "的内容缺失");
    return xml;
  }
}
