import { minus, sum, zero, type Amount } from "../../budget/amount";
import {
  amountInterval,
  moneyUnit,
  overlap,
  percentInterval,
  ratioInterval,
  type Interval,
} from "../../narrative/precision";
import { claimedAmount } from "../../narrative/read-claims";
import { movesIn } from "../../narrative/moves";
import { moveWritten, type Said } from "../../narrative/said";
import { sayAmount } from "../naming";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 今年的数和增减额定下了上年的数，增减率也就定了：三个数里改了一个，另外两个要跟着改。 */
export const changeAgreesWithRate = defineRule({
  id: "change-agrees-with-rate",
  group: "narrative",
  title: "情况说明写的增减额与增减率相符",
  basis: "增减率＝增减额÷上年数，上年数＝本年数－增减额；按文字写出的位数四舍五入",
  severity: "error",
  needs: [],
  messages: {
    differs:
      "情况说明“{section}”写{words}{change}、{rate}，而{words}本年是{now}，按增减额推算上年为{prior}，增减率应在{least}%至{most}%之间；请核对增减额和增减率。",
  },
  example:
    "情况说明“收入支出预算总体情况说明”写收入增加25万元、增长14.29%，而收入本年是175.00万元，按增减额推算上年为150.00万元，增减率应在16.279%至17.057%之间；请核对增减额和增减率。",

  *check(_, book) {
    for (const { change, rate } of movesIn(book)) {
      const span = spanIn(rate.paragraph, { start: change.claim.start, end: rate.claim.end });
      const ranges = change.subject.stated.flatMap(({ amount }) => rateRange(change, amount) ?? []);
      if (ranges.length === 0) continue;
      if (ranges.some((range) => overlap(range, percentInterval(rate.claim)))) {
        yield { outcome: "pass", at: rate.paragraph.cell, span };
        continue;
      }
      const [stated] = change.subject.stated;
      const unit = moneyUnit(change.claim)!;
      const moved = claimedAmount(change.claim)!;
      const prior = sum([stated!.amount, change.claim.direction!.way === "up" ? minus(zero, moved) : moved]);
      yield {
        outcome: "finding",
        at: rate.paragraph.cell,
        span,
        because: stated!.from,
        message: "differs",
        data: {
          section: rate.passage.path.at(-1) ?? "",
          words: change.words || change.subject.name,
          change: moveWritten(change),
          rate: moveWritten(rate),
          now: sayAmount(stated!.amount, unit) + unit,
          prior: sayAmount(prior, unit) + unit,
          least: ranges[0]!.least.toDecimalPlaces(rate.claim.decimals + 1).toString(),
          most: ranges[0]!.most.toDecimalPlaces(rate.claim.decimals + 1).toString(),
        },
      };
    }
  },
});

/** The rate that the present amount and the change allow, in percent. */
function rateRange(change: Said, now: Amount): Interval | undefined {
  const moved = amountInterval(change.claim);
  if (!moved) return undefined;
  const amount = now.toString();
  const prior =
    change.claim.direction!.way === "up"
      ? { least: moved.most.neg().plus(amount), most: moved.least.neg().plus(amount) }
      : { least: moved.least.plus(amount), most: moved.most.plus(amount) };
  return ratioInterval(moved, prior);
}
