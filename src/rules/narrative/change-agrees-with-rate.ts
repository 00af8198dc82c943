import { minus, sum, zero, type Amount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import { Decimal } from "../../budget/decimal";
import type { CellAddress } from "../../workbook/cell";
import {
  amountInterval,
  moneyUnit,
  overlap,
  percentInterval,
  ratioInterval,
  type Interval,
} from "../../narrative/precision";
import { claimedAmount } from "../../narrative/read-claims";
import { movesIn, movesOfText } from "../../narrative/moves";
import { moveWritten, type Said } from "../../narrative/said";
import type { Stated } from "../../narrative/stated";
import { sayAmount } from "../naming";
import { defineRule } from "../rule";
import { spanIn, spanOf } from "../paragraph-span";

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
      "情况说明“{section}”写{words}{change}、{rate}，而{words}本年是{now}，按增减额推算上年为{prior}，增减率应{range}；请核对增减额和增减率。",
  },
  example:
    "情况说明“收入支出预算总体情况说明”写收入增加25万元、增长14.29%，而收入本年是175.00万元，按增减额推算上年为150.00万元，增减率应在16.279%至17.057%之间；请核对增减额和增减率。",

  *check(_, book) {
    for (const { change, rate, called, now, from, priors } of comparedIn(book)) {
      const moved = amountInterval(change.claim);
      const ranges = moved ? priors.flatMap((prior) => ratioInterval(moved, prior) ?? []) : [];
      if (ranges.length === 0) continue;
      const place = {
        at: rate.paragraph.cell,
        span: spanIn(rate.paragraph, spanOf(change.claim, rate.claim)),
      };
      if (ranges.some((range) => overlap(range, percentInterval(rate.claim)))) {
        yield { outcome: "pass", ...place };
        continue;
      }
      const unit = moneyUnit(change.claim)!;
      const by = claimedAmount(change.claim)!;
      const prior = sum([now, change.claim.direction!.way === "up" ? minus(zero, by) : by]);
      yield {
        outcome: "finding",
        ...place,
        because: from,
        message: "differs",
        data: {
          section: rate.passage.path.at(-1) ?? "",
          words: called,
          change: moveWritten(change),
          rate: moveWritten(rate),
          now: sayAmount(now, unit) + unit,
          prior: sayAmount(prior, unit) + unit,
          range: sayRange(ranges[0]!, rate.claim.decimals + 1),
        },
      };
    }
  },
});

function sayRange(range: Interval, decimals: number): string {
  const [least, most] = [range.least, range.most].map((end) => end.toDecimalPlaces(decimals).toString());
  return least === most ? `是${least}%` : `在${least}%至${most}%之间`;
}

interface Compared {
  readonly change: Said;
  readonly rate: Said;
  readonly called: string;
  readonly now: Amount;
  readonly from: readonly CellAddress[];
  /** Everything that last year may have been. */
  readonly priors: readonly Interval[];
}

/** What the tables hold this year, else what the text says right before, which may also be last year's. */
function* comparedIn(book: BudgetBook): Iterable<Compared> {
  for (const { change, rate } of movesIn(book)) {
    const { stated, name } = change.subject;
    const [first] = stated as [Stated];
    const priors = stated.flatMap(({ amount }) => before(change, exactly(amount)) ?? []);
    yield { change, rate, called: change.words || name, now: first.amount, from: first.from, priors };
  }
  for (const { amount, change, rate } of movesOfText(book)) {
    const now = claimedAmount(amount.claim);
    const range = amountInterval(amount.claim);
    if (now === undefined || !range) continue;
    yield {
      change,
      rate,
      called: amount.words,
      now,
      from: [],
      priors: [before(change, range) ?? range, range],
    };
  }
}

const exactly = (amount: Amount): Interval => {
  const at = new Decimal(amount.toString());
  return { least: at, most: at };
};

/** Last year's amount: this year's without what was added, or with what was taken away. */
function before({ claim }: Said, now: Interval): Interval | undefined {
  const moved = amountInterval(claim);
  if (!moved) return undefined;
  return claim.direction!.way === "up"
    ? { least: now.least.minus(moved.most), most: now.most.minus(moved.least) }
    : { least: now.least.plus(moved.least), most: now.most.plus(moved.most) };
}
