import { Decimal, writeDecimal } from "../../src/budget/decimal";
import { cellFormulas } from "../../src/formulas/index";
import { exampleFormula, shownExample } from "../../scripts/functions/example";
import { declared, inCells } from "./in-cells";

const formulas = cellFormulas.flatMap((group) => group.formulas);
const examples = formulas.flatMap((formula) =>
  formula.examples.map((example) => ({
    formula: exampleFormula(formula, example),
    name: formula.name,
    given: example.given,
    gives: example.gives,
    ...shownExample(formula, example),
  })),
);

/** A number as the example's cell is formatted, five cells beside each other with bars. */
function shown(result: unknown, like: string): string {
  if (Array.isArray(result)) return (result as unknown[][])[0]!.join("｜");
  if (typeof result !== "number") return String(result);
  const decimals = /\.(\d+)%?$/.exec(like)?.[1]!.length ?? 0;
  const isPercent = like.endsWith("%");
  const value = new Decimal(result).times(isPercent ? 100 : 1);
  return writeDecimal(value, decimals) + (isPercent ? "%" : "");
}

test.each(examples)("$formula shows $gives", ({ name, given, shows, words }) => {
  expect(shown(inCells(name, ...given), shows)).toBe(words === undefined ? shows : `${shows} ${words}`);
});

test("a range of one cell, as Excel hands a cell over, is that cell", () => {
  for (const { name, given, shows, words } of examples) {
    const ranges = given.map((cell) => (Array.isArray(cell) ? cell : [[cell]]));
    expect(shown(inCells(name, ...ranges), shows)).toBe(words === undefined ? shows : `${shows} ${words}`);
  }
});

describe.each(formulas.map((formula) => [formula.name, formula] as const))("%s", (name, formula) => {
  test("has a name that Excel takes, words for people and examples", () => {
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(formula.title).toMatch(/^[“”一-鿿]+$/);
    expect(formula.examples.length).toBeGreaterThan(2);
    for (const { name: called, means } of formula.parameters) {
      expect(called).toMatch(/^[一-鿿]{1,8}$/);
      expect(means).toMatch(/^[一-鿿3“]/);
    }
    for (const words of [formula.definition, formula.basis, formula.result]) expect(words).not.toBe("");
    for (const note of formula.notes) expect(note).toMatch(/。$/);
  });

  test("a column of its examples is worked out by one call, each cell as by a call of its own", () => {
    const single = examples.filter((example) => example.name === name);
    if (single.some(({ given }) => given.some((cell) => Array.isArray(cell)))) return; // ranges of their own
    const columns = formula.parameters.map((_, index) => single.map(({ given }) => [given[index] ?? null]));
    const rows = inCells(name, ...columns) as unknown[][];
    expect(rows).toHaveLength(single.length);
    rows.forEach((row, index) => {
      const alone = inCells(name, ...single[index]!.given);
      const cells = Array.isArray(alone) ? (alone as unknown[][])[0]! : [alone];
      expect(row).toEqual(cells);
    });
  });
});

test("every function for cells has a formula, and every formula for cells a function", () => {
  expect([...declared.keys()]).toEqual(expect.arrayContaining(formulas.map((formula) => formula.name)));
  expect(declared.size).toBe(formulas.length);
  expect(formulas).toHaveLength(22);
});
