/** A stretch of bytes and the text that takes its place; an empty stretch is an insertion. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with every splice made; all that stands between them is carried over as it is. Splices come in order. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    pieces.push(bytes.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  const spliced = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let written = 0;
  for (const piece of pieces) {
    spliced.set(piece, written);
    written += piece.length;
  }
  return spliced;
}
