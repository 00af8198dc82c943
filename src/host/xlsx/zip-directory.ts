import { damaged, encrypted, saveAsXlsx, type PartSource } from "./refusals";

/** One part of the package as the zip's own directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** DOS time and date, kept when the package is written again. */
  readonly modified: number;
  readonly externalAttributes: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const IN_ZIP64 = 0xffffffff;

/** Reads the directory at the end of a zip; the local headers are not trusted for names or sizes. */
export function readZipDirectory(file: string, bytes: Uint8Array): ZipEntry[] {
  const source = { file, part: "压缩包目录" };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = readEnd(view, source);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw damaged(source, "读不出来");
      entries.push(readEntry(file, bytes, view, at));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw damaged(source, "不完整", error);
    throw error;
  }
}

function readEnd(view: DataView, source: PartSource): { count: number; start: number } {
  const end = findEnd(view);
  if (end === undefined) throw damaged(source, "缺失，多半是下载或复制没有完成");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== IN_ZIP64) return { count, start };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { count, start };
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end64, true) !== END_64) throw damaged(source, "读不出来");
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function readEntry(file: string, bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  if (view.getUint16(at + 8, true) & 1) throw encrypted(file);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw saveAsXlsx("unsupported", file, "使用了少见的压缩方式");
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  return {
    name: name.replace(/\\/g, "/"),
    method: method === 0 ? "stored" : "deflated",
    crc: view.getUint32(at + 16, true),
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
    ...readSizes(view, at, nameLength),
  };
}

/** Sizes that do not fit 32 bits, or that a streaming writer left open, stand in the zip64 field. */
function readSizes(view: DataView, at: number, nameLength: number) {
  const field = zip64Field(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const read = (position: number): number => {
    const short = view.getUint32(position, true);
    return short === IN_ZIP64 && field !== undefined ? field.next() : short;
  };
  const size = read(at + 24);
  const compressedSize = read(at + 20);
  const offset = read(at + 42);
  return { size, compressedSize, offset };
}

function zip64Field(view: DataView, start: number, length: number): { next(): number } | undefined {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let position = at + 4;
    return { next: () => Number(view.getBigUint64((position += 8) - 8, true)) };
  }
  return undefined;
}
