import type { TableLayout } from "../layout";
import { budgetSummaryLayout } from "./budget-summary";
import {
  expenditureLayout,
  generalPublicExpenditureLayout,
  governmentFundExpenditureLayout,
  stateCapitalExpenditureLayout,
} from "./coded-expenditure";
import { basicExpenditureLayout, economicClassificationLayout } from "./economic";
import { fiscalAppropriationLayout } from "./fiscal-appropriation";
import { overallPerformanceLayout } from "./overall-performance";
import { procurementLayout } from "./procurement";
import { projectExpenditureLayout, projectPerformanceLayout } from "./projects";
import { revenueLayout } from "./revenue";
import { threePublicLayout } from "./three-public";

/** Every table that is known, in the order of the disclosure. Their titles exclude each other. */
export const layouts: readonly TableLayout[] = [
  budgetSummaryLayout,
  revenueLayout,
  expenditureLayout,
  fiscalAppropriationLayout,
  generalPublicExpenditureLayout,
  basicExpenditureLayout,
  economicClassificationLayout,
  threePublicLayout,
  governmentFundExpenditureLayout,
  stateCapitalExpenditureLayout,
  projectExpenditureLayout,
  overallPerformanceLayout,
  projectPerformanceLayout,
  procurementLayout,
];
