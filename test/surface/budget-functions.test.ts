import { cellFormulas } from "../../src/formulas/index";
import { surfaceFunctions } from "../../src/surface/budget-functions";

const called = (name: string) => surfaceFunctions.find((one) => one.name === `BUDGET.${name}`)!.answer;

test("every function that Excel's cells have, cells of the surface have", () => {
  const names = cellFormulas.flatMap(({ formulas }) => formulas.map(({ name }) => `BUDGET.${name}`));
  expect(surfaceFunctions.map(({ name }) => name)).toEqual(names);
  for (const { answer } of surfaceFunctions) expect(() => answer()).not.toThrow();
});

test.each<[string, readonly unknown[], unknown]>([
  ["SHARE", [1, 4], 0.25],
  ["SHARE", [[[1], [2]], 4], [[0.25], [0.5]]],
  ["SHARE", [1, 0], "#N/A"],
  ["SHARE", ["很多", 4], "#VALUE!"],
  ["SHARE", ["#N/A", 4], "#N/A"],
  ["SHARE", ["#REF!", 4], "#VALUE!"],
  ["SHARE", [null, 4], "#VALUE!"],
  [
    "SHARE",
    [
      [[1], [null]],
      [[4], [null]],
    ],
    [[0.25], [""]],
  ],
  ["SUBJECTNAME", ["2010301", 2022], "行政运行"],
  ["NARRATE", [12, 10.5], "增加1.50万元，增长14.29%"],
  ["TIE", [3, [[1, 2]]], "相符"],
])("BUDGET.%s of %j is %j", (name, given, shows) => {
  expect(called(name)(...given)).toEqual(shows);
});
