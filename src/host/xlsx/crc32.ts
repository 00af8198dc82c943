/**
 * The checksum that zip keeps of every part: one flipped bit in a download must not become another amount.
 * Four bytes are taken in one step, since a large sheet has tens of millions of them.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      steps[0x300 | (crc & 0xff)]! ^
      steps[0x200 | ((crc >>> 8) & 0xff)]! ^
      steps[0x100 | ((crc >>> 16) & 0xff)]! ^
      steps[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = steps[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

/** What one byte does to the checksum, followed by none, one, two and three zero bytes. */
const steps = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  steps[byte] = crc;
}
for (let index = 256; index < steps.length; index++) {
  const before = steps[index - 256]!;
  steps[index] = steps[before & 0xff]! ^ (before >>> 8);
}
