/** Which findings of a pile stand under a diagnosis, and which stand alone. */
import type { Severity } from "../workbook/mark";
import type { Review, ReviewDiagnosis, ReviewFinding } from "../review/review";

export interface PileDiagnosis {
  readonly diagnosis: ReviewDiagnosis;
  /** Those that it explains and that people see; at least one. */
  readonly findings: readonly ReviewFinding[];
}

export interface PileParts {
  readonly diagnosed: readonly PileDiagnosis[];
  readonly alone: readonly ReviewFinding[];
}

/** A finding that two diagnoses explain stands under the first. */
export function partsOfPile(
  review: Pick<Review, "diagnoses"> | undefined,
  severity: Severity,
  findings: readonly ReviewFinding[],
): PileParts {
  const under = new Map<string, ReviewDiagnosis>();
  for (const diagnosis of review?.diagnoses ?? []) {
    if (diagnosis.severity !== severity) continue;
    for (const id of diagnosis.explains) if (!under.has(id)) under.set(id, diagnosis);
  }
  const diagnosed = [...new Set(under.values())].map((diagnosis) => ({
    diagnosis,
    findings: findings.filter(({ id }) => under.get(id) === diagnosis),
  }));
  return {
    diagnosed: diagnosed.filter((one) => one.findings.length > 0),
    alone: findings.filter(({ id }) => !under.has(id)),
  };
}
