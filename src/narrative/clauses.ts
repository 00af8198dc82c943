import { oneWidth } from "../workbook/one-width";

/** A stretch of a text and where it begins in it. */
export interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between stops, without the spaces around it. A decimal point is no stop, nor is a thousands comma. */
export const clausesOf = (text: string): Clause[] => cut(text, /[，、；。！？;：:]|,(?!\d{3})|\n/g);

/** Between commas and stops; what 、 lists stays together. */
export const phrasesOf = (text: string): Clause[] => cut(text, /[，。！？;；:：]|,(?!\d{3})|\n/g);

/** Up to 。 or ；: what is said of one subject. */
export const sentencesOf = (text: string): Clause[] => cut(text, /[。；;！？\n]/g);

function cut(text: string, stops: RegExp): Clause[] {
  const pieces: Clause[] = [];
  let from = 0;
  const add = (to: number): void => {
    const piece = text.slice(from, to);
    const bare = piece.trim();
    const start = from + piece.indexOf(bare);
    if (bare !== "") pieces.push({ text: bare, start, end: start + bare.length });
  };
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    add(stop.index);
    from = stops.lastIndex;
  }
  add(text.length);
  return pieces;
}

/** As two printings of the same words are compared: width, spaces and quotation marks vary. */
export const bareOf = (text: string): string => oneWidth(text).replace(/[\s"“”]/g, "");

/** How many Chinese characters stand in it. */
export const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
