import { writePercent } from "../../budget/ratio";
import { share as shareOf } from "../../formulas/share";
import {
  amountInterval,
  overlap,
  percentInterval,
  ratioInterval,
  statesAmount,
  type Interval,
} from "../../narrative/precision";
import { claimedAmount } from "../../narrative/read-claims";
import { numberWritten, saidIn, type Said } from "../../narrative/said";
import type { Stated } from "../../narrative/stated";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 占比是两个数相除：改了金额忘了改占比，或占比抄自上年，读者一除便知。 */
export const shareAgreesWithAmounts = defineRule({
  id: "share-agrees-with-amounts",
  group: "narrative",
  title: "情况说明写的占比与金额相符",
  basis: "占比＝部分÷总额，按文字写出的位数四舍五入；部分和总额各自允许半个末位的误差",
  severity: "error",
  needs: [],
  messages: {
    differs: "情况说明“{section}”写{words}占{written}，按{part}÷{whole}计算是{expected}；请改为{expected}。",
  },
  example: "情况说明“支出预算总体情况说明”写基本支出占61.47%，按110万元÷170万元计算是64.71%；请改为64.71%。",

  *check(_, book) {
    const said = saidIn(book);
    for (const [i, share] of said.entries()) {
      const part = said[i - 1];
      const whole = wholeFor(said, i);
      if (share.claim.states !== "share" || !part || !whole || !isShareOf(share, part, whole)) continue;
      const ranges = rangesOf(part, whole);
      if (ranges.length === 0) continue;
      const span = spanIn(share.paragraph, share.claim);
      if (ranges.some((range) => overlap(range, percentInterval(share.claim)))) {
        yield { outcome: "pass", at: share.paragraph.cell, span };
        continue;
      }
      const [partMeant, wholeMeant] = [meanings(part)[0]!, meanings(whole)[0]!];
      const exact = shareOf.compute(partMeant.amount, wholeMeant.amount);
      yield {
        outcome: "finding",
        at: share.paragraph.cell,
        span,
        because: [...partMeant.from, ...wholeMeant.from],
        message: "differs",
        data: {
          section: share.passage.path.at(-1) ?? "",
          words: part.words,
          written: numberWritten(share),
          part: numberWritten(part),
          whole: numberWritten(whole),
          expected: exact === "zero base" ? "" : writePercent(exact, share.claim.decimals),
        },
      };
    }
  },
});

/** ，占14.09% and ，占支出总额的14.09% are of the section's whole; of any other whole nothing is said here. */
function isShareOf(share: Said, part: Said, whole: Said): boolean {
  const between = share.paragraph.text.slice(part.claim.end, share.claim.start);
  const bare = /^[，,（(]?\s*占(?:比|比重|比例)?(?:为|约|达)?\s*$/.test(between);
  const ofTotal =
    /^[，,（(]?\s*(?:约)?占(?:本年|当年|部门|年初|总|收入|支出|预算|合计|总计|总额|的|比重|比例|为|约)*\s*$/.test(
      between,
    );
  return (
    part.claim.states === "amount" &&
    part !== whole &&
    part.paragraph === share.paragraph &&
    part.words !== "" &&
    (bare || ofTotal)
  );
}

/** The amount before it in the section that shares are taken of. */
function wholeFor(said: readonly Said[], i: number): Said | undefined {
  for (let before = i - 1; before >= 0 && said[before]!.passage === said[i]!.passage; before--) {
    const one = said[before]!;
    if (one.claim.states === "amount" && one.subject?.whole) return one;
  }
  return undefined;
}

/** Every share that the amounts allow: a slip in an amount is told once, not again in its share. */
function rangesOf(part: Said, whole: Said): Interval[] {
  const [parts, wholes] = [part, whole].map((said) =>
    meanings(said).flatMap(({ amount }) => amountInterval(said.claim, amount) ?? []),
  );
  return parts!.flatMap((one) => wholes!.flatMap((other) => ratioInterval(one, other) ?? []));
}

/** What the table has for it, as the text states it; where they differ, all that the table has and what is written. */
function meanings({ claim, subject }: Said): readonly Pick<Stated, "amount" | "from">[] {
  const known = subject?.stated ?? [];
  const said = known.filter((stated) => statesAmount(claim, stated));
  if (said.length > 0) return said;
  const written = claimedAmount(claim);
  return [...known, ...(written === undefined ? [] : [{ amount: written, from: [] }])];
}
