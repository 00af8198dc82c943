import { inflateSync } from "fflate";
import type { HostRefusal } from "../../workbook/workbook-host";
import { crc32 } from "./crc32";
import { defaultLimits, MEBIBYTE, UNSUSPICIOUS, type Limits } from "./limits";
import { damaged, tooLarge } from "./refusals";
import { refuseUnlessZip } from "./refuse-unless-zip";
import { readZipDirectory, type ZipEntry } from "./zip-directory";

/** The limits that concern the package itself. */
export type ZipLimits = Pick<Limits, "part" | "all" | "ratio" | "parts">;

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** No compressed byte unfolds to more than this. */
const MOST_UNFOLDING = 1032;

/** The parts of an .xlsx file, unfolded one by one when they are asked for. */
export class ZipPackage {
  readonly entries: readonly ZipEntry[];
  private readonly byName = new Map<string, ZipEntry>();
  private readonly opened = new Set<ZipEntry>();
  private unfolded = 0;

  constructor(
    readonly file: string,
    readonly bytes: Uint8Array,
    private readonly limits: ZipLimits = defaultLimits,
  ) {
    refuseUnlessZip(file, bytes);
    this.entries = readZipDirectory(file, bytes);
    if (this.entries.length > limits.parts) throw tooLarge(file, `包含的部件超过 ${limits.parts} 个`);
    for (const entry of this.entries) {
      if (this.byName.has(keyOf(entry.name))) throw this.damagedPart(entry, "出现了两次");
      this.byName.set(keyOf(entry.name), entry);
    }
  }

  /** Part names are compared without case, as the format demands. */
  find(name: string): ZipEntry | undefined {
    return this.byName.get(keyOf(name));
  }

  read(entry: ZipEntry): Uint8Array {
    if (!this.opened.has(entry)) this.unfolded += entry.size;
    this.opened.add(entry);
    this.refuseBomb(entry);
    const content = this.unfold(entry);
    if (content.length !== entry.size || crc32(content) !== entry.crc) {
      throw this.damagedPart(entry, "与校验值不符");
    }
    return content;
  }

  /** The part exactly as it lies in the file, for copying it into another. */
  compressed(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    if (entry.offset + LOCAL_SIZE > bytes.length) throw this.damagedPart(entry, "不完整");
    const header = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, LOCAL_SIZE);
    if (header.getUint32(0, true) !== LOCAL) throw this.damagedPart(entry, "读不出来");
    const start = entry.offset + LOCAL_SIZE + header.getUint16(26, true) + header.getUint16(28, true);
    const content = bytes.subarray(start, start + entry.compressedSize);
    if (content.length !== entry.compressedSize) throw this.damagedPart(entry, "不完整");
    return content;
  }

  private refuseBomb({ size, compressedSize }: ZipEntry): void {
    const { part, all, ratio } = this.limits;
    const most = size > part ? part : this.unfolded > all ? all : undefined;
    if (most !== undefined) throw tooLarge(this.file, `解开后超过 ${Math.floor(most / MEBIBYTE)} MB`);
    if (size > UNSUSPICIOUS && size > compressedSize * ratio) {
      throw tooLarge(this.file, `解开后是压缩时的 ${ratio} 倍以上，多半不是正常的工作簿`);
    }
  }

  private unfold(entry: ZipEntry): Uint8Array {
    const compressed = this.compressed(entry);
    if (entry.method === "stored") return compressed;
    if (entry.size > (compressed.length + 1) * MOST_UNFOLDING) throw this.damagedPart(entry, "与校验值不符");
    try {
      // One byte more than promised: what unfolds to more than the directory says is caught by its length.
      return inflateSync(compressed, { out: new Uint8Array(entry.size + 1) });
    } catch (error) {
      throw this.damagedPart(entry, "解不开", error);
    }
  }

  private damagedPart(entry: ZipEntry, found: string, cause?: unknown): HostRefusal {
    return damaged({ file: this.file, part: `其中的 ${entry.name} ` }, found, cause);
  }
}

const keyOf = (name: string): string => name.replace(/^\//, "").toLowerCase();
