import type { Mark } from "../workbook/mark";
import { openFindings, type Reasons } from "./explained";
import type { Review } from "./review";

/** One mark a finding that has no reason. */
export const marksOf = ({ findings }: Review, reasons: Reasons): readonly Mark[] =>
  openFindings(findings, reasons).map(({ at, severity, sentence }) => ({
    range: at,
    severity,
    note: sentence,
  }));
