import "./custom-functions-runtime";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inUnit, readAmount, type Amount } from "../../src/budget/amount";
import { asDecimal } from "../../src/budget/ratio";
import { change } from "../../src/formulas/change";
import { changeRate } from "../../src/formulas/change-rate";
import { executionRate } from "../../src/formulas/execution-rate";
import type { Formula } from "../../src/formulas/formula";
import { share } from "../../src/formulas/share";
import { changeOf, changeRateOf, executionRateOf, shareOf } from "../../src/functions/functions";

type InCells = (first: number, second: number) => number;
const pairs: readonly { readonly formula: Formula<[Amount, Amount]>; readonly inCells: InCells }[] = [
  { formula: share, inCells: shareOf },
  { formula: change, inCells: changeOf },
  { formula: changeRate, inCells: changeRateOf },
  { formula: executionRate, inCells: executionRateOf },
];

/** The number that the formula itself gives, or the error that the cell must show. */
function expected({ compute }: Formula<[Amount, Amount]>, first: number, second: number): number | string {
  const result = compute(readAmount(first, "万元")!.amount, readAmount(second, "万元")!.amount);
  if (result === "zero base") return "#N/A";
  return typeof result === "bigint" ? inUnit(result, "万元").toNumber() : asDecimal(result).toNumber();
}

function inCell(inCells: InCells, first: number, second: number): number | string {
  try {
    return inCells(first, second);
  } catch (error) {
    return (error as CustomFunctions.Error).code;
  }
}

describe.each(pairs)("=$formula.name", ({ formula, inCells }) => {
  test.each([...formula.examples])("of $given is the formula's $gives", ({ given, gives }) => {
    const [first, second] = given.map(Number) as [number, number];
    expect(inCell(inCells, first, second)).toBe(expected(formula, first, second));
    expect(inCell(inCells, first, second) === "#N/A").toBe(gives === "zero base");
  });

  test("is the formula for every pair of amounts", () => {
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (first, second) => {
        expect(inCell(inCells, first, second)).toBe(expected(formula, first, second));
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, null, "八百", "", [[1]]])(
    "asks for a number, not %p",
    (given) => {
      const refusal = expect.objectContaining({ code: "#VALUE!", message: "请输入数字" });
      expect(() => inCells(given as number, 1)).toThrow(refusal);
      expect(() => inCells(1, given as number)).toThrow(refusal);
    },
  );
});

describe("errors for people", () => {
  test.each([
    { inCells: shareOf, first: 1, second: 0, says: "合计为零，占比无从算起" },
    { inCells: changeRateOf, first: 0, second: 1, says: "上年为零，增减率无从算起" },
    { inCells: executionRateOf, first: 1, second: 0, says: "预算数为零，预算执行率无从算起" },
  ])("$says", ({ inCells, first, second, says }) => {
    expect(() => inCells(first, second)).toThrow(expect.objectContaining({ code: "#N/A", message: says }));
  });
});

test("binary noise does not reach the cell", () => {
  expect(changeOf(0.1 + 0.2, 0.3)).toBe(0);
  expect(changeOf(0.1, 0.3)).toBe(0.2);
});

describe("the metadata that Excel reads", () => {
  const file = "src/functions/functions.ts";
  interface Metadata {
    readonly functions: readonly {
      readonly id: string;
      readonly description: string;
      readonly parameters: readonly {
        readonly name: string;
        readonly description: string;
        readonly type: string;
      }[];
      readonly result: { readonly type?: string };
    }[];
  }
  // The generator belongs to the build plugin, so it is found from there.
  const plugin = createRequire(require.resolve("custom-functions-metadata-plugin"));
  const { generateCustomFunctionsMetadata } = plugin("custom-functions-metadata") as {
    generateCustomFunctionsMetadata(files: readonly string[]): Promise<{
      readonly metadataJson: string;
      readonly errors: readonly string[];
    }>;
  };

  test("is generated from the comments without an error, in Chinese, for every cell formula", async () => {
    const { metadataJson, errors } = await generateCustomFunctionsMetadata([file]);
    expect(errors).toEqual([]);
    const { functions } = JSON.parse(metadataJson) as Metadata;
    expect(functions.map(({ id }) => id)).toEqual(pairs.map(({ formula }) => formula.name));
    for (const { description, parameters } of functions) {
      expect(parameters).toHaveLength(2);
      for (const words of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(words).toMatch(/^[一-鿿]/);
      }
      expect(parameters.map(({ type }) => type)).toEqual(["number", "number"]);
    }
  });

  test("the module stays light: it imports arithmetic only", () => {
    const imports = [...readFileSync(file, "utf8").matchAll(/from "([^"]+)"/g)].map((match) => match[1]);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((path) => !/^\.\.\/(budget|formulas)\//.test(path!))).toEqual([]);
  });
});
