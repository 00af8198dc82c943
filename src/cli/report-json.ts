import { unmatchedSentences } from "../narrative/unmatched-sentences";
import { a1, a1Range, type CellAddress } from "../workbook/cell";
import { inUnit, type Amount } from "../budget/amount";
import type { CellValue } from "../workbook/snapshot";
import { isCellError } from "../workbook/snapshot";
import { explainedIn, openDiagnoses, reasonFor } from "../review/explained";
import type { FindingFigures } from "../review/figures";
import type { ReviewDiagnosis, ReviewFinding, Tally } from "../review/review";
import type { Fix } from "../rules/rule";
import { followingObject } from "./intended-change";
import type { ReviewedFile } from "./reviewed-file";

/** The report for programs: one object a file. Amounts stay the cells' own values; an error value is its text. */
export function reportJson(files: readonly ReviewedFile[]): string {
  return JSON.stringify(files.map(fileJson), null, 2);
}

/** One file of it. */
export function fileJson(reviewed: ReviewedFile) {
  const {
    file,
    review,
    local = {},
    keptSettings,
    reasons = {},
    notChecked,
    keptUnreadable,
    narrative,
    document,
    annotated,
    change,
    refused,
  } = reviewed;
  return {
    file,
    ...(refused ? { error: { kind: refused.kind, message: refused.sentence } } : {}),
    ...(Object.keys(local).length > 0 ? { local } : {}),
    ...(keptSettings ? { keptSettings } : {}),
    tables: (review?.book.tables ?? []).map(({ kind, title, sheet, range, unit }) => ({
      kind,
      title,
      sheet,
      range: a1Range(range),
      unit,
    })),
    unrecognised: review?.book.unrecognised ?? [],
    tally: { ...(review?.tally ?? noTally), explained: explainedIn(review?.findings ?? [], reasons) },
    findings: (review?.findings ?? []).map((finding) => findingObject(finding, reasonFor(finding, reasons))),
    diagnoses: (review ? openDiagnoses(review, reasons) : []).map((diagnosis) =>
      diagnosisObject(diagnosis, review?.findings ?? []),
    ),
    cannotTell: (review?.doubts ?? []).map(({ rule, title, at, why }) => ({
      rule,
      title,
      sheet: at.sheet,
      cell: a1Range(at),
      why,
    })),
    notRun: review?.notRun ?? [],
    broken: review?.broken ?? [],
    off: review?.off ?? [],
    unmatchedSentences: (review ? unmatchedSentences(review.book) : []).map(({ cell, text }) => ({
      sheet: cell.sheet,
      cell: a1(cell),
      text,
    })),
    notChecked: notChecked ?? [],
    ...(narrative
      ? { narrative: narrative.map(({ section, title, text }) => ({ section, title, text })) }
      : {}),
    ...(keptUnreadable ? { keptUnreadable } : {}),
    ...(document ? { document } : {}),
    ...(annotated ? { annotated } : {}),
    ...(change ? { change: "following" in change ? followingObject(change.following) : change } : {}),
  };
}

const noTally: Tally = { compared: 0, findings: 0, cannotTell: 0, notRun: 0, broken: 0, off: 0 };

function findingObject(finding: ReviewFinding, explained: string | undefined) {
  const { rule, group, severity, lowered, at, hidden, span, because, sentence } = finding;
  const { stake, figures, witnesses, fix } = finding;
  return {
    rule,
    group,
    severity,
    ...(lowered ? { lowered } : {}),
    sheet: at.sheet,
    cell: a1Range(at),
    ...(hidden ? { hidden } : {}),
    ...(span ? { span } : {}),
    because: because.map(placeObject),
    message: sentence,
    ...(explained === undefined ? {} : { explained }),
    ...(stake ? { stake: { amount: inUnit(stake.amount, stake.unit).toString(), unit: stake.unit } } : {}),
    ...(figures ? { figures: figuresObject(figures) } : {}),
    ...(witnesses
      ? {
          witnesses: witnesses.map(({ side, table, cells }) => ({
            side,
            table,
            cells: cells.map(placeObject),
          })),
        }
      : {}),
    ...(fix ? { fix: fixObject(fix) } : {}),
  };
}

const fixObject = ({ label, edits }: Fix) => ({
  label,
  edits: edits.map(({ cell, was, becomes }) => ({
    ...placeObject(cell),
    was: plain(was),
    becomes: plain(becomes),
  })),
});

/** What it explains by the findings' own rule and place. */
function diagnosisObject(
  { severity, sentence, explains, cells, fix }: ReviewDiagnosis,
  findings: readonly ReviewFinding[],
) {
  const explained = findings.filter(({ id }) => explains.includes(id));
  return {
    severity,
    message: sentence,
    cells: cells.map(placeObject),
    explains: explained.map(({ rule, at }) => ({ rule, sheet: at.sheet, cell: a1Range(at) })),
    ...(fix ? { fix: fixObject(fix) } : {}),
  };
}

const placeObject = (cell: CellAddress) => ({ sheet: cell.sheet, cell: a1(cell) });

/** Amounts exactly, in the unit beside them; null for a side that is blank. */
function figuresObject({ relation, actual, expected, difference, unit }: FindingFigures) {
  const written = (amount: Amount | undefined) =>
    amount === undefined ? null : inUnit(amount, unit).toString();
  return {
    relation,
    actual: { name: actual.name, amount: written(actual.amount) },
    expected: { name: expected.name, amount: written(expected.amount) },
    difference: written(difference),
    unit,
  };
}

const plain = (value: CellValue) => (isCellError(value) ? value.error : value);
