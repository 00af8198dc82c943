import type { BudgetBook } from "../../budget/book";
import { ratesOf } from "../../narrative/moves";
import type { Said } from "../../narrative/said";
import { COMPARED, figureBefore } from "./unmoved";

/** What a text says of how a figure moved: 减少950.03万元，下降32.94%, a rate alone, or 与2021年持平. */
export interface TextMove {
  /** Where in the list of claims the figure itself is said, the change and its rate. */
  readonly amountAt: number;
  readonly changeAt?: number;
  readonly rateAt?: number;
  /** Words that say that nothing moved, in the paragraph; `base` is what they compare with, `word` is 持平. */
  readonly same?: {
    readonly start: number;
    readonly end: number;
    readonly base: string;
    readonly word: string;
  };
}

/** Every change and rate whose figure the text says before it, in the same paragraph. */
export function textMovesIn(said: readonly Said[], book: BudgetBook): TextMove[] {
  const rateOf = ratesOf(said);
  const taken = new Set(rateOf.values());
  const changes = said.flatMap((one, i): TextMove[] => {
    if (one.claim.states !== "change" || !one.claim.direction) return [];
    const amountAt = amountBefore(said, i, one) ?? amountCompared(said, one, book);
    const rateAt = rateOf.get(i);
    return amountAt === undefined
      ? []
      : [{ amountAt, changeAt: i, ...(rateAt === undefined ? {} : { rateAt }) }];
  });
  const rates = said.flatMap((one, i): TextMove[] => {
    const isAlone =
      one.claim.states === "rate" && one.claim.direction && one.claim.unit === "%" && !taken.has(i);
    return isAlone && isRightAfter(said[i - 1], one) ? [{ amountAt: i - 1, rateAt: i }] : [];
  });
  return [...changes, ...rates];
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

/** 公务接待费5万元，用于…。预算数比2021年减少1万元: the words before the comparison say of what. */
function amountCompared(
  said: readonly Said[],
  { claim, paragraph, topic, subject }: Said,
  book: BudgetBook,
): number | undefined {
  const word = claim.direction!.word;
  const compared = COMPARED.exec(paragraph.text.slice(0, paragraph.text.lastIndexOf(word, claim.start)));
  return compared && !subject ? figureBefore(paragraph, compared.index, topic, book, said) : undefined;
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
