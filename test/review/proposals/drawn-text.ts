import type { NarrativeText } from "../../../src/budget/book";
import { readAmount } from "../../../src/budget/amount";
import { reviewWorkbook } from "../../../src/review/review-workbook";
import type { TextReading } from "../../../src/review/proposals/proposal";
import { readText } from "../../../src/review/proposals/read-text";
import { drawnTables } from "../../rules/narrative/drawn-budget";
import { sheet, workbook } from "../../support/sheet";

/** The small budget of 2022 that the texts are read against. */
export const { book } = reviewWorkbook(
  workbook(...Object.entries(drawnTables).map(([name, drawing]) => sheet(name, drawing))),
  [],
);

/** A pasted text, a paragraph a line. */
export const textsOf = (lines: readonly string[]): NarrativeText[] =>
  lines.map((text, row) => ({ text, cell: { sheet: "粘贴的文字", row, column: 0 } }));

export interface Known {
  /** Last year's total, in 万元. */
  readonly priorTotal?: string;
  readonly year?: number;
}

export function reading(lines: readonly string[], { priorTotal, year }: Known = {}): TextReading {
  const facts = priorTotal === undefined ? {} : { priorTotal: readAmount(priorTotal, "万元")!.amount };
  return readText(book, textsOf(lines), { facts, ...(year === undefined ? {} : { year }) });
}

/** Every text with its edits in place: 收入总计〔150.00→175.00〕万元; what is left alone stands in ？…？. */
export function marked({ texts, proposals, leftAlone }: TextReading): string[] {
  return texts.map(({ text }, i) => {
    const places = [
      ...proposals
        .filter((one) => one.text === i)
        .flatMap(({ edits }) => edits)
        .map(({ start, end, becomes }) => ({
          start,
          end,
          shown: `〔${text.slice(start, end)}→${becomes}〕`,
        })),
      ...leftAlone
        .filter((one) => one.text === i)
        .map(({ start, end }) => ({ start, end, shown: `？${text.slice(start, end)}？` })),
    ].sort((a, b) => b.start - a.start);
    return places.reduce(
      (shown, place) => shown.slice(0, place.start) + place.shown + shown.slice(place.end),
      text,
    );
  });
}
