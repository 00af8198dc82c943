/** Which findings of a pile people want to see: by what they typed, by the group of the rule, or those with a fix. */
import { a1Range } from "../workbook/cell";
import type { ReviewFinding } from "../review/review";
import type { RuleGroup } from "../rules/rule";

export interface FindingFilter {
  /** As typed: every word of it must be found. */
  readonly text: string;
  readonly group?: RuleGroup;
  readonly fixable: boolean;
}

export const noFilter: FindingFilter = { text: "", fixable: false };

export const isFiltering = ({ text, group, fixable }: FindingFilter): boolean =>
  text.trim() !== "" || group !== undefined || fixable;

export function filtered(
  findings: readonly ReviewFinding[],
  { text, group, fixable }: FindingFilter,
): readonly ReviewFinding[] {
  const words = text.split(/\s+/u).map(folded);
  return findings.filter(
    (finding) =>
      (group === undefined || finding.group === group) &&
      (!fixable || finding.fix !== undefined) &&
      words.every((word) => searchedIn(finding).some((part) => part.includes(word))),
  );
}

/** The groups that a pile has, in the order in which it has them. */
export const groupsOf = (findings: readonly ReviewFinding[]): readonly RuleGroup[] => [
  ...new Set(findings.map(({ group }) => group)),
];

const searchedIn = ({ sentence, title, at }: ReviewFinding): string[] =>
  [sentence, title, at.sheet, a1Range(at)].map(folded);

/** 全角 and 半角 are the same, capitals too, and spaces do not count. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
