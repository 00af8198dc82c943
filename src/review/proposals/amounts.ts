import { inUnit } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import { moneyUnit, statesAmount } from "../../narrative/precision";
import { saidIn, type Said } from "../../narrative/said";
import type { Stated } from "../../narrative/stated";
import { digitsOf, writtenLike } from "../../narrative/written-like";
import { amountAgreesWithTable } from "../../rules/narrative/amount-agrees-with-table";
import { runningCostsAgreeWithBasic } from "../../rules/narrative/running-costs-agree-with-basic";
import { sayAmount, tableCalled } from "../../rules/naming";
import { spanIn } from "../../rules/paragraph-span";
import { askRule, mannerIn } from "./claim-places";
import type { Draft } from "./draft";

/** How many amounts tie and how many do not; amounts of nothing are not counted, they are the same in most years. */
export interface AmountTally {
  readonly tie: number;
  readonly differ: number;
}

/** What the tables have for an amount that does not tie; undefined where its words may mean several of their amounts. */
export function amountMeant({ subject, words }: Pick<Said, "subject" | "words">): Stated | undefined {
  const [first, ...others] = subject?.stated ?? [];
  const isOne = others.every(({ amount }) => amount === first!.amount);
  return first && (isOne || words.includes("总")) ? first : undefined;
}

/** Proposes what the tables have for every amount that does not tie, as its author would write it. */
export function proposeAmounts(draft: Draft, book: BudgetBook): AmountTally & { readonly ties: number } {
  const read = draft.bookOf(book);
  const said = saidIn(read);
  const manner = mannerIn(said);
  const [ofTable, ofBasic] = [amountAgreesWithTable, runningCostsAgreeWithBasic].map((rule) =>
    askRule(rule, read),
  );
  const tally = { tie: 0, differ: 0, ties: 0 };
  const proposed = said.flatMap((one) => {
    const { claim, paragraph } = one;
    if (claim.states !== "amount") return [];
    const span = spanIn(paragraph, claim);
    const leave = (why: string): [] => (draft.leave(paragraph.cell, span, why), []);
    const verdict = ofTable!(one) ?? ofBasic!(one);
    const unit = moneyUnit(claim);
    if (!verdict || !unit) return leave(unit ? "认不出说的是表里的哪个数。" : "表里没有这个数，由人核对。");
    if (!claim.number.isZero()) tally[verdict.outcome === "pass" ? "tie" : "differ"]++;
    if (verdict.outcome === "pass") return (tally.ties++, []);
    if (ofBasic!(one)) return leave("与公用经费不同，可能口径不同，由人核对。");
    const meant = amountMeant(one);
    if (!meant || claim.number.isNegative()) return leave("表里有几个数都可能是它，由人核对。");
    const { start, end } = digitsOf({ claim, text: paragraph.text });
    const becomes = writtenLike({ claim, text: paragraph.text }, inUnit(meant.amount, unit), manner);
    const { table, name } = one.subject!;
    return {
      cell: paragraph.cell,
      edits: [{ ...spanIn(paragraph, { start, end }), becomes }],
      kind: "amount" as const,
      because: meant.from,
      why: `${tableCalled(table)}的${name}是${sayAmount(meant.amount, meant.unit)}${meant.unit}。`,
    };
  });
  draft.propose(proposed);
  return tally;
}

/** Of several amounts that a figure may be, the one that the text states. */
export const statedBy = ({ claim, subject }: Said): Stated | undefined =>
  subject?.stated.find((stated) => statesAmount(claim, stated));
