import { read as readByLibrary } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { markPackage } from "../src/host/xlsx/marks/mark-package";
import { ZipPackage } from "../src/host/xlsx/zip-package";
import { readPackage } from "../src/host/xlsx/read-package";
import { writeNarrative } from "../src/narrative/write-narrative";
import { reviewWorkbook } from "../src/review/review-workbook";
import { rules } from "../src/rules/index";
import { runRules } from "../src/rules/run-rules";
import { recogniseBook } from "../src/tables/recognise";

/** What is timed of one workbook, side by side: two floors, another reader, the steps of a review, and all of them. */
export const stepNames = [
  "inflate",
  "inflate + scan",
  "read",
  "@e965/xlsx",
  "recognise",
  "rules",
  "narrative",
  "annotate",
  "review",
] as const;
export type Step = (typeof stepNames)[number];
/** Milliseconds. */
export type Times = Readonly<Record<Step, number>>;

/** One round of all steps. Every round reads the file anew: what rules concluded of a table is remembered with it. */
export function timeSteps(bytes: Uint8Array): Times {
  const times: Partial<Record<Step, number>> = {};
  const timed = <Result>(step: Step, run: () => Result): Result => {
    const start = performance.now();
    const result = run();
    times[step] = performance.now() - start;
    return result;
  };
  timed("inflate", () => unzipSync(bytes));
  timed("inflate + scan", () => countCells(bytes));
  timed("@e965/xlsx", () => readByLibrary(bytes, { dense: true, cellNF: true, cellFormula: true }));
  const snapshot = timed("read", () => readPackage("bench.xlsx", bytes));
  const book = timed("recognise", () => recogniseBook(snapshot));
  timed("rules", () => runRules(rules, book));
  timed("narrative", () => writeNarrative(book, {}));
  const { findings } = timed("review", () => reviewOf(bytes));
  const marks = findings.map(({ at, severity, sentence }) => ({ range: at, severity, note: sentence }));
  timed("annotate", () => markPackage(new ZipPackage("bench.xlsx", bytes), marks, true));
  return times as Times;
}

export const reviewOf = (bytes: Uint8Array) => reviewWorkbook(readPackage("bench.xlsx", bytes));

/** Of several rounds the least time of each step: what else the machine does can only add to it. */
export function leastTimes(bytes: Uint8Array, rounds: number): Times {
  const all = Array.from({ length: WARM_UP + rounds }, () => timeSteps(bytes)).slice(WARM_UP);
  const leastOf = (step: Step) => Math.min(...all.map((times) => times[step]));
  return Object.fromEntries(stepNames.map((step) => [step, leastOf(step)])) as Record<Step, number>;
}

const WARM_UP = 2;

/** The least that reading cells can cost: look at every byte once and know a cell when one begins. */
function countCells(bytes: Uint8Array): number {
  let cells = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    for (let at = 0; at + 2 < part.length; at++)
      if (part[at] === LESS && part[at + 1] === C && part[at + 2] === SPACE) cells++;
  }
  return cells;
}

const [LESS, C, SPACE] = [60, 99, 32];
