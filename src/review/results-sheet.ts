import { a1, a1Range } from "../workbook/cell";
import { fingerprint } from "../workbook/fingerprint";
import { severityNames, type Severity } from "../workbook/mark";
import { plainText } from "../workbook/plain-text";
import type { LinkCell, ReportCell, ReportSheet } from "../workbook/report-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import {
  isResults,
  RESULTS_HEADER_ROW,
  resultsHeader,
  resultsText,
  resultsTitle,
} from "../tables/results-sheet";
import { openDiagnoses, reasonFor, type Reasons } from "./explained";
import type { Review, ReviewDiagnosis, ReviewFinding } from "./review";

/**
 * What a review found, as a sheet of its own in the workbook: one row a finding, with a way to its cell, or its reason; before
 * those of its pile, what may be wrong behind several of them.
 */
export function resultsSheet(review: Review, workbook: WorkbookSnapshot, reasons: Reasons = {}): ReportSheet {
  const diagnoses = openDiagnoses(review, reasons);
  const rows = piles.flatMap((pile) => [
    ...inPile(diagnoses, pile).map(diagnosisRow),
    ...inPile(review.findings, pile).map((finding) => rowOf(finding, reasonFor(finding, reasons))),
  ]);
  const list = [[...resultsHeader], ...rows];
  const code = fingerprint(resultsText(list.map((row) => row.map(shownText))));
  return {
    name: nameIn(workbook),
    headRows: RESULTS_HEADER_ROW + 1,
    rows: [[resultsTitle], [aboutSheet(code)], ...list],
    widths: [9, 24, 11, 70, 44],
  };
}

/** Whether the sheet stands just as we wrote it, so that it may be written over. */
export function isUntouched(sheet: SheetSnapshot): boolean {
  if (!isResults(sheet)) return false;
  const above = sheet.values.slice(0, RESULTS_HEADER_ROW);
  const list = sheet.values.slice(RESULTS_HEADER_ROW);
  const isFormula = sheet.formulas.some((row) => row.some((formula) => formula !== undefined));
  const isBeside = above.some(([, ...beside]) => beside.some((value) => value !== null));
  return !isFormula && !isBeside && above[1]?.[0] === aboutSheet(fingerprint(resultsText(list)));
}

const aboutSheet = (code: string): string =>
  `本表由“预算核对”写出；没有改动过的，下次写出时会被替换。校验码 ${code}`;

export const resultsName = (count: number): string =>
  count === 1 ? resultsTitle : `${resultsTitle}${count}`;

/** Ours, while nobody has touched it; else the first name that is free. */
function nameIn({ sheets }: WorkbookSnapshot): string {
  for (let count = 1; ; count++) {
    const name = resultsName(count);
    const taken = sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (!taken || isUntouched(taken)) return name;
  }
}

const piles: readonly Severity[] = ["error", "explain", "hint"];

const inPile = <One extends { readonly severity: Severity }>(all: readonly One[], pile: Severity): One[] =>
  all.filter(({ severity }) => severity === pile);

function diagnosisRow({ severity, cells: [cell], sentence, explains, fix }: ReviewDiagnosis): ReportCell[] {
  const link: LinkCell = { text: a1(cell), to: cell };
  const toDo = `${fix ? `${fix.label}，` : ""}可以解释${explains.length}处不符`;
  return [severityNames[severity], plainText(cell.sheet), link, plainText(sentence), plainText(toDo)];
}

function rowOf(finding: ReviewFinding, reason: string | undefined): ReportCell[] {
  const { severity, at, sentence } = finding;
  const link: LinkCell = { text: a1Range(at), to: { sheet: at.sheet, row: at.top, column: at.left } };
  const toDo = whatToDo(finding, reason);
  return [severityNames[severity], plainText(at.sheet), link, plainText(sentence), plainText(toDo)];
}

/** The reason for which it may stand; the correction that is offered; else the cells to look at, or what the pile asks for. */
export function whatToDo({ severity, fix, because, at }: ReviewFinding, reason?: string): string {
  if (reason !== undefined) return `已说明：${reason}`;
  if (fix) return fix.label;
  const others = because
    .slice(0, 6)
    .map((cell) => (cell.sheet === at.sheet ? a1(cell) : `“${cell.sheet}”${a1(cell)}`));
  const seen = others.length > 0 ? `对照${others.join("、")}` : "对照原始资料";
  if (severity === "error") return `${seen}，找出错的一处改正`;
  if (severity === "explain") return `${seen}，有误的改正，无误的写明理由`;
  return `${seen}看一看，无误就不用改`;
}

/** What a cell of a report shows. */
export const shownText = (cell: ReportCell): string | number | null =>
  typeof cell === "object" && cell !== null ? ("text" in cell ? cell.text : cell.amount) : cell;
