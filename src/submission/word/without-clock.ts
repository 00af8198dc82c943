/** 1 January 1980, 0:00: the first moment that a zip can tell. */
const FIRST = 0x00210000;

/**
 * The zip with that moment as the time of all its files. The library stamps the clock's, in local time, so that the same
 * document would be another file two seconds later or in another place. Changes the bytes in place.
 */
export function withoutClock(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22; // the end record of a zip without a comment
  const files = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let file = 0; file < files; file++) {
    view.setUint32(entry + 12, FIRST, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST, true); // the same in front of the file itself
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + name! + extra! + comment!;
  }
  return zip;
}
