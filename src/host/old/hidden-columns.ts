import { HiddenLines, type Stretch } from "../../workbook/hidden";

const BOUND_SHEET = 0x0085;
const BEGIN = 0x0809;
const COLUMNS = 0x007d;

/** Which columns each sheet of an Excel 97 workbook hides, in the order of the tabs: the library does not say. */
export function hiddenColumns(stream: Uint8Array): Stretch[][] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const begins: number[] = [];
  const hidden = new Map<number, HiddenLines>();
  let present: HiddenLines | undefined;
  for (let at = 0; at + 4 <= stream.length;) {
    const begin = at;
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const start = at + 4;
    at = start + length;
    if (at > stream.length) break;
    if (type === BOUND_SHEET && length >= 4) begins.push(view.getUint32(start, true));
    else if (type === BEGIN) hidden.set(begin, (present = new HiddenLines()));
    else if (type === COLUMNS && length >= 10 && (view.getUint16(start + 8, true) & 1) === 1) {
      const [first, last] = [view.getUint16(start, true), view.getUint16(start + 2, true)];
      if (first <= last) present?.add(first, last);
    }
  }
  return begins.map((begin) => hidden.get(begin)?.all() ?? []);
}
