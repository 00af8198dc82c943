import type { CellAddress, CellRange } from "../workbook/cell";
import type { CellEdit } from "../workbook/edit";
import type { Severity } from "../workbook/mark";
import type { BudgetBook } from "../budget/book";
import type { BudgetTable, TableKind } from "../budget/table";
import type { Equation } from "./equation";
import { standardThresholds, type ThresholdName, type Thresholds } from "./thresholds";

export const ruleGroups = {
  "within-table": "表内",
  "across-tables": "表间",
  completeness: "齐全性",
  codes: "科目",
  values: "数值",
  text: "文字",
  indicators: "指标",
  narrative: "文表",
  contradictions: "跨处矛盾",
} as const;
export type RuleGroup = keyof typeof ruleGroups;

export interface Fix {
  /** What the button says: 填入 244.29. */
  readonly label: string;
  readonly edits: readonly CellEdit[];
  /** false: it changes an amount, so a person must press the button. */
  readonly safe: boolean;
}

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

interface Looked {
  readonly at: CellAddress | CellRange;
  readonly span?: TextSpan;
  readonly equation?: Equation;
}
export interface Pass extends Looked {
  readonly outcome: "pass";
}
export interface Finding<Message extends string = string> extends Looked {
  readonly outcome: "finding";
  readonly because: readonly CellAddress[];
  readonly message: Message;
  readonly data: Readonly<Record<string, string>>;
  readonly fix?: Fix;
}
export interface CannotTell extends Looked {
  readonly outcome: "cannot tell";
  readonly why: string;
  /** What is compared, where a table that does not say its unit would agree in another one. */
  readonly unitUnsaid?: Readonly<Record<string, string>>;
}
/** What one comparison came to. Doubt is a verdict, not a pass. */
export type Verdict<Message extends string = string> = Pass | Finding<Message> | CannotTell;

interface Declared<Kind extends TableKind, Message extends string> {
  /** The file's name. */
  readonly id: string;
  /** The folder's name. */
  readonly group: RuleGroup;
  /** What must hold, in the trade's words. */
  readonly title: string;
  /** Why it must hold: the article or the arithmetic it rests on. */
  readonly basis: string;
  readonly severity: Severity;
  /** Without one of these tables the rule is "not run", which is not a pass. */
  readonly needs: readonly Kind[];
  /**
   * What `check` looks at: every table by itself, or beside `needs` the tables of these kinds; absent: the whole book.
   * It is shown no more than that, so what it concluded stands until one of these tables is another.
   */
  readonly sees?: "table by table" | readonly TableKind[];
  /** Sentences with {holes} that a finding's data fill. */
  readonly messages: Readonly<Record<Message, string>>;
  /** One of its findings as people read it, for docs/rules.md; the rule's test draws it. */
  readonly example?: string;
}

export interface Rule<Kind extends TableKind = TableKind, Message extends string = string> extends Declared<
  Kind,
  Message
> {
  /** The numbers that `check` goes by and a place may set otherwise. */
  readonly uses?: readonly ThresholdName[];
  /** Pure: the same tables, book and thresholds give the same verdicts. Without thresholds the standard ones count. */
  check(
    tables: Readonly<Record<Kind, BudgetTable>>,
    book: BudgetBook,
    thresholds?: Thresholds,
  ): Iterable<Verdict<Message>>;
}

/** A rule as a department's settings leave it. */
export interface RuleInForce extends Rule {
  /** Why it is switched off. */
  readonly off?: string;
  /** What its severity was, and why it is lower now. */
  readonly lowered?: Lowered;
}
export interface Lowered {
  readonly from: Severity;
  readonly reason: string;
}

interface Definition<
  Kind extends TableKind,
  Message extends string,
  Use extends ThresholdName,
> extends Declared<Kind, Message> {
  readonly uses?: readonly Use[];
  check(
    tables: Readonly<Record<Kind, BudgetTable>>,
    book: BudgetBook,
    thresholds: Pick<Thresholds, Use>,
  ): Iterable<Verdict<Message>>;
}

/** Ties `check` to `needs`, `uses` and `messages`: an undeclared table, threshold or sentence does not compile. */
export function defineRule<
  const Kind extends TableKind,
  const Message extends string,
  const Use extends ThresholdName = never,
>(rule: Definition<Kind, Message, Use>): Rule {
  const asRule = rule as unknown as Rule;
  return {
    ...asRule,
    check: (tables, book, thresholds = standardThresholds) => asRule.check(tables, book, thresholds),
  };
}
