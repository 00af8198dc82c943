/**
 * `npm run mutate`: every amount of the sample's tables is changed by one in its last digit, and every number and word of
 * direction of its 情况说明 in several ways, one at a time; prints how many of these slips the review reports, and shows
 * the ones it does not.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAmount, size, zero, type Amount } from "../src/budget/amount";
import type { BudgetTable, Figure } from "../src/budget/table";
import { XlsxFileHost } from "../src/host/xlsx-file";
import type { Review } from "../src/review/review";
import { reviewWorkbook } from "../src/review/review-workbook";
import { termsOfSides } from "../src/rules/equation";
import { a1, type CellAddress } from "../src/workbook/cell";
import type { CellValue, WorkbookSnapshot } from "../src/workbook/snapshot";
import { projectFolder } from "./build-page";
import { cellKey, withValue } from "./mutate/changed-workbook";
import { measureNarrative, type MeasuredSlip } from "./mutate/narrative-measure";

interface Slip {
  readonly cell: CellAddress;
  readonly says: string;
  readonly becomes: CellValue;
  /** Whether an equality or a comparison with the narrative no longer holds. */
  readonly breaks: boolean;
}

async function mutate(): Promise<void> {
  const workbook = await readSample("2022-put-right.xlsx");
  const before = reviewWorkbook(workbook);
  report("表中的金额", workbook, before, [...tableSlips(before)]);
  reportNarrative("情况说明（改正后的样本）", measureNarrative(workbook));
  reportNarrative("情况说明（公开的样本）", measureNarrative(await readSample("2022-as-published.xlsx")));
}

function readSample(file: string): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(readFileSync(join(projectFolder, "samples", file)));
  return new XlsxFileHost(file, bytes).read();
}

function* tableSlips(review: Review): Iterable<Slip> {
  const equations = equationsByCell(review);
  const seen = new Set<string>();
  for (const table of review.book.tables) {
    for (const figure of table.rows.flatMap((row) => Object.values(row.figures))) {
      const key = cellKey(figure.cell);
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
  for (const { relation, tolerance, ...sides } of equations) {
    for (const { cell, coefficient } of termsOfSides(sides)) {
      const key = cellKey(cell);
      found.set(key, [...(found.get(key) ?? []), { relation, tolerance, coefficient }]);
    }
  }
  return found;
}

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
          (cell) => cellKey(cell) === cellKey(slip.cell),
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

const inText = {
  "at its span": "就在改动处",
  "in its sentence": "同一句里",
  elsewhere: "别处",
  not: "没有报出",
} as const;

const slipNames = { number: "金额和百分比", count: "个数", direction: "增减的字" } as const;

function reportNarrative(of: string, slips: readonly MeasuredSlip[]): void {
  const counts = Object.entries(inText).map(([found, called]) => {
    const count = slips.filter((slip) => slip.found === found).length;
    return `${called} ${count} 处（${percent(count, slips.length)}）`;
  });
  say(`${of}：改了 ${slips.length} 处；${counts.join("，")}`);
  for (const [kind, called] of Object.entries(slipNames)) {
    const own = slips.filter((slip) => slip.of === kind);
    const told = own.filter(({ found }) => found === "at its span").length;
    say(`  ${called}：改了 ${own.length} 处，就在改动处 ${told} 处（${percent(told, own.length)}）`);
  }
  for (const { found, cell, text, start, end, becomes } of slips) {
    if (found === "at its span") continue;
    const words = `…${text.slice(Math.max(0, start - 14), start)}「${text.slice(start, end)}→${becomes}」${text.slice(end, end + 4)}`;
    say(`  ${inText[found]}：${cell.sheet} ${a1(cell)} ${words.replace(/\s/g, "")}`);
  }
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toPrecision(4)}%`;
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

void mutate();
