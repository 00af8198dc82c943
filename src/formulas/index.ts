import { adjustmentRate } from "./adjustment-rate";
import { adoptionRate } from "./adoption-rate";
import { capitals } from "./capitals";
import { carryoverRate } from "./carryover-rate";
import { change } from "./change";
import { changeRate } from "./change-rate";
import { checkIndicator } from "./check-indicator";
import { convert } from "./convert";
import { detailRate } from "./detail-rate";
import { evaluationRate } from "./evaluation-rate";
import { executionRate } from "./execution-rate";
import type { Described, Formula } from "./formula";
import { monitoringRate } from "./monitoring-rate";
import { narrate } from "./narrate";
import { parseIndicator } from "./parse-indicator";
import { procurementRate } from "./procurement-rate";
import { selfEvaluationRate } from "./self-evaluation-rate";
import { share } from "./share";
import { subjectMatch } from "./subject-match";
import { subjectName } from "./subject-name";
import { targetSettingRate } from "./target-setting-rate";
import { threePublicRate } from "./three-public-rate";
import { tie } from "./tie";
import { total } from "./total";

/** The eleven rates of 整体绩效目标表, in its order. */
export const performanceRates = [
  detailRate,
  executionRate,
  adjustmentRate,
  carryoverRate,
  threePublicRate,
  procurementRate,
  targetSettingRate,
  monitoringRate,
  selfEvaluationRate,
  evaluationRate,
  adoptionRate,
] as const;

/** Every formula over amounts, for the test that walks their examples. */
export const formulas: readonly Formula[] = [share, change, changeRate, total, ...performanceRates];

/** What cells can call, as the help pages list it. */
export const cellFormulas: readonly { readonly group: string; readonly formulas: readonly Described[] }[] = [
  { group: "绩效比率", formulas: performanceRates },
  { group: "占比与增减", formulas: [share, change, changeRate, narrate] },
  { group: "绩效指标", formulas: [checkIndicator, parseIndicator] },
  { group: "勾稽与科目", formulas: [tie, subjectName, subjectMatch] },
  { group: "金额", formulas: [convert, capitals] },
];
