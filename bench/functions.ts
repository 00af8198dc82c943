import * as functions from "../src/functions/functions";

/**
 * How many cells a second the functions work out, once with a formula in every row and once with one formula for the column,
 * without what Excel itself takes for a call: in Excel the one call saves that too.
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
    const [one, all] = [perSecond(singly), perSecond(together)];
    say(
      `${name.padEnd(22)} ${count(one)} a second  ${count(all)} a second   ${(all / one).toPrecision(3).padStart(10)}`,
    );
  }
}

/** Cells a second, by the median round. */
const perSecond = (times: number[]): number =>
  (1000 * ROWS) / times.sort((a, b) => a - b)[times.length >> 1]!;
const count = (cells: number): string => Math.round(cells).toLocaleString("en-US").padStart(10);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

measure();
