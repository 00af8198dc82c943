import { unzipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { readPackage } from "../src/host/xlsx/read-package";

/**
 * How long reading an .xlsx file takes, beside the least it could take: unfolding its parts and nothing else.
 * Run: npx tsx bench/read-xlsx.ts
 */
async function measure(): Promise<void> {
  const workbooks = [
    { called: "12 sheets × 60 rows", bytes: await workbookOf(12, 60), times: 60 },
    { called: "1 sheet × 20,000 rows", bytes: await workbookOf(1, 20_000), times: 11 },
  ];
  for (const { called, bytes, times } of workbooks) {
    const contenders = {
      "inflate only": () => void unzipSync(bytes),
      "read the workbook": () => void readPackage("bench.xlsx", bytes),
      "read and write one cell": () => writeOneCell(bytes),
    };
    say(`${called}, 16 columns, ${(bytes.length / 1024).toPrecision(3)} KB (median of ${times})`);
    const medians = await medianTimes(Object.values(contenders), times);
    Object.keys(contenders).forEach((name, index) => {
      const ratio = medians[index]! / medians[0]!;
      say(`  ${name.padEnd(24)} ${medians[index]!.toPrecision(3).padStart(6)} ms  × ${ratio.toPrecision(2)}`);
    });
  }
}

/** The contenders take turns, so that a busy machine slows them alike. */
async function medianTimes(
  contenders: readonly (() => void | Promise<void>)[],
  times: number,
): Promise<number[]> {
  const taken = contenders.map((): number[] => []);
  for (let round = -3; round < times; round++) {
    for (const [index, run] of contenders.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) taken[index]!.push(performance.now() - start); // the first three warm up
    }
  }
  return taken.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}

async function writeOneCell(bytes: Uint8Array): Promise<void> {
  const host = new XlsxFileHost("bench.xlsx", bytes);
  await host.apply([{ cell: { sheet: "表1", row: 3, column: 1 }, was: "行政运行", becomes: "行政运行费" }]);
}

function workbookOf(sheets: number, rows: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Array.from({ length: sheets }, (_, index) => ({
      name: `表${index + 1}`,
      rows: Array.from({ length: rows }, (_, row) => [
        `2010${(row % 90) + 10}`,
        row === 3 ? "行政运行" : `项目${row % 500}`,
        ...Array.from({ length: 14 }, (_, column) => ((row * 7919 + column * 104729) % 99_999_999) / 100),
      ]),
      columns: Array.from({ length: 16 }, (_, column) => (column < 2 ? {} : { numFmt: "#,##0.00" })),
    })),
  });
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void measure();
