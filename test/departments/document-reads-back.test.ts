import fc from "fast-check";
import type { BudgetBook } from "../../src/budget/book";
import { readDocx } from "../../src/host/docx/docx-file";
import { disclosureCharts } from "../../src/narrative/charts/disclosure-charts";
import type { NarrativeFacts } from "../../src/narrative/narrative";
import { outlineTexts } from "../../src/review/proposals/outline-texts";
import { readText } from "../../src/review/proposals/read-text";
import { narrativeDocument, type ChartPicture } from "../../src/submission/narrative-document";
import { wordFile } from "../../src/submission/word/word-file";
import { recogniseBook } from "../../src/tables/recognise";
import { anyDepartment } from "./any-department";
import { anyFacts, anyLocal, trueBeside, written } from "./filled-narrative";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/**
 * The Word document of any true department is read by our own reader as the very text that was written, and nothing of it is
 * proposed to be changed, whatever its charts are called. A failure prints its seed and path; SEED and RUNS try others.
 */
const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 60);

jest.setTimeout(120_000);

/** The charts of a department, each a dot: only their captions are read. */
const chartsOf = (book: BudgetBook, facts: NarrativeFacts): ChartPicture[] =>
  disclosureCharts(book, facts).map(({ title, says }) => ({
    section: "total",
    title,
    description: says,
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
    png: new Uint8Array([1]),
    width: 2,
    height: 1,
  }));

const isPicture = (line: string): boolean => line === "" || /^图\d+ /.test(line);

test(`the documents of ${numRuns} true departments read back without a proposal`, async () => {
  let ties = 0;
  let charts = 0;
  await fc.assert(
    fc.asyncProperty(
      anyDepartment,
      anyStyle,
      anyFacts,
      anyLocal,
      fc.boolean(),
      async (department, style, given, local, taken) => {
        const book = recogniseBook(printWorkbook(department, style).workbook, undefined, local);
        const facts = trueBeside(style, given);
        const parts = written(book, facts, taken);
        const document = narrativeDocument({ book, parts, charts: chartsOf(book, facts) });
        const read = readDocx("说明.docx", await wordFile(document, new Date(0)));
        const lines = read.map(({ text }) => text.replace("\n", ""));
        const pictures = lines.filter(isPicture);
        charts += pictures.length;
        expect(lines.filter((line) => !isPicture(line))).toEqual([
          document.name,
          ...parts.flatMap(({ title, text }) => [title, ...text.split("\n")]),
        ]);
        const { texts } = outlineTexts("说明.docx", read);
        const reading = readText(book, texts, { facts });
        expect(reading.proposals).toEqual([]);
        ties += reading.ties;
      },
    ),
    { seed, numRuns },
  );
  expect(ties).toBeGreaterThan(10 * numRuns);
  expect(charts).toBeGreaterThan(2 * numRuns); // the paragraph of a picture and its caption
});
