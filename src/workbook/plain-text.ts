/** Excel takes what begins like a formula for one, and a first ' away; an indent keeps it text, wherever it is copied to. */
export const plainText = (text: string): string =>
  /^[=+\-@'＝＋－＠\t\r]/.test(text) ? `\u3000${text}` : text;
