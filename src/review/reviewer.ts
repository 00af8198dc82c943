import { atOnce } from "../workbook/progress";
import type { LocalTerms } from "../budget/book";
import { rules as allRules } from "../rules/index";
import type { RuleInForce } from "../rules/rule";
import type { PointedTable } from "../tables/pointed";
import { SheetReadings } from "../tables/recognise";
import type { ReviewInPieces, ReviewOf } from "./review";
import { reviewInPieces } from "./review-workbook";

/**
 * Reviews one workbook again and again: what it found out of sheets and tables that are the same objects as in the former
 * review stands. What comes out is what a first review of the same snapshot says.
 */
export class Reviewer {
  private readonly readings: SheetReadings;

  constructor(
    private readonly rules: readonly RuleInForce[] = allRules,
    private readonly local: LocalTerms = {},
    pointed: readonly PointedTable[] = [],
  ) {
    this.readings = new SheetReadings(undefined, pointed);
  }

  readonly review: ReviewOf = (snapshot, depth) => atOnce(this.inPieces(snapshot, depth));

  readonly inPieces: ReviewInPieces = (snapshot, depth) =>
    reviewInPieces(snapshot, this.rules, this.local, this.readings, depth);
}
