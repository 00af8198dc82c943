import { XlsxFileHost } from "../src/host/xlsx-file";
import { followingOf } from "../src/review/following/following";
import { readIntended } from "../src/review/following/intended-change";
import { Reviewer } from "../src/review/reviewer";
import { processorTime } from "./processor-time";
import { workbookOf } from "./workbooks";

/**
 * How long it takes to work out what follows the change of one amount, after a first check of the workbook; processor time.
 * Run: npx tsx bench/following.ts
 */
const ROUNDS = 9;

async function measure(): Promise<void> {
  process.stdout.write("rows a table    what follows    cells that follow\n");
  for (const rows of [50, 500, 5_000]) await follow(rows);
}

async function follow(rows: number): Promise<void> {
  const snapshot = await new XlsxFileHost("bench.xlsx", await workbookOf(rows)).read();
  const { review: reviewOf } = new Reviewer();
  const review = reviewOf(snapshot);
  const times: number[] = [];
  let cells = 0;
  for (let round = -2; round < ROUNDS; round++) {
    const intended = readIntended(review, { sheet: "支出总表", row: 5, column: 4 }, String(2_000 + round));
    if ("refused" in intended) throw new Error(intended.refused);
    const start = processorTime();
    cells = followingOf(snapshot, review, intended.value, { reviewOf, facts: {} }).typed.length;
    if (round >= 0) times.push(processorTime() - start); // the first rounds warm up
  }
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1]!;
  const columns = [
    String(rows).padStart(12),
    `${median.toPrecision(3)} ms`.padStart(16),
    String(cells).padStart(21),
  ];
  process.stdout.write(`${columns.join("")}\n`);
}

void measure();
