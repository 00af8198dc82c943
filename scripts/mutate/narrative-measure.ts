import { sentencesOf } from "../../src/narrative/clauses";
import type { Review, ReviewFinding } from "../../src/review/review";
import { Reviewer } from "../../src/review/reviewer";
import { cellKey, withValue } from "./changed-workbook";
import { textSlips, type TextSlip } from "./text-slips";
import type { CellAddress } from "../../src/workbook/cell";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A slip in a cell of the 情况说明, and how near to it a finding stands. */
export interface MeasuredSlip extends TextSlip {
  readonly cell: CellAddress;
  readonly text: string;
  readonly found: "at its span" | "in its sentence" | "elsewhere" | "not";
  /** The finding's sentence. */
  readonly says: string;
}

/**
 * Makes every slip of every number and word of direction of a workbook's 情况说明, one at a time, and asks the review about
 * each. Only errors and questions that were not there before count; a word that is told as wrong already is left alone.
 */
export function measureNarrative(workbook: WorkbookSnapshot): readonly MeasuredSlip[] {
  const reviewer = new Reviewer();
  const before = reviewer.review(workbook);
  return before.book.narrative.flatMap(({ text, cell }) =>
    textSlips(text)
      .filter((slip) => !before.findings.some((finding) => isAt(finding, cell) && overlaps(finding, slip)))
      .map((slip) => {
        const becomes = text.slice(0, slip.start) + slip.becomes + text.slice(slip.end);
        const after = reviewer.review(withValue(workbook, cell, becomes));
        return { ...slip, cell, text, ...nearest(newFindings(before, after), cell, slip, becomes) };
      }),
  );
}

function newFindings(before: Review, after: Review): readonly ReviewFinding[] {
  const known = new Set(before.findings.map(({ id, sentence }) => id + sentence));
  return after.findings.filter(
    ({ id, sentence, severity }) => severity !== "hint" && !known.has(id + sentence),
  );
}

function nearest(
  found: readonly ReviewFinding[],
  cell: CellAddress,
  slip: TextSlip,
  text: string,
): Pick<MeasuredSlip, "found" | "says"> {
  const changed = { start: slip.start, end: slip.start + slip.becomes.length };
  const sentence = sentencesOf(text).find(({ start, end }) => start <= slip.start && slip.start < end);
  const here = found.filter((finding) => isAt(finding, cell));
  const [atSpan] = here.filter((finding) => overlaps(finding, changed));
  if (atSpan) return { found: "at its span", says: atSpan.sentence };
  const [near] = here.filter((finding) => sentence && overlaps(finding, sentence));
  if (near) return { found: "in its sentence", says: near.sentence };
  const [far] = found.filter(
    (finding) => isAt(finding, cell) || finding.because.some((reason) => cellKey(reason) === cellKey(cell)),
  );
  return far ? { found: "elsewhere", says: far.sentence } : { found: "not", says: "" };
}

const isAt = ({ at }: ReviewFinding, cell: CellAddress): boolean =>
  at.sheet === cell.sheet && at.top === cell.row && at.left === cell.column;

const overlaps = (
  { span }: Pick<ReviewFinding, "span">,
  { start, end }: { readonly start: number; readonly end: number },
): boolean => span !== undefined && span.start < end && start < span.end;
