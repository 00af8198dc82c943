import { withoutDisguise } from "./not-claims";
import { readClaims, type Claim } from "./read-claims";

/** Words of a text that take back what they say: 增加…无变化, 增加5万元，下降3%. */
export interface Clash {
  readonly kind: "no change" | "both ways" | "zero both ways";
  readonly start: number;
  readonly end: number;
  /** The two words that exclude each other. */
  readonly words: readonly [string, string];
  /** 与2021年持平, where nothing but that can be meant; it replaces the whole. */
  readonly becomes?: string;
}

const MOVE = "增加|减少|增长|下降|上升|降低";
const SAME = "无变化|没有变化|无增减变化|没有增减变化|无增减|持平|保持一致|保持不变";
const BASE = String.raw`(20\d\d\s*年度?|上一?年度?|去年)(?:年初|部门)?(?:预算|决算)?数?`;

/** 支出增加与上年持平; the subject is money, and nothing stands between the direction and what it is compared with. */
const TAKEN_BACK = new RegExp(
  String.raw`(?<=预算|收支|收入|支出|经费|费用?|拨款|资金)(${MOVE})了?(?:相比|相较|较|比|与|同|和)\s*${BASE}(?:相比|相较|比较)?\s*[，,]?\s*(?:基本)?(${SAME})`,
  "g",
);
/** 与上年持平增加0万元 */
const ADDED_ON = new RegExp(String.raw`(${SAME})(${MOVE})了?\s*\d[\d.,]*\s*(?:万元|亿元|元|%)`, "g");
/** 因人员增加…与上年持平, 培训费增加、会议费减少与上年持平: what moved is the reason, not the subject. */
const IS_REASON = new RegExp(`因|由于|随着|虽|尽管|抵|(?:${MOVE})[^，,]*、`);
/** Between an amount and its rate stand only a comma and the word of direction. */
const NOTHING_BETWEEN =
  /^\s*[，,、]?\s*(?:增加|增长|上升|提高|增幅|减少|下降|降低|减幅|降幅|增|减)(?:了|约|额|率|幅度|为|[:：])*\s*$/;

/** 效率提高30%，减少5万元成本 tells of two things: a rate alone is of money only where money is named. */
const MONEY = /收入|支出|收支|预算|经费|费|拨款|资金|总计|合计/;
/** Nothing more is said of the second number. */
const ENDS = /^\s*(?:[，,。；;、（()）]|$)/;

const sentenceUpTo = (text: string, end: number): string =>
  text
    .slice(0, end)
    .split(/[。；;\n]/)
    .at(-1)!;

export function* clashesIn(written: string): Iterable<Clash> {
  const text = withoutDisguise(written);
  for (const { index: start, 0: words, 1: move, 2: base, 3: same } of text.matchAll(TAKEN_BACK)) {
    const clause = text
      .slice(0, start)
      .split(/[，,。；;：:]/)
      .at(-1)!;
    if (IS_REASON.test(clause)) continue;
    const becomes = `与${base!.replace(/\s/g, "")}持平`;
    yield { kind: "no change", start, end: start + words.length, words: [move!, same!], becomes };
  }
  for (const { index: start, 0: words, 1: same, 2: move } of text.matchAll(ADDED_ON))
    yield { kind: "no change", start, end: start + words.length, words: [move!, same!] };
  const claims = [...readClaims(text)];
  for (let i = 1; i < claims.length; i++) {
    const [one, two] = [claims[i - 1]!, claims[i]!];
    const zeros = [one, two].filter(({ number }) => number.isZero()).length;
    if (one.states === "rate" && !MONEY.test(sentenceUpTo(text, one.start))) continue;
    if (!ENDS.test(text.slice(two.end))) continue;
    if (!ofOneChange(one, two) || !NOTHING_BETWEEN.test(text.slice(one.end, two.start)) || zeros === 1)
      continue;
    const [first, second] = [one.direction!.word, two.direction!.word];
    yield {
      kind: zeros === 2 ? "zero both ways" : "both ways",
      start: text.lastIndexOf(first, one.start),
      end: two.end,
      words: [first, second],
    };
  }
}

/** An amount and a rate that move apart, neither with a minus sign of its own. */
function ofOneChange(one: Claim, two: Claim): boolean {
  const kinds = [one.states, two.states].sort().join();
  const signed = one.number.isNegative() || two.number.isNegative();
  return (
    kinds === "change,rate" &&
    ![one.unit, two.unit].includes("个百分点") &&
    !signed &&
    one.direction !== undefined &&
    two.direction !== undefined &&
    one.direction.way !== two.direction.way
  );
}
