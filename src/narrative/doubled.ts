/** A stop or a little word typed twice. */
export interface Doubled {
  readonly start: number;
  readonly end: number;
  /** What should stand there; absent where either of two stops may be meant. */
  readonly becomes?: string;
}

const STOPS = /[，,、；;：:。]{2,}/g;

/** 目的的, 为了了解, 和和平 are words that meet; what may stand before or after is left alone. */
const WORDS: readonly RegExp[] = [
  /(?<![目标有众])的的(?!确|士)/g,
  /(?<![为除罢])了了(?![解然事不却如结断])/g,
  /(?<![共饱中温缓平总柔谦祥调亲随附维人谐])和和(?![谐平解睦气美缓善乐煦])/g,
  /(?<![参赠给授付予赋])与与(?![会否时其])/g,
  /(?<![普涉危触波顾提论以])及及(?![时格早至])/g,
];

/** 原因原因 and 主要是主要是 say nothing twice over; 住房保障支出支出5万元 does: the name of the 类, and what it spends. */
const PHRASE = /(原因|主要是|主要用于|其中[:：]?|万元)\1/g;

/** Any of them. */
const LIKELY = /[，,、；;：:。]{2}|([的了和与及])\1|(原因|主要是|主要用于|其中[:：]?|万元)\2/;

/** Doubled stops and little words, in reading order. A row of 。。。 is how some people type an ellipsis. */
export function doubledIn(text: string): Doubled[] {
  if (!LIKELY.test(text)) return [];
  const stops = [...text.matchAll(STOPS)].flatMap(({ index: start, 0: words }): Doubled[] => {
    const end = start + words.length;
    const kinds = new Set(words.normalize("NFKC"));
    if (words.includes("。") && kinds.size === 1 && words.length > 2) return [];
    if (/^[:：][。；;]/.test(words) && /原因$/.test(text.slice(0, start))) return []; // an empty reason, not a slip
    if (/^[:：]{2}$/.test(words) && /[A-Za-z]$/.test(text.slice(0, start))) return [];
    return [{ start, end, ...(kinds.size === 1 ? { becomes: words[0]! } : {}) }];
  });
  const words = WORDS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index: start, 0: word }) => ({
      start,
      end: start + word.length,
      becomes: word[0]!,
    })),
  );
  const phrases = [...text.matchAll(PHRASE)].map(({ index: start, 0: both, 1: once }) => ({
    start,
    end: start + both.length,
    becomes: once!,
  }));
  return [...stops, ...words, ...phrases].sort((a, b) => a.start - b.start);
}
