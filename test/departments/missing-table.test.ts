import fc from "fast-check";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { anyDepartment } from "./any-department";
import { printWorkbook } from "./print-workbook";
import { anyStyle } from "./style";

/**
 * A true workbook without one of its sheets: the 目录 still lists that table, and the line that lists it is told, and no
 * other. A failure prints its seed and path; SEED and RUNS try others.
 */
const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 60);

test("a sheet taken out is missed at its line of the 目录, and nothing else is", () => {
  fc.assert(
    fc.property(anyDepartment, anyStyle, fc.nat(), (department, style, choice) => {
      const { workbook } = printWorkbook(department, style);
      const [contents, ...tables] = workbook.sheets;
      const gone = tables[choice % tables.length]!;
      const title = String(gone.values[0]![0]);
      const left = [contents!, ...tables.filter((table) => table !== gone)];
      const { findings, doubts } = reviewWorkbook({ ...workbook, sheets: left });
      const told = findings.filter(({ rule }) => rule === "listed-table-is-there");
      const lines = told.map(({ at }) => String(contents!.values[at.top]![at.left]).replace(/^\d+、/, ""));
      expect({ lines, sheets: told.map(({ at }) => at.sheet) }).toEqual({
        lines: [title],
        sheets: [contents!.name],
      });
      expect(doubts.filter(({ rule }) => rule === "listed-table-is-there")).toEqual([]);
    }),
    { seed, numRuns },
  );
});
