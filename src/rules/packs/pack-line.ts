import type { TableKind } from "../../budget/table";
import { severityNames, type Severity } from "../../workbook/mark";

/** 项目支出表[合计].合计: an amount by the names that people give to its table, row and column. */
export interface PackTerm {
  readonly sign: 1 | -1;
  /** As written; `kind` is what it was taken for. */
  readonly table: string;
  readonly kind: TableKind;
  readonly row: string;
  readonly column: string;
}

/** A line of a rule pack: two sums that must be equal, or of which one is at most or at least the other. */
export interface PackLine {
  /** From 1. */
  readonly line: number;
  readonly title?: string;
  readonly severity: Severity;
  readonly relation: Relation;
  readonly left: readonly PackTerm[];
  readonly right: readonly PackTerm[];
}

export const relations = { equal: "＝", "at most": "≤", "at least": "≥" } as const;
export type Relation = keyof typeof relations;

/** The line as it could have been written; reading it gives the same line again. */
export function writePackLine(line: PackLine): string {
  const { title, severity } = line;
  const grave = severity !== "error" || /^[(（]/.test(title ?? "") ? `（${severityNames[severity]}）` : "";
  return `${grave}${title === undefined ? "" : `${title}：`}${writeEquation(line)}`;
}

export function writeEquation({
  left,
  relation,
  right,
}: Pick<PackLine, "left" | "relation" | "right">): string {
  return `${writeSum(left)} ${relations[relation]} ${writeSum(right)}`;
}

const writeSum = (terms: readonly PackTerm[]): string =>
  terms
    .map(({ sign, table, row, column }, i) => {
      const operator = i === 0 ? "" : sign === 1 ? " ＋ " : " － ";
      return `${operator}${table}[${row}].${column}`;
    })
    .join("");
