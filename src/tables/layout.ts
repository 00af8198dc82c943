import type { ColumnKey, TableKind } from "../budget/table";
import type { LabelKey } from "./labels";

export interface ColumnLayout {
  readonly key: ColumnKey;
  /** Matches the normalised header path, top to bottom, joined by "/". */
  readonly header: RegExp;
  /** The columns this one may add into, nearest first; it adds into the first that the table has. */
  readonly addsTo?: readonly ColumnKey[];
  /** 其中: shown beside the column it is part of. */
  readonly memoOf?: ColumnKey;
  /** A total may be split twice: by nature (基本/项目) and by funding (一般公共预算/政府性基金/…). */
  readonly breakdown?: "nature" | "funding";
}

export interface LabelLayout {
  readonly key: LabelKey;
  readonly header: RegExp;
}

/**
 * How a table looks on a sheet. Data only: a locality's other wording is another alternative in a pattern.
 * form: how rows are read. two-sided: 收入 beside 支出; coded: rows by 科目编码; line: one line of figures (三公);
 * projects: rows by project; form: labels with an amount to their right (整体绩效目标); purchases: rows by 货物, 工程, 服务.
 */
export interface TableLayout {
  readonly kind: TableKind;
  readonly form: "two-sided" | "coded" | "line" | "projects" | "form" | "purchases";
  readonly title: RegExp;
  readonly notTitle?: RegExp;
  readonly labels: readonly LabelLayout[];
  readonly columns: readonly ColumnLayout[];
  /** Each entry must be met by one of its keys, or the header is not this table's. */
  readonly requires: readonly (readonly Headed[])[];
  /** What a header must have besides where no title says which table it is. */
  readonly tells?: readonly (readonly Headed[])[];
}

/** What a header may have. */
export type Headed = ColumnKey | LabelKey | "revenue side" | "expenditure side" | "indicators";
