/** The BUDGET functions for cells of the surface: what Univer hands over is read as Excel hands it over. */
import { errorOf } from "./functions-runtime";
import * as inCells from "../functions/functions";
import { cellFormulas } from "../formulas/index";
import type { Described } from "../formulas/formula";
import { isErrorText } from "./cell-data";

type InCells = (...ranges: never[]) => unknown;
type Shown = string | number | boolean | null;

/** Every function by the name that cells call it by. */
const answers: Readonly<Record<string, InCells>> = {
  DETAILRATE: inCells.detailRateOf,
  EXECUTIONRATE: inCells.executionRateOf,
  ADJUSTMENTRATE: inCells.adjustmentRateOf,
  CARRYOVERRATE: inCells.carryoverRateOf,
  THREEPUBLICRATE: inCells.threePublicRateOf,
  PROCUREMENTRATE: inCells.procurementRateOf,
  TARGETSETTINGRATE: inCells.targetSettingRateOf,
  MONITORINGRATE: inCells.monitoringRateOf,
  SELFEVALUATIONRATE: inCells.selfEvaluationRateOf,
  EVALUATIONRATE: inCells.evaluationRateOf,
  ADOPTIONRATE: inCells.adoptionRateOf,
  SHARE: inCells.shareOf,
  CHANGE: inCells.changeOf,
  CHANGERATE: inCells.changeRateOf,
  NARRATE: inCells.narrateOf,
  CHECKINDICATOR: inCells.checkIndicatorOf,
  PARSEINDICATOR: inCells.parseIndicatorOf,
  TIE: inCells.tieOf,
  SUBJECTNAME: inCells.subjectNameOf,
  SUBJECTMATCH: inCells.subjectMatchOf,
  CONVERT: inCells.convertOf,
  CAPITALS: inCells.capitalsOf,
};

export interface SurfaceFunction {
  /** BUDGET.SHARE */
  readonly name: string;
  readonly described: Described;
  /** Takes values and rows of values; answers with one value, or with rows that spill. */
  answer(...given: readonly unknown[]): Shown | Shown[][];
}

export const surfaceFunctions: readonly SurfaceFunction[] = cellFormulas.flatMap(({ formulas }) =>
  formulas.map((described) => ({
    name: `BUDGET.${described.name}`,
    described,
    answer: (...given) => answerOf(answers[described.name]!, given),
  })),
);

function answerOf(inCells: InCells, given: readonly unknown[]): Shown | Shown[][] {
  try {
    const rows = inCells(...(given.map(rangeOf) as never[])) as unknown[][];
    const shown = rows.map((row) => row.map(shownOf));
    return shown.length === 1 && shown[0]!.length === 1 ? shown[0]![0]! : shown;
  } catch (reason) {
    return errorOf(reason) ?? "#VALUE!";
  }
}

const rangeOf = (given: unknown): unknown[][] =>
  Array.isArray(given)
    ? given.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(cellOf))
    : [[cellOf(given)]];

const cellOf = (value: unknown): unknown =>
  typeof value === "string" && isErrorText(value) ? { code: value } : value;

const shownOf = (answer: unknown): Shown =>
  errorOf(answer) ?? (typeof answer === "string" || typeof answer === "number" ? answer : null);
