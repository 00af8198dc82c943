import { readFile } from "node:fs/promises";
import path from "node:path";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { writeNarrative } from "../src/narrative/write-narrative";
import { readPriorTotal } from "../src/review/settings";
import { reviewWorkbook } from "../src/review/review-workbook";
import { workbookOf } from "./workbooks";

/**
 * How long writing all sections of the 情况说明 takes after the review, on the sample and on large tables, beside the review
 * itself. The first round, which no person's patience spares, is printed too.
 * Run: npx tsx bench/narrative.ts
 */
const ROUNDS = 25;

async function measure(): Promise<void> {
  const sample = await readFile(path.join(__dirname, "../samples/2022-put-right.xlsx"));
  const prior = readPriorTotal("2884.52");
  const facts = "value" in prior ? { priorTotal: prior.value } : {};
  say("workbook                 checking   writing first     writing   sections");
  const workbooks: [string, Uint8Array][] = [
    ["the sample", new Uint8Array(sample)],
    ["2,000 rows a table", await workbookOf(2_000)],
    ["20,000 rows a table", await workbookOf(20_000)],
  ];
  for (const [name, bytes] of workbooks) {
    const snapshot = await new XlsxFileHost("bench.xlsx", bytes).read();
    const start = performance.now();
    const { book } = reviewWorkbook(snapshot);
    const checking = performance.now() - start;
    const times = Array.from({ length: ROUNDS }, () => {
      const before = performance.now();
      writeNarrative(book, facts);
      return performance.now() - before;
    });
    const [first] = times;
    const sections = writeNarrative(book, facts).length;
    say(
      `${name.padEnd(22)}${ms(checking)}  ${ms(first!)}  ${ms(median(times))}  ${String(sections).padStart(9)}`,
    );
  }
}

const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const ms = (time: number): string => `${time.toPrecision(3).padStart(8)} ms`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void measure();
