import * as functions from "../src/functions/functions";
import { openSimulatedExcel, quitSimulatedExcel } from "../test/excel/simulated-excel";

/**
 * How many cells a second the functions work out, once with a formula in every row and once with one formula for the column:
 * the functions alone, and then one of them through Microsoft's client in the simulated Excel. What a real Excel takes for a
 * call comes on top, and the one call for the column saves that too.
 * Run: npx tsx bench/functions.ts
 */
const ROWS = 10_000;
const ROUNDS = 7;

type CellFunction = (...ranges: unknown[][][]) => unknown[][];
type Argument = (row: number) => unknown;

const contenders: readonly (readonly [name: string, called: CellFunction, given: readonly Argument[]])[] = [
  ["SHARE", functions.shareOf, [amount(1), () => 99_999.99]],
  ["CHANGERATE", functions.changeRateOf, [amount(1), amount(2)]],
  ["NARRATE", functions.narrateOf, [amount(1), amount(2)]],
  ["CHECKINDICATOR", functions.checkIndicatorOf, [() => "≥95%", (row) => (row % 1000) / 999]],
  ["PARSEINDICATOR", functions.parseIndicatorOf, [(row) => `≥${row % 100}.5万元`]],
  ["SUBJECTNAME", functions.subjectNameOf, [() => "2010301", () => 2022]],
  ["CAPITALS", functions.capitalsOf, [amount(3)]],
  ["TIE", functions.tieOf, [(row) => row / 50, (row) => row / 50]],
];

function amount(seed: number): Argument {
  return (row) => ((row * 7919 * seed + 104_729) % 99_999_999) / 100;
}

function measure(): void {
  say(`${ROWS} rows              one formula a row     one for the column     × one a row`);
  for (const [name, called, given] of contenders) {
    const columns = given.map((argument) => Array.from({ length: ROWS }, (_, row) => [argument(row)]));
    const cells = columns.map((column) => column.map((row) => [row]));
    const singly: number[] = [];
    const together: number[] = [];
    for (let round = -2; round < ROUNDS; round++) {
      const start = performance.now();
      for (let row = 0; row < ROWS; row++) called(...cells.map((column) => column[row]!));
      const between = performance.now();
      const spilled = called(...columns);
      const end = performance.now();
      if (spilled.length !== ROWS) throw new Error(`${name} lost rows`);
      if (round >= 0) singly.push(between - start); // the first rounds warm up
      if (round >= 0) together.push(end - between);
    }
    report(name, perSecond(singly), perSecond(together));
  }
}

/** Both ways through Office.js: the calls of all rows are under way at once, as when Excel works a sheet out anew. */
async function measureThroughClient(): Promise<void> {
  const excel = await openSimulatedExcel([]);
  CustomFunctions.associate("SHARE", functions.shareOf);
  const parts = Array.from({ length: ROWS }, (_, row) => [amount(1)(row)]);
  const whole = [[99_999.99]];
  const singly: number[] = [];
  const together: number[] = [];
  for (let round = -1; round < 3; round++) {
    const start = performance.now();
    await Promise.all(parts.map((part) => excel.host.callFunction("SHARE", [[part], whole])));
    const between = performance.now();
    await excel.host.callFunction("SHARE", [parts, whole]);
    const end = performance.now();
    if (round >= 0) singly.push(between - start);
    if (round >= 0) together.push(end - between);
  }
  report("SHARE, Office.js", perSecond(singly), perSecond(together));
  excel.close();
  await quitSimulatedExcel();
}

function report(name: string, one: number, all: number): void {
  const ratio = (all / one).toPrecision(3).padStart(10);
  say(`${name.padEnd(22)} ${count(one)} a second  ${count(all)} a second   ${ratio}`);
}

/** Cells a second, by the median round. */
const perSecond = (times: number[]): number =>
  (1000 * ROWS) / times.sort((a, b) => a - b)[times.length >> 1]!;
const count = (cells: number): string => Math.round(cells).toLocaleString("en-US").padStart(10);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

measure();
void measureThroughClient();
