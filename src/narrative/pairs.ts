/** A bracket or quotation mark without its other half. */
export interface Unpaired {
  readonly index: number;
  readonly mark: string;
  readonly kind: number;
  readonly half: "opening" | "closing";
}

/** Half and full width mixed within one pair is a pair. */
const pairs: readonly { readonly opening: string; readonly marks: RegExp }[] = [
  { opening: "(（", marks: /[()（）]/g },
  { opening: "《", marks: /[《》]/g },
  { opening: "【", marks: /[【】]/g },
  { opening: "〔", marks: /[〔〕]/g },
];
const QUOTES = pairs.length;

/** 1) and 二） number an item; nothing was opened. */
const NUMBERS_AN_ITEM = /(?:^|[。；;：:，,、\s])(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|第?[①-⑳])$/;

const MARK = /[()（）《》【】〔〕“”"＂]/;

/** Every mark without its other half, in reading order. */
export function unpairedIn(text: string): Unpaired[] {
  if (!MARK.test(text)) return [];
  return [...pairs.flatMap((_, kind) => unpairedOf(kind, text)), ...unpairedQuotes(text)].sort(
    (a, b) => a.index - b.index,
  );
}

function unpairedOf(kind: number, text: string): Unpaired[] {
  const { opening, marks } = pairs[kind]!;
  const open: number[] = [];
  const unpaired: Unpaired[] = [];
  for (const { index, 0: mark } of text.matchAll(marks)) {
    if (opening.includes(mark)) open.push(index);
    else if (open.pop() === undefined) {
      if (kind === 0 && NUMBERS_AN_ITEM.test(text.slice(0, index))) continue;
      unpaired.push({ index, mark, kind, half: "closing" });
    }
  }
  return [
    ...unpaired,
    ...open.map((index): Unpaired => ({ index, mark: text[index]!, kind, half: "opening" })),
  ];
}

/**
 * Straight quotes count in pairs and may stand for either half of a curly pair; only an odd number of marks is a fault, for
 * “三公“ is a typist's slip that hides nothing. 24" is inches.
 */
function unpairedQuotes(text: string): Unpaired[] {
  const marks = [...text.matchAll(/[“”＂]|(?<!\d)"/g)].map(({ index, 0: mark }) => ({ index, mark }));
  if (marks.length % 2 === 0) return [];
  let open: { index: number; mark: string } | undefined;
  for (const one of marks) {
    if (open && one.mark === "“") break;
    if (!open && one.mark === "”") return [{ ...one, kind: QUOTES, half: "closing" }];
    open = open ? undefined : one;
  }
  return open ? [{ ...open, kind: QUOTES, half: "opening" }] : [];
}
