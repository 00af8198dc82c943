import { damaged } from "../xlsx/refusals";

/** A record that counts what follows in it: where the count stands, where its items begin, and how long each is. */
interface Counted {
  readonly countAt: number;
  readonly itemsAt: number;
  readonly itemSize: number;
}

const counted: Readonly<Record<number, Counted>> = {
  0x0006: { countAt: 20, itemsAt: 22, itemSize: 1 }, // a formula
  0x0221: { countAt: 12, itemsAt: 14, itemSize: 1 }, // an array formula
  0x04bc: { countAt: 8, itemsAt: 10, itemSize: 1 }, // a shared formula
  0x0017: { countAt: 0, itemsAt: 2, itemSize: 6 }, // sheets that formulas name
  0x00e5: { countAt: 0, itemsAt: 2, itemSize: 8 }, // merged areas
};

/**
 * Goes through the records of an Excel 97 workbook and refuses one that says it holds more than it does: the library
 * would go on past its end for ever.
 */
export function checkRecords(file: string, stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length;) {
    const rule = counted[view.getUint16(at, true)];
    const start = at + 4;
    let length = view.getUint16(at + 2, true);
    at = start + length;
    // what does not fit one record goes on in the next
    while (at + 4 <= stream.length && view.getUint16(at, true) === CONTINUES) {
      const more = view.getUint16(at + 2, true);
      length += more;
      at += 4 + more;
    }
    if (rule === undefined) continue;
    const holdsCount = at <= stream.length && rule.itemsAt <= length;
    const count = holdsCount ? view.getUint16(start + rule.countAt, true) : Infinity;
    if (rule.itemsAt + count * rule.itemSize > length) {
      throw damaged({ file, part: "其中的工作表" }, "有一处记录不完整");
    }
  }
}

const CONTINUES = 0x003c;
