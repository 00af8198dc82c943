/** The findings of one pile as people see them: the most money first, or as they walk through the workbook. */
import type { Severity } from "../workbook/mark";
import type { Review, ReviewFinding } from "../review/review";
import type { FindingOrder } from "../review/state";

export const piles: readonly Severity[] = ["error", "explain", "hint"];

/** `sheet` is the one that all of them stand on; absent where they are not grouped. */
export interface FindingGroup {
  readonly sheet?: string;
  readonly findings: readonly ReviewFinding[];
}

export const pileOf = (findings: readonly ReviewFinding[], severity: Severity): readonly ReviewFinding[] =>
  findings.filter((finding) => finding.severity === severity);

export const findingsOn = ({ findings }: Review, sheet: string): readonly ReviewFinding[] =>
  findings.filter(({ at }) => at.sheet === sheet);

export function inOrder(
  findings: readonly ReviewFinding[],
  order: FindingOrder,
  sheetOrder: readonly string[],
): readonly ReviewFinding[] {
  const asRead = [...findings].sort(
    (a, b) =>
      sheetOrder.indexOf(a.at.sheet) - sheetOrder.indexOf(b.at.sheet) ||
      a.at.top - b.at.top ||
      a.at.left - b.at.left,
  );
  return order === "by sheet" ? asRead : asRead.sort(mostMoneyFirst);
}

/** Groups what is in order already. */
export function grouped(findings: readonly ReviewFinding[], order: FindingOrder): readonly FindingGroup[] {
  if (order === "by money") return findings.length === 0 ? [] : [{ findings }];
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  return sheets.map((sheet) => ({ sheet, findings: findings.filter(({ at }) => at.sheet === sheet) }));
}

/** Where no money is known the order stays; amounts of unlike units are compared as what they are worth. */
function mostMoneyFirst({ stake: a }: ReviewFinding, { stake: b }: ReviewFinding): number {
  const [one, other] = [a?.amount ?? 0n, b?.amount ?? 0n];
  return one === other ? 0 : one > other ? -1 : 1;
}
