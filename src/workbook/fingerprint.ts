/** A short mark of a text by which a change of it is noticed (FNV-1a); line ends and blanks at the end do not count. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.replace(/\r\n?/g, "\n").trimEnd())
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(36);
}
