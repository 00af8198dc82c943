/** The functions of the add-in as Excel calls them: through Microsoft's client, call in and result out. */
import type { Example, ExampleCell } from "../../src/formulas/formula";
import { cellFormulas } from "../../src/formulas/index";
import { exampleFormula, shownExample } from "../../scripts/functions/example";
import { column, declared, inCells } from "../functions/in-cells";
import { sheet } from "../support/sheet";
import { openInTest } from "./open-in-test";
import type { SimulatedExcel } from "./simulated-excel";

const examples = cellFormulas
  .flatMap(({ formulas }) => formulas)
  .flatMap((formula) => formula.examples.map((example) => ({ formula, example })));
const codes: Readonly<Record<string, number>> = { "#N/A": 1, "#VALUE!": 7 };

/** A cell is a range of one, and what is left out is null. */
const rangeOf = (cell: ExampleCell | undefined): unknown =>
  cell === undefined ? null : Array.isArray(cell) ? cell : [[cell]];

function rows(name: string, { given }: Example): unknown {
  const shown = inCells(name, ...given);
  return Array.isArray(shown) ? shown : [[shown]];
}

async function withFunctions(transport: "web" | "windows"): Promise<SimulatedExcel> {
  const excel = await openInTest([sheet("表", "| 项目 | 1.50 |")], { transport });
  for (const [name, called] of declared) CustomFunctions.associate(name, called);
  return excel;
}

describe.each(["web", "windows"] as const)("on %s", (transport) => {
  test("every example of every function, each argument a range as Excel hands it over", async () => {
    const excel = await withFunctions(transport);
    const answers = await Promise.all(
      examples.map(({ formula, example }) => {
        const ranges = formula.parameters.map((_, index) => rangeOf(example.given[index]));
        return excel.host.callFunction(formula.name, ranges);
      }),
    );
    for (const [index, { formula, example }] of examples.entries()) {
      const { shows, words } = shownExample(formula, example);
      const called = exampleFormula(formula, example);
      const told =
        words === undefined ? rows(formula.name, example) : { errorCode: codes[shows], says: words };
      expect([called, answers[index]]).toEqual([called, told]);
    }
  });

  test("a column comes back as a column, with the error of one cell in its place", async () => {
    const excel = await withFunctions(transport);
    const answer = await excel.host.callFunction("SHARE", [column(1, "八百", 2), [[4]]]);
    expect(answer).toMatchObject([
      [0.25],
      [{ type: "Error", code: "#VALUE!", message: "部分是中文数字“八百”；请改成阿拉伯数字" }],
      [0.5],
    ]);
  });

  test("an error in a cell reaches the function and is told", async () => {
    const excel = await withFunctions(transport);
    const error = { type: "CustomFunctionError", code: "#DIV/0!" };
    expect(await excel.host.callFunction("SHARE", [[[error]], [[4]]])).toEqual({
      errorCode: codes["#VALUE!"],
      says: "部分是错误值#DIV/0!；请先改正那个单元格",
    });
  });

  test("two thousand rows are one call", async () => {
    const excel = await withFunctions(transport);
    const rows = Array.from({ length: 2_000 }, (_, row) => [row]);
    const answer = await excel.host.callFunction("SHARE", [rows, [[2_000]]]);
    expect(answer).toEqual(rows.map(([row]) => [row! / 2_000]));
  });
});
