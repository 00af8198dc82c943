import type { BudgetBook } from "../../budget/book";
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
import { isOfTotal, partFor, wholeFor, wholeNamed } from "../../narrative/said-shares";
import type { Stated } from "../../narrative/stated";
import { sayAmount } from "../naming";
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
      if (share.claim.states !== "share") continue;
      const part = partFor(said, i);
      const whole = wholeOf(said, i, book);
      if (!part || !whole || part === whole.said || !isOfTotal(share, said[i - 1]!)) continue;
      const ranges = rangesOf(part, whole);
      if (ranges.length === 0) continue;
      const span = spanIn(share.paragraph, share.claim);
      if (ranges.some((range) => overlap(range, sharesMeant(share)))) {
        yield { outcome: "pass", at: share.paragraph.cell, span };
        continue;
      }
      if (new Set(whole.meant.map(({ amount }) => amount)).size > 1 && !whole.said) {
        yield {
          outcome: "cannot tell",
          at: share.paragraph.cell,
          span,
          why: "占比的总数可能含上年结转，也可能不含",
        };
        continue;
      }
      const [partMeant, wholeMeant] = [meanings(part)[0]!, whole.meant[0]!];
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
          whole: whole.written,
          expected: exact === "zero base" ? "" : writePercent(exact, share.claim.decimals),
        },
      };
    }
  },
});

/** Whoever says that last places were adjusted, so that shares come to 100%, may be off by one more half place. */
function sharesMeant({ claim, paragraph }: Said): Interval {
  const { least, most } = percentInterval(claim);
  const half = most.minus(least).div(2);
  const adjusted = /占比[^。；;]{0,12}(?:末位|尾数|尾差)[^。；;]{0,6}调整/.test(paragraph.text);
  return adjusted ? { least: least.minus(half), most: most.plus(half) } : { least, most };
}

/** What a share is taken of: an amount of the text, or where the text only names it, what the table has. */
interface Whole {
  readonly said?: Said;
  readonly meant: readonly Pick<Stated, "amount" | "from">[];
  readonly written: string;
}

/** The amount of the text, else what the share's own words name. */
function wholeOf(said: readonly Said[], i: number, book: BudgetBook): Whole | undefined {
  const before = wholeFor(said, i);
  if (before) return { said: before, meant: meanings(before), written: numberWritten(before) };
  const meant = wholeNamed(said[i]!, book);
  const [stated] = meant ?? [];
  return stated && { meant: meant!, written: sayAmount(stated.amount, stated.unit) + stated.unit };
}

/** Every share that the amounts allow: a slip in an amount is told once, not again in its share. */
function rangesOf(part: Said, whole: Whole): Interval[] {
  const claimOfWhole = (whole.said ?? part).claim;
  const parts = meanings(part).flatMap(({ amount }) => amountInterval(part.claim, amount) ?? []);
  const wholes = whole.meant.flatMap(({ amount }) => amountInterval(claimOfWhole, amount) ?? []);
  return parts.flatMap((one) => wholes.flatMap((other) => ratioInterval(one, other) ?? []));
}

/** What the table has for it, as the text states it; where they differ, all that the table has and what is written. */
function meanings({ claim, subject }: Said): readonly Pick<Stated, "amount" | "from">[] {
  const known = subject?.stated ?? [];
  const said = known.filter((stated) => statesAmount(claim, stated));
  if (said.length > 0) return said;
  const written = claimedAmount(claim);
  return [...known, ...(written === undefined ? [] : [{ amount: written, from: [] }])];
}
