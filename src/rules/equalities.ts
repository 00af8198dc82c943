import type { BudgetBook } from "../budget/book";
import type { CellAddress } from "../workbook/cell";
import { appropriationAgreesWithBudgets } from "./across-tables/appropriation-agrees-with-budgets";
import { appropriationAgreesWithSummary } from "./across-tables/appropriation-agrees-with-summary";
import { basicAgreesWithGeneralPublic } from "./across-tables/basic-agrees-with-general-public";
import { economicAgreesWithExpenditure } from "./across-tables/economic-agrees-with-expenditure";
import { expenditureAgreesWithSummary } from "./across-tables/expenditure-agrees-with-summary";
import { expenditureIsItsBudgets } from "./across-tables/expenditure-is-its-budgets";
import { overallAgreesWithTables } from "./across-tables/overall-agrees-with-tables";
import { performanceAgreesWithProjects } from "./across-tables/performance-agrees-with-projects";
import { projectsAgreeWithExpenditure } from "./across-tables/projects-agree-with-expenditure";
import { revenueAgreesWithSummary } from "./across-tables/revenue-agrees-with-summary";
import type { Conclusion } from "./conclusions";
import type { Sides } from "./equation";
import type { CannotTell, Finding, Pass, Rule } from "./rule";
import { runRules } from "./run-rules";
import { classIsItsItems } from "./within-table/class-is-its-items";
import { columnPartsAddUp } from "./within-table/column-parts-add-up";
import { incomeEqualsSpending } from "./within-table/income-equals-spending";
import { outlineItemIsItsParts } from "./within-table/outline-item-is-its-parts";
import { totalIsItsRows } from "./within-table/total-is-its-rows";

/** Two sums of the workbook that must be the same, as the rules of arithmetic compared them. */
export interface ComparedSums extends Sides {
  readonly holds: boolean;
  /** The one figure that is the sum of the others of its table: who changes one of them changes it too. */
  readonly whole?: CellAddress;
  /** 部门支出总表「合计」与其分项之和; empty where they agree, for then nobody needs to say it. */
  readonly called: string;
}

const withinTable: readonly Rule[] = [
  classIsItsItems,
  columnPartsAddUp,
  incomeEqualsSpending,
  outlineItemIsItsParts,
  totalIsItsRows,
];

/** 收入总计 = 支出总计 is no sum of parts. */
const SUMS: ReadonlySet<Rule> = new Set(withinTable.filter((rule) => rule !== incomeEqualsSpending));

const acrossTables: readonly Rule[] = [
  appropriationAgreesWithBudgets,
  appropriationAgreesWithSummary,
  basicAgreesWithGeneralPublic,
  economicAgreesWithExpenditure,
  expenditureAgreesWithSummary,
  expenditureIsItsBudgets,
  overallAgreesWithTables,
  performanceAgreesWithProjects,
  projectsAgreeWithExpenditure,
  revenueAgreesWithSummary,
];

/** Every equality of a book that was compared without doubt. */
export const comparedSums = (book: BudgetBook): readonly ComparedSums[] =>
  sumsOf(book, (ran) => [...ran.passes, ...failed(ran)]);

/** Those of them that do not hold. */
export const failingSums = (book: BudgetBook): readonly ComparedSums[] => sumsOf(book, failed);

const failed = ({ findings, cannotTell }: Conclusion) => [...findings, ...cannotTell.filter(isOfUnit)];

/** What these rules worked out for the check is not worked out again. */
const sumsOf = (
  book: BudgetBook,
  chosen: (ran: Conclusion) => readonly (Pass | Finding | CannotTell)[],
): ComparedSums[] =>
  runRules([...withinTable, ...acrossTables], book).flatMap((outcome) =>
    outcome.state === "ran" ? chosen(outcome).flatMap((verdict) => asSums(outcome.rule, verdict)) : [],
  );

/** It fails as the table was taken, and only its unit is in doubt. */
const isOfUnit = ({ unitUnsaid }: CannotTell): boolean => unitUnsaid !== undefined;

function asSums(rule: Rule, verdict: Pass | Finding | CannotTell): ComparedSums[] {
  const { equation } = verdict;
  if (equation?.relation !== "equal") return [];
  const { left, right } = equation;
  const [whole] = SUMS.has(rule) && left.length === 1 ? left : [];
  const data = verdict.outcome === "finding" ? verdict.data : undefined;
  const said = verdict.outcome === "cannot tell" ? verdict.unitUnsaid : data;
  const called = said ? `${said.place}与${said.other ?? "其各项之和"}` : "";
  return [
    {
      holds: verdict.outcome === "pass",
      left,
      right,
      called,
      ...(whole ? { whole: whole.cell } : {}),
    },
  ];
}
