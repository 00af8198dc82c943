import { minus } from "../../budget/amount";
import { tableOf } from "../../budget/book";
import { totalRow, type BudgetTable, type ColumnKey, type Figure } from "../../budget/table";
import { totalTerms } from "../lookups";
import { tableCalled } from "../naming";
import { endOf, endOfSum, fits, fitsNeither, tie, tieMessages } from "../pair";
import { defineRule } from "../rule";
import { isFilled, sumOf, termsOf } from "../terms";

const types: readonly (readonly [RegExp, ColumnKey, string])[] = [
  [/其他运转类/, "project.operating", "其他运转类"],
  [/特定目标类/, "project.target", "特定目标类"],
];

/** 项目支出表的合计＝支出总表的项目支出，按类型也一致；一般公共预算部分＝一般公共预算支出表的项目支出。 */
export const projectsAgreeWithExpenditure = defineRule({
  id: "projects-agree-with-expenditure",
  group: "across-tables",
  title: "项目支出表与支出表的项目支出一致",
  basis: "表间勾稽：项目支出表各项目之和＝支出表的项目支出",
  severity: "error",
  needs: ["project-expenditure", "expenditure"],
  sees: ["general-public-expenditure"],
  messages: tieMessages,
  example:
    "项目支出预算表「合计」为70.00，部门支出总表「合计」项目支出小计为80.00，相差10.00万元；两处应当一致，请核对后改正有误的一处。",

  *check({ "project-expenditure": projects, expenditure }, book) {
    const ours = totalRow(projects);
    const theirs = totalRow(expenditure);
    if (isOfGeneralBudget(projects)) {
      const whole = tableOf(book, "general-public-expenditure");
      const row = whole && totalRow(whole);
      if (ours && row?.figures.project)
        yield* tie(endOf(projects, ours, "total"), endOf(whole!, row, "project"));
      return;
    }
    if (ours && theirs) yield* tie(endOf(projects, ours, "total"), endOf(expenditure, theirs, "project"));
    for (const [type, key, name] of types) {
      const terms = projectTerms(projects, type);
      if (!theirs?.figures[key] || !projects.rows.some(({ projectType }) => projectType)) continue;
      yield* tie(endOf(expenditure, theirs, key), endOfSum(terms, `${tableCalled(projects)}${name}项目之和`));
    }
    const general = tableOf(book, "general-public-expenditure");
    const row = general && totalRow(general);
    if (general && row?.figures.project) {
      const left = endOf(general, row, "project");
      const paid = generalTerms(projects, left.terms);
      if (paid.some(isFilled))
        yield* tie(
          left,
          endOfSum(paid, `${tableCalled(projects)}「合计」一般公共预算`),
          carryoverDoubt(projects, left.terms, paid),
          isOneOfTwo(projects, left.terms),
        );
    }
  },
});

/** 一般公共预算项目支出表 leaves out the projects that other money pays for. */
const isOfGeneralBudget = ({ title }: BudgetTable): boolean =>
  /一般公共预算/.test(title) && !/政府性基金|国有资本/.test(title);

const projectTerms = (projects: BudgetTable, type: RegExp) =>
  projects.rows
    .filter(({ role, projectType }) => role === "detail" && type.test(projectType ?? ""))
    .flatMap((row) => termsOf(projects, row, "total"));

/** 一般公共预算支出表 may or may not take in money carried over: whichever fits is meant. */
function generalTerms(projects: BudgetTable, expected: readonly Figure[]): readonly Figure[] {
  const current = totalTerms(projects, "general");
  const both = [...current, ...totalTerms(projects, "carryover.general")];
  return fits(both, expected) ? both : current;
}

function isOneOfTwo(projects: BudgetTable, expected: readonly Figure[]): boolean {
  const current = totalTerms(projects, "general");
  return fitsNeither(expected, current, [...current, ...totalTerms(projects, "carryover.general")]);
}

/** One 结转 column for all budgets does not tell how much of it is 一般公共预算. */
function carryoverDoubt(
  projects: BudgetTable,
  expected: readonly Figure[],
  paid: readonly Figure[],
): string | undefined {
  const has = (key: ColumnKey) => projects.columns.some((column) => column.key === key);
  if (!has("carryover") || has("carryover.general")) return undefined;
  const carried = totalTerms(projects, "carryover");
  const missing = minus(sumOf(expected), sumOf(paid));
  const within = missing > 0n && (missing <= sumOf(carried) || fits(expected, [...paid, ...carried]));
  return within ? "结转结余没有按三本预算分列，不知其中一般公共预算有多少" : undefined;
}
