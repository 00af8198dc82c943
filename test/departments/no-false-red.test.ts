import fc from "fast-check";
import type { Review } from "../../src/review/review";
import { reviewWorkbook } from "../../src/review/review-workbook";
import * as retold from "../support/retold";
import { anyDepartment } from "./any-department";
import type { Department } from "./department";
import { printWorkbook } from "./print-workbook";
import { anyStyle, type Style } from "./style";

/**
 * A true department, laid out in any way, must be recognised table by table and give no red at all: whoever sees one false red
 * stops reading the true ones. A failure prints its seed and path; SEED and RUNS try others.
 */
const seed = Number(process.env["SEED"] ?? 2022);
const numRuns = Number(process.env["RUNS"] ?? 300);

const asPrinted: retold.Retelling = (book) => book;
const anyRetelling = fc.constantFrom(
  ...Object.entries({
    asPrinted,
    renamed: retold.renamed,
    reversed: retold.reversed,
    shifted: retold.shifted,
    unmerged: retold.unmerged,
    halfWidth: retold.halfWidth,
    fullWidth: retold.fullWidth,
    spaced: retold.spaced,
    stacked: retold.stacked,
  }).map(([name, retell]) => ({ name, retell })),
);

test("a true department is read whole and gives no error, however it is printed", () => {
  fc.assert(
    fc.property(anyDepartment, anyStyle, anyRetelling, (department, style, { name, retell }) => {
      const printed = printWorkbook(department, style);
      const review = reviewWorkbook(retell(printed.workbook));
      expect({ retelling: name, ...told(review, style) }).toEqual({
        retelling: name,
        kinds: [...printed.kinds].sort(),
        unrecognised: [],
        broken: [],
        errors: [],
        toExplain: withoutTarget(department, style),
      });
    }),
    { seed, numRuns },
  );
});

const halfWidth = (text: string): string => text.normalize("NFKC");

/** Codes printed as bare numbers have truly lost their zeros: told then, and only then. */
function told({ book, broken, findings }: Review, { codes }: Style) {
  const lostZeros = (rule: string) => rule === "code-keeps-its-zeros" && codes === "three numbers";
  const sentences = (wanted: "error" | "other") =>
    findings.filter(({ severity }) => (severity === "error") === (wanted === "error"));
  return {
    kinds: book.tables.map(({ kind }) => kind).sort(),
    unrecognised: book.unrecognised,
    broken,
    errors: sentences("error").map(({ sentence }) => sentence),
    toExplain: sentences("other")
      .filter(({ rule }) => !lostZeros(rule))
      .map(({ rule, sentence }) => halfWidth(`${rule}: ${/「(.*?)」/.exec(sentence)?.[1]}`))
      .sort(),
  };
}

/** The only thing to explain about a true department: a project that has no target. */
function withoutTarget({ projects }: Department, { leavesOut }: Style): string[] {
  if (leavesOut.some((kind) => kind === "project-expenditure" || kind === "project-performance")) return [];
  return projects
    .filter(({ hasTarget }) => !hasTarget)
    .map(({ name }) => halfWidth(`project-has-target: ${name}`))
    .sort();
}
