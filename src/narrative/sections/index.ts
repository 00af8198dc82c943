import type { NarrativeSection } from "../section";
import { basicSection } from "./basic";
import { expenditureSection } from "./expenditure";
import { fiscalAppropriationSection } from "./fiscal-appropriation";
import { generalPublicSection } from "./general-public";
import { governmentFundSection } from "./government-fund";
import { otherMattersSection } from "./other-matters";
import { revenueSection } from "./revenue";
import { stateCapitalSection } from "./state-capital";
import { threePublicSection } from "./three-public";
import { totalSection } from "./total";

/** The sections of the 情况说明, in the order of the disclosure. */
export const sections: readonly NarrativeSection[] = [
  totalSection,
  revenueSection,
  expenditureSection,
  fiscalAppropriationSection,
  generalPublicSection,
  basicSection,
  threePublicSection,
  governmentFundSection,
  stateCapitalSection,
  otherMattersSection,
];
