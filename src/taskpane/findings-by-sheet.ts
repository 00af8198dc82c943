/** The findings of one pile as a person walks through the workbook: sheet by sheet, top to bottom. */
import type { Severity } from "../workbook/mark";
import type { Review, ReviewFinding } from "../review/review";

export const piles: readonly Severity[] = ["error", "explain", "hint"];

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly ReviewFinding[];
}

export const pileOf = (findings: readonly ReviewFinding[], severity: Severity): readonly ReviewFinding[] =>
  findings.filter((finding) => finding.severity === severity);

export const findingsOn = ({ findings }: Review, sheet: string): readonly ReviewFinding[] =>
  findings.filter(({ at }) => at.sheet === sheet);

export function findingsBySheet(
  findings: readonly ReviewFinding[],
  sheetOrder: readonly string[],
): readonly SheetFindings[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  return sheets.sort(inOrderOf(sheetOrder)).map((sheet) => ({
    sheet,
    findings: findings
      .filter(({ at }) => at.sheet === sheet)
      .sort((a, b) => a.at.top - b.at.top || a.at.left - b.at.left),
  }));
}

const inOrderOf = (order: readonly string[]) => (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
