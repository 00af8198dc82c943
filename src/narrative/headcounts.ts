import { phrasesOf, sentencesOf } from "./clauses";
import { withoutDisguise } from "./not-claims";

/** 编制60人，其中行政50人、事业10人: a count of people and the kinds that it is said to be made up of. */
export interface Headcount {
  /** From the words that name it to the last of its parts. */
  readonly start: number;
  readonly end: number;
  /** As written: 编制60人. */
  readonly words: string;
  readonly count: number;
  readonly parts: readonly { readonly kind: string; readonly count: number }[];
}

const WHOLE =
  /(?:人员)?编制(?:人员|人数|总数|数)?|(?:实有|在职)(?:在职)?(?:人员|职工|人数)?|离退休(?:人员|人数)?/.source;
const OPENING = new RegExp(
  String.raw`(?:${WHOLE})(?:合计|总计|共计?|实有|为|有)*\s*(\d{1,5})\s*[人名]\s*[，,：:（(]?\s*(?:其中|包括)\s*[，,：:]?`,
);

const RETIRED = /^(离休|退休)/;
const STAFF = /^(行政|机关工勤|工勤|事业|参公|参照公务员法管理|后勤服务)/;
const PART = /^(?:(?:人员|编制|单位|事业|在编|在职|实有|的|共?有|共|为)*)(\d{1,5})[人名]$/;

/**
 * Counts whose parts are all there: 离休 and 退休, or at least two kinds of 编制, each once and nothing else counted in the
 * sentence. A part of a part, or a kind that nobody knows, leaves the count out.
 */
export function headcountsIn(text: string): Headcount[] {
  return sentencesOf(withoutDisguise(text)).flatMap(({ text: sentence, start }) => {
    const opening = OPENING.exec(sentence);
    if (!opening) return [];
    const { 0: said, 1: count, index } = opening;
    const kinds = /离退休/.test(said) ? RETIRED : STAFF;
    const listed = partsIn(sentence.slice(index + said.length), kinds);
    if (!listed) return [];
    return [
      {
        start: start + index,
        end: start + index + said.length + listed.length,
        words: said.replace(/\s|[，,：:（(]?\s*(?:其中|包括).*$/g, ""),
        count: Number(count),
        parts: listed.parts,
      },
    ];
  });
}

function partsIn(list: string, kinds: RegExp) {
  const counted = phrasesOf(list)
    .flatMap(({ text, start }) =>
      [...text.matchAll(/[^、]+/g)].map((piece) => ({
        text: piece[0],
        end: start + piece.index + piece[0].length,
      })),
    )
    .map(({ text, end }) => ({ words: text.replace(/[\s()（）]/g, ""), end }))
    .filter(({ words }) => /\d\s*[人名]/.test(words));
  const parts = counted.flatMap(({ words }) => {
    const kind = kinds.exec(words)?.[1];
    const count = kind && PART.exec(words.slice(kind.length))?.[1];
    return kind && count ? [{ kind, count: Number(count) }] : [];
  });
  const isClear =
    parts.length === counted.length && new Set(parts.map(({ kind }) => kind)).size === parts.length;
  return isClear && parts.length >= 2 ? { parts, length: counted.at(-1)!.end } : undefined;
}
