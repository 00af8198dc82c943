/** 说明: why a finding may stand as it is, in words that people give once and that are kept with the workbook. */
import { readReason } from "./reason";
import type { Review, ReviewDiagnosis, ReviewFinding } from "./review";

/** By the fact that a finding tells; a reason no longer counts once the finding says anything else. */
export type Reasons = Readonly<Record<string, string>>;

type Told = Pick<ReviewFinding, "rule" | "at" | "sentence" | "title">;

/** What the finding says and of which sheet: it moves with its rows, and another figure makes it another fact. */
const factOf = ({ rule, at, sentence }: Told): string => `${rule}|${at.sheet}|${sentence}`;

export const reasonFor = (finding: Told, reasons: Reasons): string | undefined => reasons[factOf(finding)];

/** The findings that still ask for something: those without a reason. */
export const openFindings = <Finding extends Told>(
  findings: readonly Finding[],
  reasons: Reasons,
): readonly Finding[] => findings.filter((finding) => reasonFor(finding, reasons) === undefined);

/** The diagnoses of which something is still open: where every finding may stand there is nothing to change. */
export function openDiagnoses(
  { diagnoses, findings }: Pick<Review, "diagnoses" | "findings">,
  reasons: Reasons,
): readonly ReviewDiagnosis[] {
  const open = new Set(openFindings(findings, reasons).map(({ id }) => id));
  return diagnoses.filter(({ explains }) => explains.some((id) => open.has(id)));
}

/** How many findings have their reason. */
export const explainedIn = (findings: readonly Told[], reasons: Reasons): number =>
  findings.length - openFindings(findings, reasons).length;

/** The reasons with one more, or the sentence that refuses what was written. */
export function withReason(
  reasons: Reasons,
  finding: Told,
  written: string,
): { readonly reasons: Reasons } | { readonly refused: string } {
  const read = readReason(written, "这一条");
  return "refused" in read ? read : { reasons: { ...reasons, [factOf(finding)]: read.reason } };
}

export function withoutReason(reasons: Reasons, finding: Told): Reasons {
  const { [factOf(finding)]: _, ...others } = reasons;
  return others;
}
