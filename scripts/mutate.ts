/**
 * `npm run mutate`: every amount of the sample that was put right, in its tables and in its narrative, is changed by one in
 * its last digit, one at a time; prints how many of these slips the review reports, and shows the ones it does not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAmount, size, zero, type Amount } from "../src/budget/amount";
import type { BudgetTable, Figure } from "../src/budget/table";
import { XlsxFileHost } from "../src/host/xlsx-file";
import { readClaims, type Claim } from "../src/narrative/read-claims";
import type { Review } from "../src/review/review";
import { reviewWorkbook } from "../src/review/review-workbook";
import { rules } from "../src/rules/index";
import { runRules } from "../src/rules/run-rules";
import { a1, type CellAddress } from "../src/workbook/cell";
import type { CellValue, WorkbookSnapshot } from "../src/workbook/snapshot";
import { projectFolder } from "./build-page";

interface Slip {
  readonly cell: CellAddress;
  readonly says: string;
  readonly becomes: CellValue;
  /** Whether an equality or a comparison with the narrative no longer holds. */
  readonly breaks: boolean;
}

async function mutate(): Promise<void> {
  const file = "2022-put-right.xlsx";
  const bytes = new Uint8Array(readFileSync(join(projectFolder, "samples", file)));
  const workbook = await new XlsxFileHost(file, bytes).read();
  const before = reviewWorkbook(workbook);
  report("表中的金额", workbook, before, [...tableSlips(before)]);
  report("情况说明的数", workbook, before, [...narrativeSlips(before)]);
}

function* tableSlips(review: Review): Iterable<Slip> {
  const equations = equationsByCell(review);
  const seen = new Set<string>();
  for (const table of review.book.tables) {
    for (const figure of table.rows.flatMap((row) => Object.values(row.figures))) {
      const key = placeOf(figure.cell);
      if (figure.state !== "amount" || figure.amount === zero || seen.has(key)) continue;
      seen.add(key);
      const slip = changedFigure(figure, table);
      const breaks = (equations.get(key) ?? []).some(
        ({ relation, tolerance, coefficient }) =>
          relation === "equal" && size((BigInt(coefficient) * slip.by) as Amount) > tolerance,
      );
      yield {
        cell: figure.cell,
        says: `${String(figure.written)} → ${String(slip.becomes)}`,
        becomes: slip.becomes,
        breaks,
      };
    }
  }
}

/** The last digit that the table prints, one more. */
function changedFigure({ written, decimals, unit }: Figure, table: BudgetTable) {
  const digits = typeof written === "number" ? written.toPrecision(15) : String(written).replace(/,/g, "");
  const [whole, fraction = ""] = digits.split(".");
  const scaled = BigInt(`${whole}${fraction.padEnd(decimals, "0").slice(0, decimals)}`) + 1n;
  const text = scaled.toString().padStart(decimals + 1, "0");
  const changed = decimals > 0 ? `${text.slice(0, -decimals)}.${text.slice(-decimals)}` : text;
  const by = readAmount(changed, unit)!.amount - readAmount(digits, table.unit)!.amount;
  return { becomes: typeof written === "number" ? Number(changed) : changed, by };
}

function equationsByCell({ equations }: Review) {
  const found = new Map<string, { relation: string; tolerance: Amount; coefficient: number }[]>();
  for (const { relation, tolerance, terms } of equations) {
    for (const { cell, coefficient } of terms) {
      const key = placeOf(cell);
      found.set(key, [...(found.get(key) ?? []), { relation, tolerance, coefficient }]);
    }
  }
  return found;
}

function* narrativeSlips({ book }: Review): Iterable<Slip> {
  const passes = runRules(rules, book).flatMap((outcome) =>
    outcome.state === "ran" && outcome.rule.group === "narrative" ? outcome.passes : [],
  );
  for (const { text, cell } of book.narrative) {
    for (const claim of readClaims(text)) {
      const becomes =
        text.slice(0, claim.start) +
        text.slice(claim.start, claim.end).replace(lastDigit, next) +
        text.slice(claim.end);
      const breaks = passes.some(
        ({ at, span }) =>
          !("top" in at) && at === cell && span && span.start <= claim.start && claim.end <= span.end,
      );
      yield { cell, says: saysOf(text, claim), becomes, breaks };
    }
  }
}

const lastDigit = /[\d０-９](?=[^\d０-９]*$)/;
const next = (digit: string): string => String((Number(digit.normalize("NFKC")) + 1) % 10);
const saysOf = (text: string, { start, end }: Claim): string =>
  `…${text.slice(Math.max(0, start - 12), end)} + 1`;

function report(of: string, workbook: WorkbookSnapshot, before: Review, slips: readonly Slip[]): void {
  const known = new Set(before.findings.map(({ id, sentence }) => id + sentence));
  const missed: Slip[] = [];
  let [found, breaking, foundBreaking] = [0, 0, 0];
  for (const slip of slips) {
    const after = reviewWorkbook(withValue(workbook, slip.cell, slip.becomes));
    const reported = after.findings.some(
      ({ id, sentence, at, because, severity }) =>
        severity !== "hint" &&
        !known.has(id + sentence) &&
        [{ sheet: at.sheet, row: at.top, column: at.left }, ...because].some(
          (cell) => placeOf(cell) === placeOf(slip.cell),
        ),
    );
    if (reported) found++;
    if (slip.breaks) breaking++;
    if (slip.breaks && reported) foundBreaking++;
    if (slip.breaks && !reported) missed.push(slip);
  }
  say(
    `${of}：改了 ${slips.length} 处，报出 ${found} 处（${percent(found, slips.length)}）；其中打破某个等式的 ${breaking} 处，报出 ${foundBreaking} 处（${percent(foundBreaking, breaking)}）`,
  );
  for (const { cell, says } of missed) say(`  没有报出：${cell.sheet} ${a1(cell)} ${says}`);
}

function withValue(
  workbook: WorkbookSnapshot,
  { sheet, row, column }: CellAddress,
  becomes: CellValue,
): WorkbookSnapshot {
  const changed = (cells: readonly CellValue[]) =>
    cells.map((value, at) => (at === column ? becomes : value));
  return {
    ...workbook,
    sheets: workbook.sheets.map((one) =>
      one.name === sheet
        ? { ...one, values: one.values.map((cells, at) => (at === row ? changed(cells) : cells)) }
        : one,
    ),
  };
}

const placeOf = (cell: CellAddress): string => `${cell.sheet}!${a1(cell)}`;
const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toPrecision(4)}%`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void mutate();
