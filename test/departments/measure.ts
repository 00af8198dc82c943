import fc from "fast-check";
import { tableNames } from "../../src/budget/table";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { anyDepartment } from "./any-department";
import { coveringEquations, faultKinds, isDoubted, isNamed, plant } from "./plant";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/**
 * How many planted faults are found, by kind of fault and by table: of all, and of those that an equality covers.
 * Run: npx tsx test/departments/measure.ts [workbooks] [seed]
 */
const workbooks = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? 2022);
const CELLS = 24;

interface Count {
  planted: number;
  covered: number;
  found: number;
  foundCovered: number;
}
const counts = new Map<string, Count>();

function add(name: string, covered: boolean, found: boolean): void {
  const count = counts.get(name) ?? { planted: 0, covered: 0, found: 0, foundCovered: 0 };
  counts.set(name, count);
  count.planted++;
  if (covered) count.covered++;
  if (found) count.found++;
  if (covered && found) count.foundCovered++;
}

const samples = fc.sample(fc.tuple(anyDepartment, anyStyle, fc.infiniteStream(fc.nat())), {
  numRuns: workbooks,
  seed,
});
samples.forEach(([department, style, choices], number) => {
  const printed = printWorkbook(department, style);
  const before = reviewWorkbook(printed.workbook);
  const filled = printed.money.filter(({ fen }) => fen !== 0n);
  for (let i = 0; i < CELLS; i++) {
    const cell = filled[choices.next().value! % filled.length]!;
    const kind = faultKinds[i % faultKinds.length]!;
    const planted = plant(printed, cell, kind, choices.next().value!);
    if (!planted) continue;
    const equations = coveringEquations(before, planted);
    const covered = equations.length > 0;
    const after = reviewWorkbook(planted.workbook);
    const found = isNamed(after, planted);
    for (const name of [kind, tableNames[cell.kind], "all"]) add(name, covered, found);
    if (covered && !found && process.argv.includes("--missed"))
      say(
        `${isDoubted(after, equations) ? "in doubt" : "missed"}: ${number} ${kind} ${cell.sheet} ${cell.row},${cell.column} ${planted.changes.map(({ was, becomes }) => `${String(was)} → ${String(becomes)}`).join("; ")}`,
      );
  }
});

say("fault or table                planted  found   covered  found of covered");
for (const [name, { planted, covered, found, foundCovered }] of counts) {
  const width = [...name].reduce((sum, letter) => sum + (letter > "\u2000" ? 2 : 1), 0);
  say(
    `${name}${" ".repeat(Math.max(0, 30 - width))}${column(planted)}  ${share(found, planted)}  ${column(covered)}  ${share(foundCovered, covered)}`,
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? "     –" : `${((100 * part) / whole).toPrecision(4).padStart(5)}%`;
}
function column(count: number): string {
  return String(count).padStart(7);
}
function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
