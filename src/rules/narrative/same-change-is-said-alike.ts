import { zero } from "../../budget/amount";
import { movesIn, type Move } from "../../narrative/moves";
import { statesSame } from "../../narrative/precision";
import { moveWritten } from "../../narrative/said";
import { defineRule } from "../rule";
import { spanIn } from "../paragraph-span";

/** 全部收支都是一般公共预算时，总体情况和后面各节说的是同一笔钱：本年数、增减率都相同，增减额也应相同。 */
export const sameChangeIsSaidAlike = defineRule({
  id: "same-change-is-said-alike",
  group: "narrative",
  title: "同一笔钱的增减额前后写得一样",
  basis: "本年数和增减率都与收支总计相同的，说的是同一笔钱，增减额也相同；上年的口径不同时应当写明",
  severity: "explain",
  needs: [],
  messages: {
    differs:
      "情况说明“{section}”写{words}{change}，而“{first}”写{other}，本年数和增减率都相同，增减额却不同；请核对哪一处有误，上年口径不同的请写明。",
  },
  example:
    "情况说明“财政拨款收支预算总体情况说明”写一般公共预算收支预算增加30.01万元，而“收入支出预算总体情况说明”写增加30.00万元，本年数和增减率都相同，增减额却不同；请核对哪一处有误，上年口径不同的请写明。",

  *check(_, book) {
    const moves = movesIn(book);
    const totals = moves.filter(({ change }) => change.topic === "total");
    const [first] = totals;
    if (!first) return;
    // Where the totals differ from each other, another rule tells it, and nobody knows which of them is meant here.
    const agree = totals.every((move) => isAlike(move, first));
    for (const move of moves) {
      const { change, rate } = move;
      if (change.topic === "total" || !isSameMoney(move, first)) continue;
      const place = {
        at: change.paragraph.cell,
        span: spanIn(change.paragraph, { start: change.claim.start, end: rate.claim.end }),
      };
      if (totals.some((total) => isAlike(move, total))) yield { outcome: "pass", ...place };
      else if (agree)
        yield {
          outcome: "finding",
          ...place,
          because: change.paragraph.cell === first.change.paragraph.cell ? [] : [first.change.paragraph.cell],
          message: "differs",
          data: {
            section: change.passage.path.at(-1) ?? "",
            words: change.words || change.subject.name,
            change: moveWritten(change),
            first: first.change.passage.path.at(-1) ?? "",
            other: moveWritten(first.change),
          },
        };
    }
  },
});

const isAlike = ({ change }: Move, other: Move): boolean => statesSame(change.claim, other.change.claim);

/** The same amount this year, and the same rate to at least two decimals, the same way: rounding alone makes no such pair. */
function isSameMoney({ change, rate }: Move, other: Move): boolean {
  const isSameRate =
    rate.claim.direction?.way === other.rate.claim.direction?.way &&
    rate.claim.decimals >= 2 &&
    rate.claim.digits === other.rate.claim.digits;
  return (
    isSameRate &&
    change.subject.stated.some(({ amount }) =>
      other.change.subject.stated.some((stated) => amount !== zero && stated.amount === amount),
    )
  );
}
