/**
 * `npm run localise`: errors are put into workbooks that tie out, one or two at a time, and the diagnosis is asked which cells
 * are wrong. Prints how many were seen, found, found for certain and told first, what was claimed wrongly, and how much of the
 * processor's time it took. `npm run localise -- --claims 5000` counts only wrong claims, in so many workbooks with one error
 * each. `--seed` draws other errors: what was gained on those of the standard seed must show there too.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { XlsxFileHost } from "../src/host/xlsx-file";
import fc from "fast-check";
import { workbookOf } from "../bench/workbooks";
import { anyDepartment } from "../test/departments/any-department";
import { printWorkbook } from "../test/departments/print-workbook";
import { anyStyle } from "../test/departments/style";
import { projectFolder } from "./build-page";
import { groundOf } from "./localise/ground";
import { drawn, everyCell } from "./localise/draw";
import { measure, together, type Measured } from "./localise/measure";
import type { Ground } from "./localise/spoil";

const CASES = 500;
const DEPARTMENTS = 50;

async function localise(claims: number, seed: number): Promise<void> {
  const sample = await read("2022-put-right.xlsx");
  say("workbook", [
    "errors",
    "seen",
    "true among",
    "certain",
    "told first",
    "wrong claims",
    "index ms",
    "median ms",
    "99 % ms",
  ]);
  if (claims > 0) {
    const half = Math.ceil(claims / 2);
    print("sample", [groundOf(sample, "typed")], half, seed, [1]);
    print("sample, totals carried", [groundOf(sample, "carried")], half, seed, [1]);
    return;
  }
  print("sample", [groundOf(sample, "typed")], CASES, seed);
  printEveryCell("sample, every cell", groundOf(sample, "typed"), seed);
  print("sample, totals carried", [groundOf(sample, "carried")], CASES, seed);
  printEveryCell("carried, every cell", groundOf(sample, "carried"), seed);
  print("departments", departments("typed", seed), CASES, seed);
  print("departments, carried", departments("carried", seed), CASES, seed);
  for (const rows of [5, 50, 500, 5_000]) {
    const made = await new XlsxFileHost("made.xlsx", await workbookOf(rows)).read();
    print(`${rows} rows`, [groundOf(made, "typed")], rows > 50 ? 100 : CASES, seed);
  }
}

const read = (file: string) =>
  new XlsxFileHost(file, new Uint8Array(readFileSync(join(projectFolder, "samples", file)))).read();

/** Departments of every kind, printed in every style: other money than 财政拨款, amounts carried over and rounded, tables left out. */
function departments(totals: "typed" | "carried", seed: number): readonly Ground[] {
  return fc
    .sample(fc.tuple(anyDepartment, anyStyle), { numRuns: DEPARTMENTS, seed })
    .map(([department, style]) => groundOf(printWorkbook(department, style).workbook, totals))
    .filter(({ figures }) => figures.length > 1);
}

function print(
  name: string,
  grounds: readonly Ground[],
  cases: number,
  seed: number,
  numbers = [1, 2],
): void {
  for (const errors of numbers) {
    const each = Math.ceil(cases / grounds.length);
    const measured = together(
      grounds.map((ground, at) => measure(ground, drawn(ground, errors, each, seed + 2 * at))),
    );
    say(name, [String(errors), ...shares(measured)]);
  }
}

function printEveryCell(name: string, ground: Ground, seed: number): void {
  for (const errors of [1, 2])
    say(name, [String(errors), ...shares(measure(ground, everyCell(ground, errors, seed)))]);
}

function shares(measured: Measured): string[] {
  const { cases, seen, among, certain, first, claims, wrongClaims, index, milliseconds } = measured;
  const percent = (count: number) => `${((100 * count) / cases).toPrecision(3)}%`;
  const at = (share: number, times = milliseconds) =>
    String(Number(times[Math.min(cases - 1, Math.floor(cases * share))]!.toPrecision(2)));
  return [
    percent(seen),
    percent(among),
    percent(certain),
    percent(first),
    `${wrongClaims} of ${claims}`,
    at(0.5, index),
    at(0.5),
    at(0.99),
  ];
}

function say(name: string, columns: readonly string[]): void {
  process.stdout.write(`${name.padEnd(24)}${columns.map((column) => column.padStart(13)).join("")}\n`);
}

const { values } = parseArgs({
  options: { claims: { type: "string", default: "0" }, seed: { type: "string", default: "20260" } },
});

function wholeNumber(option: "claims" | "seed"): number {
  const given = Number(values[option]);
  if (!Number.isSafeInteger(given) || given < 0)
    throw new Error(`--${option} ${values[option]}: a whole number is needed`);
  return given;
}
void localise(wholeNumber("claims"), wholeNumber("seed"));
