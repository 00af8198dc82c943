import { XlsxFileHost } from "../src/host/xlsx-file";
import { reviewWorkbook } from "../src/review/review-workbook";
import { workbookOf } from "./workbooks";

/**
 * How long checking a workbook takes as its tables grow, beside reading it from its file: 支出总表, 一般公共预算支出表 and
 * 收入总表 of many units, each of `rows` rows. The time per row should stay what it is.
 * Run: npx tsx bench/review.ts
 */
const sizes = [200, 2_000, 20_000];

async function measure(): Promise<void> {
  say("rows of a table     reading    checking   × reading   µs a row   compared");
  for (const rows of sizes) {
    const bytes = await workbookOf(rows);
    const times = rows > 10_000 ? 3 : 7;
    const reading: number[] = [];
    const checking: number[] = [];
    let compared = 0;
    for (let round = -1; round < times; round++) {
      const start = performance.now();
      const snapshot = await new XlsxFileHost("bench.xlsx", bytes).read();
      const read = performance.now();
      const { tally, findings } = reviewWorkbook(snapshot);
      if (round >= 0) reading.push(read - start); // the first round warms up
      if (round >= 0) checking.push(performance.now() - read);
      compared = tally.compared;
      const wrong = findings.find(({ severity }) => severity === "error"); // its made-up 项 may well be asked about
      if (wrong) throw new Error(`the workbook ties out, but: ${wrong.sentence}`);
    }
    const [read, check] = [median(reading), median(checking)];
    say(
      `${String(rows).padStart(13)}  ${ms(read)}  ${ms(check)}  ${(check / read).toPrecision(3).padStart(9)}  ${((1000 * check) / rows / 3).toPrecision(3).padStart(9)}  ${String(compared).padStart(9)}`,
    );
  }
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1]!;
const ms = (time: number): string => `${time.toPrecision(3).padStart(7)} ms`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void measure();
