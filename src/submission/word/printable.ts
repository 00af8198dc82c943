/** Without the signs that no XML may hold: a cell can hold them, and Word would call the file damaged. */
export const printable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
