import { adjustmentRate } from "../formulas/adjustment-rate";
import { adoptionRate } from "../formulas/adoption-rate";
import { carryoverRate } from "../formulas/carryover-rate";
import { change } from "../formulas/change";
import { changeRate } from "../formulas/change-rate";
import { detailRate } from "../formulas/detail-rate";
import { evaluationRate } from "../formulas/evaluation-rate";
import { executionRate } from "../formulas/execution-rate";
import { monitoringRate } from "../formulas/monitoring-rate";
import { procurementRate } from "../formulas/procurement-rate";
import { selfEvaluationRate } from "../formulas/self-evaluation-rate";
import { share } from "../formulas/share";
import { targetSettingRate } from "../formulas/target-setting-rate";
import { threePublicRate } from "../formulas/three-public-rate";
import { amountInCells, rateInCells } from "./amounts";
import { checkIndicatorInCells, parseIndicatorInCells } from "./indicators-in-cells";
import { capitalsInCells, convertInCells, narrateInCells } from "./money-in-cells";
import { subjectMatchInCells, subjectNameInCells } from "./subjects-in-cells";
import { tieInCells } from "./tie-in-cells";

/*
 * What cells can call: =BUDGET.SHARE(C5:C20, C21). Excel's list of them, functions.json, is generated from these
 * declarations (so they stand here, at the top level, each with its tag) and then gets its words from the formulas.
 * All are pure and answer at once; every argument may be a range, and arrives as rows of cells.
 */

/** @customfunction DETAILRATE */
export function detailRateOf(refined: unknown[][], distributed: unknown[][]): unknown[][] {
  return rateInCells(detailRate, refined, distributed);
}

/** @customfunction EXECUTIONRATE */
export function executionRateOf(carriedOut: unknown[][], budgeted: unknown[][]): unknown[][] {
  return rateInCells(executionRate, carriedOut, budgeted);
}

/** @customfunction ADJUSTMENTRATE */
export function adjustmentRateOf(adjusted: unknown[][], initial: unknown[][]): unknown[][] {
  return rateInCells(adjustmentRate, adjusted, initial);
}

/** @customfunction CARRYOVERRATE */
export function carryoverRateOf(carriedOver: unknown[][], budgeted: unknown[][]): unknown[][] {
  return rateInCells(carryoverRate, carriedOver, budgeted);
}

/** @customfunction THREEPUBLICRATE */
export function threePublicRateOf(spent: unknown[][], budgeted: unknown[][]): unknown[][] {
  return rateInCells(threePublicRate, spent, budgeted);
}

/** @customfunction PROCUREMENTRATE */
export function procurementRateOf(procured: unknown[][], budgeted: unknown[][]): unknown[][] {
  return rateInCells(procurementRate, procured, budgeted);
}

/** @customfunction TARGETSETTINGRATE */
export function targetSettingRateOf(withTargets: unknown[][], due: unknown[][]): unknown[][] {
  return rateInCells(targetSettingRate, withTargets, due);
}

/** @customfunction MONITORINGRATE */
export function monitoringRateOf(monitored: unknown[][], due: unknown[][]): unknown[][] {
  return rateInCells(monitoringRate, monitored, due);
}

/** @customfunction SELFEVALUATIONRATE */
export function selfEvaluationRateOf(evaluated: unknown[][], due: unknown[][]): unknown[][] {
  return rateInCells(selfEvaluationRate, evaluated, due);
}

/** @customfunction EVALUATIONRATE */
export function evaluationRateOf(evaluated: unknown[][], key: unknown[][]): unknown[][] {
  return rateInCells(evaluationRate, evaluated, key);
}

/** @customfunction ADOPTIONRATE */
export function adoptionRateOf(adopted: unknown[][], proposed: unknown[][]): unknown[][] {
  return rateInCells(adoptionRate, adopted, proposed);
}

/** @customfunction SHARE */
export function shareOf(part: unknown[][], whole: unknown[][]): unknown[][] {
  return rateInCells(share, part, whole);
}

/** @customfunction CHANGE */
export function changeOf(thisYear: unknown[][], lastYear: unknown[][]): unknown[][] {
  return amountInCells(change, thisYear, lastYear);
}

/** @customfunction CHANGERATE */
export function changeRateOf(thisYear: unknown[][], lastYear: unknown[][]): unknown[][] {
  return rateInCells(changeRate, thisYear, lastYear);
}

/** @customfunction NARRATE */
export function narrateOf(thisYear: unknown[][], lastYear: unknown[][], unit?: unknown[][]): unknown[][] {
  return narrateInCells(thisYear, lastYear, unit);
}

/** @customfunction CHECKINDICATOR */
export function checkIndicatorOf(target: unknown[][], actual: unknown[][]): unknown[][] {
  return checkIndicatorInCells(target, actual);
}

/** @customfunction PARSEINDICATOR */
export function parseIndicatorOf(target: unknown[][]): unknown[][] {
  return parseIndicatorInCells(target);
}

/** @customfunction TIE */
export function tieOf(total: unknown[][], parts: unknown[][], allowed?: unknown[][]): unknown[][] {
  return tieInCells(total, parts, allowed);
}

/** @customfunction SUBJECTNAME */
export function subjectNameOf(code: unknown[][], year?: unknown[][]): unknown[][] {
  return subjectNameInCells(code, year);
}

/** @customfunction SUBJECTMATCH */
export function subjectMatchOf(code: unknown[][], name: unknown[][], year?: unknown[][]): unknown[][] {
  return subjectMatchInCells(code, name, year);
}

/** @customfunction CONVERT */
export function convertOf(amount: unknown[][], from: unknown[][], to: unknown[][]): unknown[][] {
  return convertInCells(amount, from, to);
}

/** @customfunction CAPITALS */
export function capitalsOf(amount: unknown[][], unit?: unknown[][]): unknown[][] {
  return capitalsInCells(amount, unit);
}
