import { withEdits } from "../src/host/edited-snapshot";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { reviewWorkbook } from "../src/review/review-workbook";
import { Reviewer } from "../src/review/reviewer";
import type { WorkbookSnapshot } from "../src/workbook/snapshot";
import { processorTime } from "./processor-time";
import { manySheets, workbookOf } from "./workbooks";

/**
 * How long a check takes after one cell was edited, beside a check of the whole workbook: the edit on one sheet should cost
 * what its table and the tables beside it cost, not the workbook.
 * Run: npx tsx bench/recheck.ts
 */
const ROUNDS = 15;

async function measure(): Promise<void> {
  say("workbook                    whole check   after an edit   × whole");
  await compare("12 sheets × 60 rows", await manySheets(12, 60), "表1");
  await compare("3 × 5,000, spending", await workbookOf(5_000), "支出总表");
  await compare("3 × 20,000, spending", await workbookOf(20_000), "支出总表");
  await compare("3 × 20,000, revenue", await workbookOf(20_000), "收入总表");
}

async function compare(called: string, bytes: Uint8Array, sheet: string): Promise<void> {
  let workbook = await new XlsxFileHost("bench.xlsx", bytes).read();
  const reviewer = new Reviewer();
  reviewer.review(workbook);
  const whole: number[] = [];
  const again: number[] = [];
  for (let round = -2; round < ROUNDS; round++) {
    workbook = edited(workbook, sheet, round);
    const start = processorTime();
    const quick = reviewer.review(workbook);
    const between = processorTime();
    const slow = reviewWorkbook(workbook);
    if (round >= 0) again.push(between - start); // the first rounds warm up
    if (round >= 0) whole.push(processorTime() - between);
    if (quick.findings.length !== slow.findings.length) throw new Error("the two checks differ");
  }
  const [all, one] = [median(whole), median(again)];
  say(`${called.padEnd(26)} ${ms(all)}      ${ms(one)}   ${(one / all).toPrecision(2).padStart(7)}`);
}

/** Somebody types another amount into the first cell of money. */
function edited(workbook: WorkbookSnapshot, name: string, round: number): WorkbookSnapshot {
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const cell = { sheet: name, row: 5, column: 4 };
  return withEdits(workbook, [{ cell, was: sheet.values[5]![4]!, becomes: 1_000 + round }]);
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
const ms = (time: number): string => `${time.toPrecision(3).padStart(8)} ms`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void measure();
