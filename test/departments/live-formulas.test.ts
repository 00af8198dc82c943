import fc from "fast-check";
import { figuresOf, liveParagraphs } from "../../src/narrative/live-formula";
import { writeNarrative } from "../../src/narrative/write-narrative";
import { shanghai } from "../../src/tables/localities/shanghai";
import { recogniseBook } from "../../src/tables/recognise";
import { readA1 } from "../../src/workbook/cell";
import { readAmount } from "../../src/budget/amount";
import { evaluate } from "../narrative/support/evaluate";
import { anyDepartment } from "./any-department";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/** A failure prints its seed and path; SEED and RUNS try others. */
const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 200);

test(`the formulas of ${numRuns} departments come to the very text`, () => {
  let formulas = 0;
  let still = 0;
  const localities = fc.constantFrom({}, { locality: shanghai });
  fc.assert(
    fc.property(
      anyDepartment,
      anyStyle,
      localities,
      fc.bigInt(0n, 99_999_999n),
      (department, style, local, prior) => {
        const { workbook } = printWorkbook(department, style);
        const book = recogniseBook(workbook, undefined, local);
        const look = (name: string, place: string) => {
          const { top, left } = readA1(name, place)!;
          return workbook.sheets.find((sheet) => sheet.name === name)?.values[top]?.[left] ?? null;
        };
        const priorTotal = readAmount(String(Number(prior) / 100), "万元")!.amount;
        for (const part of writeNarrative(book, { priorTotal })) {
          const paragraphs = liveParagraphs(part, figuresOf(book));
          expect(paragraphs.map(({ text }) => text).join("\n")).toBe(part.text);
          for (const paragraph of paragraphs) {
            still += paragraph.still;
            if (paragraph.formula === undefined) continue;
            formulas++;
            expect(evaluate(paragraph.formula, look)).toBe(paragraph.text);
          }
        }
      },
    ),
    { seed, numRuns },
  );
  if (process.env["TELL"]) console.log({ formulas, still });
  expect(formulas).toBeGreaterThan(numRuns);
});
