import { valueAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import { recogniseBook } from "../../src/tables/recognise";
import { proseCellsOf } from "../../src/rules/prose";
import { sample } from "../support/samples";

/** Spaces and line ends around long texts, as people leave them. */
const padded = (book: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" && value.length > 30 ? `\n  ${value} \n` : value)),
    ),
  })),
});

test("running text is kept as it stands, and every paragraph knows where it begins", async () => {
  const snapshot = padded(await sample("as-published"));
  const cells = [...proseCellsOf(recogniseBook(snapshot))];
  expect(new Set(cells.map(({ place }) => place))).toEqual(
    new Set(["narrative", "note", "goal", "task", "explanation"]),
  );
  for (const { text, cell, paragraphs } of cells) {
    const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet)!;
    expect(text).toBe(valueAt(sheet, cell.row, cell.column));
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const paragraph of paragraphs) {
      expect(text.slice(paragraph.start, paragraph.start + paragraph.text.length)).toBe(paragraph.text);
      expect(paragraph.whole).toBe(text);
    }
  }
});
