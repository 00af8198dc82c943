/** What an editor leaves in a text that was pasted from it: <p>…</p>, &nbsp;, _x000D_, PAGEREF _Toc25831 h. */

const TAG =
  /<\/?(?:p|br|div|span|strong|b|em|i|u|font|table|tbody|tr|td|th|a|img|ul|ol|li|h[1-6]|sup|sub|o:p|st1:\w+)(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|lsquo|rsquo|mdash|middot|#\d{2,5});/gi;
/** What a word processor keeps for itself: <![endif]>, and the field behind a page number of the 目录. */
const WORD_FIELD = /<!(?:\[[^\]<>]*\]|--[^<>]*--)>|PAGEREF\s+_Toc\d+(?:\s*\\?h\b)?/g;
const CARRIAGE_RETURN = /_x000D_/gi;

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  mdash: "—",
  middot: "·",
};

/** Every mark begins with one of these; hardly any text has one. */
const LIKELY = /[<&_]|PAGEREF/;

/** Every piece of mark-up, in reading order. */
export function markupIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (!LIKELY.test(text)) return [];
  return [TAG, ENTITY, WORD_FIELD, CARRIAGE_RETURN]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .sort((a, b) => a.start - b.start);
}

/** The text with every mark turned into line ends, all else keeping its place. */
export function withMarkupBlotted(text: string): string {
  return markupIn(text).reduce(
    (blotted, { start, end }) => blotted.slice(0, start) + "\n".repeat(end - start) + blotted.slice(end),
    text,
  );
}

/** The text as the editor showed it: a paragraph or <br> becomes a new line, all words stay. */
export function withoutMarkup(text: string): string {
  let plain = text;
  for (let before = ""; before !== plain && markupIn(plain).length > 0;) {
    before = plain;
    plain = plain
      .replace(CARRIAGE_RETURN, "")
      .replace(WORD_FIELD, "")
      .replace(ENTITY, character)
      .replace(/\s*<\/(?:p|div|li|tr|h[1-6])>\s*(?=\S)/gi, "\n")
      .replace(/\s*<br\s*\/?>\s*/gi, "\n")
      .replace(TAG, "");
  }
  return plain.trim();
}

function character(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return entities[name] ?? entity;
  return String.fromCharCode(Number(name.slice(1)));
}
