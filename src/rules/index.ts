import type { Rule } from "./rule";
import { amountIsANumber } from "./values/amount-is-a-number";
import { appropriationAgreesWithBudgets } from "./across-tables/appropriation-agrees-with-budgets";
import { appropriationAgreesWithSummary } from "./across-tables/appropriation-agrees-with-summary";
import { baseYearIsStated } from "./completeness/base-year-is-stated";
import { basicAgreesWithGeneralPublic } from "./across-tables/basic-agrees-with-general-public";
import { classIsItsItems } from "./within-table/class-is-its-items";
import { classNameIsCurrent } from "./codes/class-name-is-current";
import { classStandsOnce } from "./codes/class-stands-once";
import { codeIsListed } from "./codes/code-is-listed";
import { codeKeepsItsZeros } from "./codes/code-keeps-its-zeros";
import { codesInOrder } from "./codes/codes-in-order";
import { columnPartsAddUp } from "./within-table/column-parts-add-up";
import { constructionIsTargeted } from "./codes/construction-is-targeted";
import { contentsFitTheHeadings } from "./completeness/contents-fit-the-headings";
import { economicAgreesWithExpenditure } from "./across-tables/economic-agrees-with-expenditure";
import { economicKindInItsColumn } from "./within-table/economic-kind-in-its-column";
import { emptyTableIsNoted } from "./completeness/empty-table-is-noted";
import { expectedTableIsThere } from "./completeness/expected-table-is-there";
import { expenditureAgreesWithSummary } from "./across-tables/expenditure-agrees-with-summary";
import { expenditureIsItsBudgets } from "./across-tables/expenditure-is-its-budgets";
import { functionAgreesWithEconomic } from "./across-tables/function-agrees-with-economic";
import { glossaryFitsTheTerms } from "./completeness/glossary-fits-the-terms";
import { governmentCodeFitsUnit } from "./codes/government-code-fits-unit";
import { housingFundHasItsClass } from "./codes/housing-fund-has-its-class";
import { incomeEqualsSpending } from "./within-table/income-equals-spending";
import { itemCarriesItsKind } from "./codes/item-carries-its-kind";
import { lawHasItsSection } from "./completeness/law-has-its-section";
import { listedTableIsThere } from "./completeness/listed-table-is-there";
import { localityHasItsSection } from "./completeness/locality-has-its-section";
import { memoAtMostWhole } from "./within-table/memo-at-most-whole";
import { nameIsItsCodes } from "./codes/name-is-its-codes";
import { noteFitsItsTable } from "./completeness/note-fits-its-table";
import { outlineItemIsItsParts } from "./within-table/outline-item-is-its-parts";
import { overallAgreesWithTables } from "./across-tables/overall-agrees-with-tables";
import { performanceAgreesWithProjects } from "./across-tables/performance-agrees-with-projects";
import { projectCodeHasFullLength } from "./codes/project-code-has-full-length";
import { projectCodeIsText } from "./codes/project-code-is-text";
import { projectCodeIsUnique } from "./codes/project-code-is-unique";
import { projectHasTarget } from "./completeness/project-has-target";
import { projectsAgreeWithExpenditure } from "./across-tables/projects-agree-with-expenditure";
import { revenueAgreesWithSummary } from "./across-tables/revenue-agrees-with-summary";
import { subjectNameAgrees } from "./codes/subject-name-agrees";
import { tableIsListed } from "./completeness/table-is-listed";
import { tableStandsOnce } from "./completeness/table-stands-once";
import { termIsTheTablesOwn } from "./completeness/term-is-the-tables-own";
import { threePublicCoversBasic } from "./across-tables/three-public-covers-basic";
import { totalIsItsRows } from "./within-table/total-is-its-rows";
import { totalIsLabelled } from "./codes/total-is-labelled";
import { unitHasOneCode } from "./codes/unit-has-one-code";
import { zerosFitTheNote } from "./completeness/zeros-fit-the-note";

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
  listedTableIsThere,
  tableIsListed,
  expectedTableIsThere,
  emptyTableIsNoted,
  noteFitsItsTable,
  zerosFitTheNote,
  lawHasItsSection,
  localityHasItsSection,
  glossaryFitsTheTerms,
  contentsFitTheHeadings,
  baseYearIsStated,
  termIsTheTablesOwn,
  projectCodeHasFullLength,
  projectCodeIsUnique,
  subjectNameAgrees,
  codeKeepsItsZeros,
  projectCodeIsText,
  codeIsListed,
  nameIsItsCodes,
  classNameIsCurrent,
  classStandsOnce,
  governmentCodeFitsUnit,
  itemCarriesItsKind,
  codesInOrder,
  housingFundHasItsClass,
  unitHasOneCode,
  totalIsLabelled,
  constructionIsTargeted,
  amountIsANumber,
];
