import type { BudgetBook } from "../budget/book";
import { statedSections, subjectNamed, type Said } from "./said";
import type { Stated } from "./stated";

/** The amount that the share is said of; how it moved may stand between: 110万元，增长10%，占64.71%. */
export function partFor(said: readonly Said[], i: number): Said | undefined {
  const share = said[i]!;
  let at = i - 1;
  while (at >= 0 && said[at]!.claim.direction && said[at]!.words === "") at--;
  const part = said[at];
  if (part?.claim.states !== "amount" || part.paragraph !== share.paragraph || part.words === "")
    return undefined;
  const between = part.paragraph.text.slice(part.claim.end, share.claim.start);
  return /[。；;]/.test(between) ? undefined : part;
}

/** ，占14.09% and ，占支出总额的14.09% are of the section's whole; of any other whole nothing is said here. */
export function isOfTotal(share: Said, before: Said): boolean {
  const between = share.paragraph.text.slice(before.claim.end, share.claim.start);
  const bare = /^[，,（(]?\s*占(?:比|比重|比例)?(?:为|约|达)?\s*$/.test(between);
  const ofTotal =
    /^[，,（(]?\s*(?:约)?占(?:本年|当年|部门|年初|总|收入|支出|预算|合计|总计|总额|的|比重|比例|为|约)*\s*$/.test(
      between,
    );
  return bare || ofTotal;
}

/** The amount before it in the section that shares are taken of. */
export function wholeFor(said: readonly Said[], i: number): Said | undefined {
  for (let before = i - 1; before >= 0 && said[before]!.passage === said[i]!.passage; before--) {
    const one = said[before]!;
    if (one.claim.states === "amount" && one.subject?.whole) return one;
  }
  return undefined;
}

/** 占总支出的64.71%, where the section itself does not say what the total is: what the table has for it. */
export function wholeNamed({ words, topic, passage }: Said, book: BudgetBook): readonly Stated[] | undefined {
  const set = statedSections(book).find((section) => section.passage === passage)?.book ?? book;
  const { subject } = subjectNamed(words.replace(/^约?占|的?(?:比重|比例)?$/g, ""), topic, set);
  return subject?.whole ? subject.stated : undefined;
}
