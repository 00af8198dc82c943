/** 改一处，处处跟上: what must follow an intended change of one amount, worked out from the equalities that hold. */
import type { Amount, Unit } from "../../budget/amount";
import type { Figure } from "../../budget/table";
import type { NarrativeFacts } from "../../narrative/narrative";
import type { CellAddress } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { PlacedFigures } from "../placed-figures";
import type { Proposal } from "../proposals/proposal";
import type { Review, ReviewFinding, ReviewOf } from "../review";
import { FigureIndex } from "../diagnosis/figure-index";
import { ChangedAmounts } from "./changed-amounts";
import { followingTexts } from "./following-texts";
import { HeldEqualities } from "./held-equalities";
import { editOf, resultOf, withAmounts, withEdits } from "./with-amounts";
import type { IntendedChange } from "./intended-change";
import { leftOpen, placeCalled, tells, type LeftOpen } from "./left-open";
import { newErrors } from "./new-errors";
import { spread, spreadToLoneParts } from "./spread";

export interface AmountFollows {
  readonly cell: CellAddress;
  /** 部门支出总表「行政运行」合计. */
  readonly place: string;
  /** Absent where the cell is blank. */
  readonly was?: Amount;
  readonly becomes: Amount;
  readonly unit: Unit;
}

export interface Following {
  /** What is typed, the intended change first. */
  readonly typed: readonly AmountFollows[];
  /** What formulas work out anew by themselves. */
  readonly byFormula: readonly AmountFollows[];
  /** Of the 情况说明. */
  readonly texts: readonly Proposal[];
  readonly leftOpen: readonly LeftOpen[];
  /** Errors that the changed workbook would have and this one has not, beside what is left open. */
  readonly newErrors: readonly ReviewFinding[];
  /** All of it as one write: amounts, then texts; no formula is typed over. */
  readonly edits: readonly CellEdit[];
  /** What formulas then come to, for a file, which does not work them out: the formulas stay. */
  readonly results: readonly CellEdit[];
}

/** How the changed workbook is reviewed, and what is known besides it. */
export interface FollowingKnown {
  readonly reviewOf: ReviewOf;
  readonly facts: NarrativeFacts;
  /** People say that where only one part of a total is not zero, that part goes along with it. */
  readonly withLoneParts?: boolean;
}

/** `review` is of `snapshot`; the cell of the change is a figure that people typed, as `readIntended` makes sure. */
export function followingOf(
  snapshot: WorkbookSnapshot,
  review: Review,
  { figure, becomes }: IntendedChange,
  { reviewOf, facts, withLoneParts = false }: FollowingKnown,
): Following {
  const amounts = new ChangedAmounts(new FigureIndex(review.book));
  amounts.change(figure, becomes);
  const equalities = new HeldEqualities(review.equations, amounts);
  spread(equalities, amounts);
  let [changed, after, known] = [snapshot, review, 0];
  while (known < amounts.changed.length) {
    known = amounts.changed.length;
    changed = withAmounts(snapshot, amounts);
    after = reviewOf(changed, "findings only");
    equalities.takeIn(after.equations);
    spread(equalities, amounts);
    if (withLoneParts && known === amounts.changed.length) spreadToLoneParts(equalities, amounts);
  }
  const placed = new PlacedFigures(review.book);
  const texts = followingTexts(review.book, after.book, snapshot, facts);
  const open = leftOpen(equalities.broken(), amounts, placed);
  const proof = texts.edits.length === 0 ? after : reviewOf(withEdits(changed, texts.edits), "findings only");
  const follows = (one: Figure): AmountFollows => followsIn(one, amounts, placed);
  return {
    typed: amounts.changed.map(follows),
    byFormula: amounts.byFormula().map(follows),
    texts: texts.proposals,
    leftOpen: open,
    newErrors: newErrors(review, proof).filter((finding) => !open.some((one) => tells(finding, one))),
    edits: [...amounts.changed.map((one) => editOf(one, amounts.now(one))), ...texts.edits],
    results: amounts.byFormula().map((one) => resultOf(one, amounts)),
  };
}

const followsIn = (figure: Figure, amounts: ChangedAmounts, placed: PlacedFigures): AmountFollows => ({
  cell: figure.cell,
  place: placeCalled(figure, placed),
  ...(figure.state === "blank" ? {} : { was: figure.amount }),
  becomes: amounts.now(figure),
  unit: figure.unit,
});
