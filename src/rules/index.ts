import type { Rule } from "./rule";
import { absenceAgreesWithTable } from "./narrative/absence-agrees-with-table";
import { allowancesAreListed } from "./contradictions/allowances-are-listed";
import { amountIsANumber } from "./values/amount-is-a-number";
import { amountsAreInTheTablesUnit } from "./values/amounts-are-in-the-tables-unit";
import { appropriationAgreesWithBudgets } from "./across-tables/appropriation-agrees-with-budgets";
import { appropriationAgreesWithSummary } from "./across-tables/appropriation-agrees-with-summary";
import { baseYearIsStated } from "./completeness/base-year-is-stated";
import { basicAgreesWithGeneralPublic } from "./across-tables/basic-agrees-with-general-public";
import { blankIsFilledIn } from "./text/blank-is-filled-in";
import { bracketIsClosed } from "./text/bracket-is-closed";
import { changesAddUp } from "./narrative/changes-add-up";
import { classIsItsItems } from "./within-table/class-is-its-items";
import { classSumIsPrinted } from "./completeness/class-sum-is-printed";
import { clauseStandsOnce } from "./text/clause-stands-once";
import { columnPartsAddUp } from "./within-table/column-parts-add-up";
import { comparisonHasOneBase } from "./narrative/comparison-has-one-base";
import { directionStandsAlone } from "./text/direction-stands-alone";
import { classNameIsCurrent } from "./codes/class-name-is-current";
import { classStandsOnce } from "./codes/class-stands-once";
import { codeIsListed } from "./codes/code-is-listed";
import { codeKeepsItsZeros } from "./codes/code-keeps-its-zeros";
import { codesInOrder } from "./codes/codes-in-order";
import { constructionIsTargeted } from "./codes/construction-is-targeted";
import { contentsFitTheHeadings } from "./completeness/contents-fit-the-headings";
import { dutyIsQuotedWhole } from "./text/duty-is-quoted-whole";
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
import { adjustmentRateDividesAdjustments } from "./indicators/adjustment-rate-divides-adjustments";
import { benefitsAreMeasurable } from "./indicators/benefits-are-measurable";
import { carryoverTargetFitsExecution } from "./indicators/carryover-target-fits-execution";
import { costNameIsItsProjects } from "./indicators/cost-name-is-its-projects";
import { costTargetAtMostProjectAmount } from "./indicators/cost-target-at-most-project-amount";
import { costTargetIsACeiling } from "./indicators/cost-target-is-a-ceiling";
import { costUnitIsComplete } from "./indicators/cost-unit-is-complete";
import { coverageOfDuesIsWhole } from "./indicators/coverage-of-dues-is-whole";
import { deadlineNamesItsDay } from "./indicators/deadline-names-its-day";
import { explanationIsOfItsIndicator } from "./indicators/explanation-is-of-its-indicator";
import { formulasAreWrittenAlike } from "./indicators/formulas-are-written-alike";
import { frequencyFitsItsName } from "./indicators/frequency-fits-its-name";
import { increaseIsWithinAmount } from "./narrative/increase-is-within-amount";
import { indicatorDirectionFitsItsName } from "./indicators/indicator-direction-fits-its-name";
import { indicatorHasTarget } from "./indicators/indicator-has-target";
import { indicatorsDiffer } from "./indicators/indicators-differ";
import { leaseTermFitsYearsPaid } from "./indicators/lease-term-fits-years-paid";
import { namedThingHasOutput } from "./indicators/named-thing-has-output";
import { nameIsTheDepartmentsOwn } from "./text/name-is-the-departments-own";
import { narrativeNamesEveryAspect } from "./indicators/narrative-names-every-aspect";
import { officeHasItsTarget } from "./contradictions/office-has-its-target";
import { outputIsAnOutput } from "./indicators/output-is-an-output";
import { outputsSayHowMuchAndWhen } from "./indicators/outputs-say-how-much-and-when";
import { overallTargetFitsProjects } from "./indicators/overall-target-fits-projects";
import { percentSaysHowItIsMeasured } from "./indicators/percent-says-how-it-is-measured";
import { rateBaseIsNotZero } from "./indicators/rate-base-is-not-zero";
import { rateCountsWhatItNames } from "./indicators/rate-counts-what-it-names";
import { rateDividesAsDefined } from "./indicators/rate-divides-as-defined";
import { rateHasABase } from "./narrative/rate-has-a-base";
import { rateTargetIsPossible } from "./indicators/rate-target-is-possible";
import { runningCostsFitPersonnel } from "./contradictions/running-costs-fit-personnel";
import { sameChangeIsSaidAlike } from "./narrative/same-change-is-said-alike";
import { sameIndicatorCanBeMet } from "./indicators/same-indicator-can-be-met";
import { satisfactionAsksThoseServed } from "./indicators/satisfaction-asks-those-served";
import { satisfactionTargetIsRealistic } from "./indicators/satisfaction-target-is-realistic";
import { targetCanBeRead } from "./indicators/target-can-be-read";
import { targetHasItsUnit } from "./indicators/target-has-its-unit";
import { targetIsNoRepetitionOfName } from "./indicators/target-is-no-repetition-of-name";
import { targetNumberIsInDigits } from "./indicators/target-number-is-in-digits";
import { taskContentIsItsOwn } from "./indicators/task-content-is-its-own";
import { taskHasIndicator } from "./indicators/task-has-indicator";
import { timeLimitCanBeMissed } from "./indicators/time-limit-can-be-missed";
import { deadlineInBudgetYear } from "./indicators/deadline-in-budget-year";
import { markupIsRemoved } from "./text/markup-is-removed";
import { memoAtMostWhole } from "./within-table/memo-at-most-whole";
import { memoAgreesAcrossTables } from "./across-tables/memo-agrees-across-tables";
import { memoFillsItsRows } from "./across-tables/memo-fills-its-rows";
import { noChangeHasNoDirection } from "./text/no-change-has-no-direction";
import { numberFollowsOn } from "./text/number-follows-on";
import { numberHasItsUnit } from "./text/number-has-its-unit";
import { itemCarriesItsKind } from "./codes/item-carries-its-kind";
import { lawHasItsSection } from "./completeness/law-has-its-section";
import { listedTableIsThere } from "./completeness/listed-table-is-there";
import { localityHasItsSection } from "./completeness/locality-has-its-section";
import { nameIsItsCodes } from "./codes/name-is-its-codes";
import { noteFitsItsTable } from "./completeness/note-fits-its-table";
import { outlineItemIsItsParts } from "./within-table/outline-item-is-its-parts";
import { overallAgreesWithTables } from "./across-tables/overall-agrees-with-tables";
import { performanceAgreesWithProjects } from "./across-tables/performance-agrees-with-projects";
import { projectCodeHasFullLength } from "./codes/project-code-has-full-length";
import { projectCodeIsText } from "./codes/project-code-is-text";
import { projectCodeIsUnique } from "./codes/project-code-is-unique";
import { projectHasTarget } from "./completeness/project-has-target";
import { procurementIsPartOfSpending } from "./across-tables/procurement-is-part-of-spending";
import { projectsAgreeWithExpenditure } from "./across-tables/projects-agree-with-expenditure";
import { revenueAgreesWithSummary } from "./across-tables/revenue-agrees-with-summary";
import { sampleRowIsRemoved } from "./text/sample-row-is-removed";
import { sampleWordsAreReplaced } from "./text/sample-words-are-replaced";
import { savingChangesSomething } from "./narrative/saving-changes-something";
import { stopStandsOnce } from "./text/stop-stands-once";
import { subjectNameAgrees } from "./codes/subject-name-agrees";
import { tableIsListed } from "./completeness/table-is-listed";
import { tableStandsOnce } from "./completeness/table-stands-once";
import { termIsSpelledRight } from "./text/term-is-spelled-right";
import { textStandsUnderItsHeading } from "./narrative/text-stands-under-its-heading";
import { thingHasOneName } from "./narrative/thing-has-one-name";
import { termIsTheTablesOwn } from "./completeness/term-is-the-tables-own";
import { threePublicCoversBasic } from "./across-tables/three-public-covers-basic";
import { titleIsOfOneLevel } from "./text/title-is-of-one-level";
import { titleYearAgrees } from "./text/title-year-agrees";
import { totalIsItsRows } from "./within-table/total-is-its-rows";
import { amountAgreesWithTable } from "./narrative/amount-agrees-with-table";
import { balancedChangesAgree } from "./narrative/balanced-changes-agree";
import { countAgreesWithList } from "./narrative/count-agrees-with-list";
import { countAgreesWithTable } from "./narrative/count-agrees-with-table";
import { headcountIsItsParts } from "./narrative/headcount-is-its-parts";
import { changeAgreesWithRate } from "./narrative/change-agrees-with-rate";
import { listAddsUp } from "./narrative/list-adds-up";
import { reasonNamesWhatChanged } from "./narrative/reason-names-what-changed";
import { runningCostsAgreeWithBasic } from "./narrative/running-costs-agree-with-basic";
import { shareAgreesWithAmounts } from "./narrative/share-agrees-with-amounts";
import { noProcurementIsExplained } from "./contradictions/no-procurement-is-explained";
import { receptionDutyIsExplained } from "./contradictions/reception-duty-is-explained";
import { rentIsExplained } from "./contradictions/rent-is-explained";
import { runningCostsDefinitionFitsProjects } from "./contradictions/running-costs-definition-fits-projects";
import { targetSentencesAgree } from "./contradictions/target-sentences-agree";
import { unitCostIsPlausible } from "./indicators/unit-cost-is-plausible";
import { vehicleDutyIsExplained } from "./contradictions/vehicle-duty-is-explained";
import { vehicleLeaseIsExplained } from "./contradictions/vehicle-lease-is-explained";
import { wagesFitContributions } from "./contradictions/wages-fit-contributions";
import { wagesInProjectsAreExplained } from "./contradictions/wages-in-projects-are-explained";
import { runningCostsPartsAreParts } from "./narrative/running-costs-parts-are-parts";
import { amountIsNotNegative } from "./values/amount-is-not-negative";
import { amountsAreStoredAlike } from "./values/amounts-are-stored-alike";
import { printedFiguresAddUp } from "./values/printed-figures-add-up";
import { vehicleCostsAgree } from "./narrative/vehicle-costs-agree";
import { welfareFitsPersonnel } from "./contradictions/welfare-fits-personnel";
import { yearIsTheBudgetYear } from "./narrative/year-is-the-budget-year";
import { zeroHasNoPurpose } from "./narrative/zero-has-no-purpose";
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
  memoAgreesAcrossTables,
  memoFillsItsRows,
  overallAgreesWithTables,
  performanceAgreesWithProjects,
  procurementIsPartOfSpending,
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
  classSumIsPrinted,
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
  amountIsNotNegative,
  amountsAreStoredAlike,
  printedFiguresAddUp,
  amountsAreInTheTablesUnit,
  amountAgreesWithTable,
  balancedChangesAgree,
  changeAgreesWithRate,
  countAgreesWithList,
  countAgreesWithTable,
  headcountIsItsParts,
  listAddsUp,
  reasonNamesWhatChanged,
  runningCostsAgreeWithBasic,
  shareAgreesWithAmounts,
  noProcurementIsExplained,
  receptionDutyIsExplained,
  rentIsExplained,
  runningCostsDefinitionFitsProjects,
  targetSentencesAgree,
  vehicleDutyIsExplained,
  vehicleLeaseIsExplained,
  wagesFitContributions,
  wagesInProjectsAreExplained,
  allowancesAreListed,
  welfareFitsPersonnel,
  runningCostsFitPersonnel,
  officeHasItsTarget,
  runningCostsPartsAreParts,
  costUnitIsComplete,
  indicatorDirectionFitsItsName,
  costTargetAtMostProjectAmount,
  rateTargetIsPossible,
  explanationIsOfItsIndicator,
  adjustmentRateDividesAdjustments,
  taskContentIsItsOwn,
  benefitsAreMeasurable,
  carryoverTargetFitsExecution,
  costNameIsItsProjects,
  costTargetIsACeiling,
  coverageOfDuesIsWhole,
  deadlineNamesItsDay,
  formulasAreWrittenAlike,
  frequencyFitsItsName,
  indicatorHasTarget,
  indicatorsDiffer,
  leaseTermFitsYearsPaid,
  narrativeNamesEveryAspect,
  outputIsAnOutput,
  outputsSayHowMuchAndWhen,
  overallTargetFitsProjects,
  percentSaysHowItIsMeasured,
  rateBaseIsNotZero,
  rateCountsWhatItNames,
  rateDividesAsDefined,
  satisfactionAsksThoseServed,
  satisfactionTargetIsRealistic,
  targetIsNoRepetitionOfName,
  taskHasIndicator,
  timeLimitCanBeMissed,
  deadlineInBudgetYear,
  targetCanBeRead,
  targetNumberIsInDigits,
  targetHasItsUnit,
  unitCostIsPlausible,
  namedThingHasOutput,
  sameIndicatorCanBeMet,
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
  dutyIsQuotedWhole,
  nameIsTheDepartmentsOwn,
  titleIsOfOneLevel,
  yearIsTheBudgetYear,
  zeroHasNoPurpose,
  savingChangesSomething,
  thingHasOneName,
  vehicleCostsAgree,
  textStandsUnderItsHeading,
  sameChangeIsSaidAlike,
  increaseIsWithinAmount,
  changesAddUp,
  absenceAgreesWithTable,
  rateHasABase,
  comparisonHasOneBase,
];
