import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { recogniseBook } from "../../src/tables/recognise";
import { sheet, workbook } from "../support/sheet";

/** Drawn workbooks of which a rule has nothing to say: it runs, and neither compares nor finds nor doubts. */
export function describeSilence(
  rule: Rule,
  cases: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  test.each(Object.entries(cases))(`${rule.id} has nothing to say %s`, (_, sheets) => {
    const book = recogniseBook(
      workbook(...Object.entries(sheets).map(([name, drawing]) => sheet(name, drawing))),
    );
    expect(book.unrecognised).toEqual([]);
    const [outcome] = runRules([rule], book);
    expect(outcome).toMatchObject({ state: "ran", passes: [], findings: [], cannotTell: [] });
  });
}
