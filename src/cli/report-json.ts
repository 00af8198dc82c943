import { unmatchedSentences } from "../narrative/unmatched-sentences";
import { a1, a1Range } from "../workbook/cell";
import { inUnit } from "../budget/amount";
import type { CellValue } from "../workbook/snapshot";
import { isCellError } from "../workbook/snapshot";
import type { ReviewFinding } from "../review/review";
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
    notChecked,
    keptUnreadable,
    narrative,
    document,
    annotated,
    refused,
  } = reviewed;
  return {
    file,
    ...(refused ? { error: { kind: refused.kind, message: refused.sentence } } : {}),
    ...(Object.keys(local).length > 0 ? { local } : {}),
    tables: (review?.book.tables ?? []).map(({ kind, title, sheet, range, unit }) => ({
      kind,
      title,
      sheet,
      range: a1Range(range),
      unit,
    })),
    unrecognised: review?.book.unrecognised ?? [],
    tally: review?.tally ?? { compared: 0, findings: 0, cannotTell: 0, notRun: 0, broken: 0, off: 0 },
    findings: (review?.findings ?? []).map(findingObject),
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
  };
}

function findingObject({
  rule,
  group,
  severity,
  lowered,
  at,
  hidden,
  span,
  because,
  sentence,
  stake,
  fix,
}: ReviewFinding) {
  return {
    rule,
    group,
    severity,
    ...(lowered ? { lowered } : {}),
    sheet: at.sheet,
    cell: a1Range(at),
    ...(hidden ? { hidden } : {}),
    ...(span ? { span } : {}),
    because: because.map((cell) => ({ sheet: cell.sheet, cell: a1(cell) })),
    message: sentence,
    ...(stake ? { stake: { amount: inUnit(stake.amount, stake.unit).toString(), unit: stake.unit } } : {}),
    ...(fix
      ? {
          fix: {
            label: fix.label,
            edits: fix.edits.map(({ cell, was, becomes }) => ({
              sheet: cell.sheet,
              cell: a1(cell),
              was: plain(was),
              becomes: plain(becomes),
            })),
          },
        }
      : {}),
  };
}

const plain = (value: CellValue) => (isCellError(value) ? value.error : value);
