import type { Said } from "../../narrative/said";

/** What a text says of how a figure moved: 减少950.03万元，下降32.94%, a rate alone, or 与2021年持平. */
export interface Move {
  /** Where in the list of claims the figure itself is said, the change and its rate. */
  readonly amountAt: number;
  readonly changeAt?: number;
  readonly rateAt?: number;
  /** Words that say that nothing moved, in the paragraph; `base` is what they compare with. */
  readonly same?: { readonly start: number; readonly end: number; readonly base: string };
}

const BASE = String.raw`(?:20\d\d\s*年度?|上一?年度?|去年)(?:年初|部门)?(?:预算)?数?`;
const SAME = new RegExp(
  String.raw`(?:与|和|同|比|较)(${BASE})(?:相比|相较|比较)?[，,]?\s*(?:基本)?(?:持平|保持一致|保持不变|没有变化|无增减变化|无变化)`,
);
/** 比2021年, 较上年: what stands before a word of direction, and has to say 与 once nothing moved. */
export const COMPARED = new RegExp(String.raw`(?:比|较)(${BASE})(?:相比)?\s*$`);

/** Every move whose figure the text says before it, in the same paragraph. */
export function movesIn(said: readonly Said[]): Move[] {
  const taken = new Set<number>();
  const changes = said.flatMap((one, i): Move[] => {
    if (one.claim.states !== "change" || !one.claim.direction) return [];
    const amountAt = amountBefore(said, i, one);
    const rateAt = [i + 1, i - 1].find((at) => !taken.has(at) && isRateOf(said[at], one, said));
    if (rateAt !== undefined) taken.add(rateAt);
    return amountAt === undefined
      ? []
      : [{ amountAt, changeAt: i, ...(rateAt === undefined ? {} : { rateAt }) }];
  });
  const rates = said.flatMap((one, i): Move[] => {
    const isAlone =
      one.claim.states === "rate" && one.claim.direction && one.claim.unit === "%" && !taken.has(i);
    return isAlone && isRightAfter(said[i - 1], one) ? [{ amountAt: i - 1, rateAt: i }] : [];
  });
  return [...changes, ...rates, ...said.flatMap((one, i) => unmoved(one, said[i + 1], i))];
}

function amountBefore(said: readonly Said[], at: number, { subject, paragraph }: Said): number | undefined {
  if (!subject) return undefined;
  for (let before = at - 1; before >= 0 && said[before]!.paragraph === paragraph; before--) {
    const { claim, subject: other } = said[before]!;
    if (claim.states === "amount" && other?.table === subject.table && other.name === subject.name)
      return before;
  }
  return undefined;
}

/** 减少6万元，下降40% and 下降40%，减少6万元: nothing else stands between them. */
function isRateOf(rate: Said | undefined, change: Said, said: readonly Said[]): boolean {
  if (rate?.claim.states !== "rate" || rate.claim.unit !== "%" || rate.paragraph !== change.paragraph)
    return false;
  if (rate.claim.direction?.way !== change.claim.direction?.way) return false;
  const [first, second] = said.indexOf(rate) > said.indexOf(change) ? [change, rate] : [rate, change];
  return /^[，,、（(]?\s*[^\d。；;，,]{0,8}$/.test(
    change.paragraph.text.slice(first.claim.end, second.claim.start),
  );
}

/** 公务接待费5万元，比上年增长5%: of the figure said just before, in the same sentence. */
function isRightAfter(amount: Said | undefined, rate: Said): boolean {
  return (
    amount?.claim.states === "amount" &&
    amount.subject !== undefined &&
    amount.paragraph === rate.paragraph &&
    /^[，,、]?[^，,。；;\d]*(?:20\d\d[^，,。；;\d]*[，,]?)?[^，,。；;\d]*$/.test(
      rate.paragraph.text.slice(amount.claim.end, rate.claim.start),
    )
  );
}

function unmoved({ claim, paragraph, subject }: Said, next: Said | undefined, amountAt: number): Move[] {
  if (claim.states !== "amount" || !subject) return [];
  const end = next?.paragraph === paragraph ? next.claim.start : paragraph.text.length;
  const after = paragraph.text.slice(claim.end, end).split(/[。；;]/)[0]!;
  const found = SAME.exec(after);
  if (!found) return [];
  const start = claim.end + found.index;
  return [{ amountAt, same: { start, end: start + found[0].length, base: found[1]! } }];
}
