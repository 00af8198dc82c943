import type { Rule } from "./rule";
import { amountIsANumber } from "./values/amount-is-a-number";
import { appropriationAgreesWithBudgets } from "./across-tables/appropriation-agrees-with-budgets";
import { appropriationAgreesWithSummary } from "./across-tables/appropriation-agrees-with-summary";
import { basicAgreesWithGeneralPublic } from "./across-tables/basic-agrees-with-general-public";
import { blankIsFilledIn } from "./text/blank-is-filled-in";
import { bracketIsClosed } from "./text/bracket-is-closed";
import { classIsItsItems } from "./within-table/class-is-its-items";
import { clauseStandsOnce } from "./text/clause-stands-once";
import { columnPartsAddUp } from "./within-table/column-parts-add-up";
import { directionStandsAlone } from "./text/direction-stands-alone";
import { economicAgreesWithExpenditure } from "./across-tables/economic-agrees-with-expenditure";
import { economicKindInItsColumn } from "./within-table/economic-kind-in-its-column";
import { expenditureAgreesWithSummary } from "./across-tables/expenditure-agrees-with-summary";
import { expenditureIsItsBudgets } from "./across-tables/expenditure-is-its-budgets";
import { functionAgreesWithEconomic } from "./across-tables/function-agrees-with-economic";
import { incomeEqualsSpending } from "./within-table/income-equals-spending";
import { markupIsRemoved } from "./text/markup-is-removed";
import { memoAtMostWhole } from "./within-table/memo-at-most-whole";
import { noChangeHasNoDirection } from "./text/no-change-has-no-direction";
import { numberFollowsOn } from "./text/number-follows-on";
import { numberHasItsUnit } from "./text/number-has-its-unit";
import { outlineItemIsItsParts } from "./within-table/outline-item-is-its-parts";
import { overallAgreesWithTables } from "./across-tables/overall-agrees-with-tables";
import { performanceAgreesWithProjects } from "./across-tables/performance-agrees-with-projects";
import { projectCodeHasFullLength } from "./codes/project-code-has-full-length";
import { projectCodeIsUnique } from "./codes/project-code-is-unique";
import { projectHasTarget } from "./completeness/project-has-target";
import { projectsAgreeWithExpenditure } from "./across-tables/projects-agree-with-expenditure";
import { revenueAgreesWithSummary } from "./across-tables/revenue-agrees-with-summary";
import { sampleRowIsRemoved } from "./text/sample-row-is-removed";
import { sampleWordsAreReplaced } from "./text/sample-words-are-replaced";
import { savingChangesSomething } from "./narrative/saving-changes-something";
import { stopStandsOnce } from "./text/stop-stands-once";
import { subjectNameAgrees } from "./codes/subject-name-agrees";
import { tableStandsOnce } from "./completeness/table-stands-once";
import { termIsSpelledRight } from "./text/term-is-spelled-right";
import { textStandsUnderItsHeading } from "./narrative/text-stands-under-its-heading";
import { thingHasOneName } from "./narrative/thing-has-one-name";
import { threePublicCoversBasic } from "./across-tables/three-public-covers-basic";
import { titleYearAgrees } from "./text/title-year-agrees";
import { totalIsItsRows } from "./within-table/total-is-its-rows";
import { vehicleCostsAgree } from "./narrative/vehicle-costs-agree";
import { yearIsTheBudgetYear } from "./narrative/year-is-the-budget-year";
import { zeroHasNoPurpose } from "./narrative/zero-has-no-purpose";

/** Every rule, in the order in which findings of equal weight are shown. */
export const rules: readonly Rule[] = [
  classIsItsItems,
  columnPartsAddUp,
  economicKindInItsColumn,
  incomeEqualsSpending,
  memoAtMostWhole,
  outlineItemIsItsParts,
  totalIsItsRows,
  appropriationAgreesWithBudgets,
  appropriationAgreesWithSummary,
  basicAgreesWithGeneralPublic,
  economicAgreesWithExpenditure,
  expenditureAgreesWithSummary,
  expenditureIsItsBudgets,
  functionAgreesWithEconomic,
  overallAgreesWithTables,
  performanceAgreesWithProjects,
  projectsAgreeWithExpenditure,
  revenueAgreesWithSummary,
  threePublicCoversBasic,
  projectHasTarget,
  tableStandsOnce,
  projectCodeHasFullLength,
  projectCodeIsUnique,
  subjectNameAgrees,
  amountIsANumber,
  blankIsFilledIn,
  directionStandsAlone,
  noChangeHasNoDirection,
  clauseStandsOnce,
  stopStandsOnce,
  bracketIsClosed,
  markupIsRemoved,
  numberFollowsOn,
  numberHasItsUnit,
  termIsSpelledRight,
  titleYearAgrees,
  sampleWordsAreReplaced,
  sampleRowIsRemoved,
  yearIsTheBudgetYear,
  zeroHasNoPurpose,
  savingChangesSomething,
  thingHasOneName,
  vehicleCostsAgree,
  textStandsUnderItsHeading,
];
