import { readFileSync } from "node:fs";
import { ExcelHost } from "../src/host/excel";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { a1, asRange, type CellAddress } from "../src/workbook/cell";
import type { Mark } from "../src/workbook/mark";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { budgetTables } from "../test/excel/budget-tables";
import type { TransportName } from "../test/excel/page";
import { openSimulatedExcel, quitSimulatedExcel } from "../test/excel/simulated-excel";

/**
 * How often each operation makes people wait for Excel, and how much is sent and answered meanwhile, counted in the
 * simulated Excel (Microsoft's client, our host). Trips are each `context.sync` and what Excel.run sends at its end
 * (the setting of the marks), but not its letting go of ranges, for which nobody waits. It tells no times of a real Excel.
 * Run: npx tsx bench/excel.ts
 */
const SAMPLE = "samples/2022-as-published.xlsx";

async function measure(): Promise<void> {
  const sample = await new XlsxFileHost(SAMPLE, readFileSync(SAMPLE)).read();
  const workbooks: readonly [string, readonly SheetSnapshot[]][] = [
    [`the sample, ${sample.sheets.length} sheets`, sample.sheets],
    ["20 sheets × 300 rows × 12 columns", budgetTables(20, 300)],
    ["20 sheets × 2,000 rows × 12 columns", budgetTables(20, 2_000)],
    ["1 sheet × 20,000 rows × 12 columns", budgetTables(1, 20_000)],
  ];
  for (const [name, sheets] of workbooks)
    for (const transport of ["web", "windows"] as const) await measureOne(name, sheets, transport);
  await quitSimulatedExcel();
}

async function measureOne(
  name: string,
  sheets: readonly SheetSnapshot[],
  transport: TransportName,
): Promise<void> {
  const excel = await openSimulatedExcel(sheets, { transport });
  const host = new ExcelHost();
  say(`\n${name}, Excel ${transport === "web" ? "on the web" : "on Windows"}`);
  say("operation                              trips      KB up    KB down   largest answer KB");
  const counted = async <Result>(operation: string, work: () => Promise<Result>): Promise<Result> => {
    excel.richApi.batches.length = 0;
    const result = await work();
    await excel.settled();
    const { batches } = excel.richApi;
    const kb = (sizes: readonly number[]) => Math.ceil(sizes.reduce((sum, size) => sum + size, 0) / 1024);
    const columns = [
      String(batches.length).padStart(6),
      String(kb(batches.map(({ up }) => up))).padStart(11),
      String(kb(batches.map(({ down }) => down))).padStart(11),
      String(kb([Math.max(0, ...batches.map(({ down }) => down))])).padStart(20),
    ];
    say(`${operation.padEnd(38)}${columns.join("")}`);
    return result;
  };
  const known = await counted("read", () => host.read());
  const marks = someMarks(sheets);
  await counted(`first mark, ${marks.length} places`, () => host.mark(marks));
  await counted("second mark", () => host.mark(marks.slice(1)));
  await counted("unmark", () => host.unmark());
  await counted("mark with comments", () => host.mark(marks, { comments: true }));
  await counted("unmark with comments", () => host.unmark());
  const cell = someAmount(sheets);
  const at = asRange(cell);
  excel.person.type(cell.sheet, a1(cell), 7);
  await counted("reread after one edit", () => host.reread(known, [at]));
  const takeBack = await counted("apply one edit", () => host.apply([{ cell, was: 7, becomes: 8 }]));
  await counted("take it back", takeBack);
  excel.close();
}

/** The first cell that holds a number which is no formula's result. */
function someAmount(sheets: readonly SheetSnapshot[]): CellAddress {
  for (const { name, values, formulas } of sheets)
    for (const [row, cells] of values.entries())
      for (const [column, value] of cells.entries())
        if (typeof value === "number" && !formulas[row]?.[column]) return { sheet: name, row, column };
  throw new Error("the workbook has no amount");
}

/** Three marks a sheet, one of each kind. */
function someMarks(sheets: readonly SheetSnapshot[]): Mark[] {
  return sheets.flatMap(({ name }) =>
    (["error", "explain", "hint"] as const).map((severity, row): Mark => ({
      range: { sheet: name, top: row + 4, left: 3, bottom: row + 4, right: 3 },
      severity,
      note: "合计应为各行之和 1,234.50，现为 1,234.00，相差 0.50",
    })),
  );
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

void measure();
