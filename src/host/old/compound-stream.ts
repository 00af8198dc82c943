import type { HostRefusal } from "../../workbook/workbook-host";
import { damaged } from "../xlsx/refusals";

const END_OF_CHAIN = 0xfffffffe;
const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

/** The content of one stream of an Office 97 container. Every chain of sectors is followed once round at most. */
export function readStream(file: string, bytes: Uint8Array, name: string): Uint8Array {
  try {
    return new CompoundFile(file, bytes).stream(name);
  } catch (error) {
    if (error instanceof RangeError) throw broken(file, error);
    throw error;
  }
}

const broken = (file: string, cause?: unknown): HostRefusal =>
  damaged({ file, part: "文件的目录" }, "不完整", cause);

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly next: Uint32Array;
  private readonly directory: Uint8Array;

  constructor(
    private readonly file: string,
    private readonly bytes: Uint8Array,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw broken(file);
    this.sectorSize = 1 << shift;
    this.next = words(this.joined(this.tableSectors()));
    this.directory = this.chain(this.view.getUint32(48, true));
  }

  stream(name: string): Uint8Array {
    const entry = this.entry((kind, called) => kind === STREAM && called === name);
    const size = entry.getUint32(120, true);
    const start = entry.getUint32(116, true);
    const isSmall = size < this.view.getUint32(56, true);
    const content = isSmall ? this.smallChain(start) : this.chain(start);
    if (content.length < size) throw broken(this.file);
    return content.slice(0, size);
  }

  /** Small streams lie together in one stream of the root, in sectors of 64 bytes. */
  private smallChain(start: number): Uint8Array {
    const root = this.entry((kind) => kind === ROOT);
    const together = this.chain(root.getUint32(116, true));
    const next = words(this.chain(this.view.getUint32(60, true)));
    return joined(follow(this.file, next, start).map((at) => together.subarray(at * 64, at * 64 + 64)));
  }

  private entry(matches: (kind: number, name: string) => boolean): DataView {
    for (let at = 0; at + ENTRY <= this.directory.length; at += ENTRY) {
      const view = new DataView(this.directory.buffer, this.directory.byteOffset + at, ENTRY);
      const length = Math.min(32, view.getUint16(64, true) / 2) - 1;
      let name = "";
      for (let letter = 0; letter < length; letter++) {
        name += String.fromCharCode(view.getUint16(letter * 2, true));
      }
      if (matches(view.getUint8(66), name)) return view;
    }
    throw broken(this.file);
  }

  /** Where the table of sectors lies: its first 109 places stand in the header, the others in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    const most = this.bytes.length / this.sectorSize;
    const take = (from: number, count: number): void => {
      for (let index = 0; index < count; index++) {
        const sector = this.view.getUint32(from + index * 4, true);
        if (sector < END_OF_CHAIN - 3) sectors.push(sector);
      }
    };
    take(76, 109);
    const inSector = this.sectorSize / 4 - 1;
    let at = this.view.getUint32(68, true);
    for (let turn = 0; at < END_OF_CHAIN - 3; turn++) {
      if (turn > most) throw broken(this.file);
      const from = HEADER + at * this.sectorSize;
      take(from, inSector);
      at = this.view.getUint32(from + inSector * 4, true);
    }
    return sectors;
  }

  private chain(start: number): Uint8Array {
    return this.joined(follow(this.file, this.next, start));
  }

  private joined(sectors: readonly number[]): Uint8Array {
    const size = this.sectorSize;
    // sectors count from after the header, which is one sector long
    return joined(sectors.map((sector) => this.bytes.subarray((sector + 1) * size, (sector + 2) * size)));
  }
}

function follow(file: string, next: Uint32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let at = start; at < next.length; at = next[at]!) {
    if (sectors.length > next.length) throw broken(file); // it leads back to itself
    sectors.push(at);
  }
  return sectors;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}
