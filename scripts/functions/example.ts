import type { Described, Example, ExampleCell } from "../../src/formulas/formula";

export const namespace = "BUDGET";

/** =BUDGET.TIE(8.34, {3.64;2.09;2.61}): an example as people can type it. */
export const exampleFormula = ({ name }: Described, { given }: Example): string =>
  `=${namespace}.${name}(${given.map(argument).join(", ")})`;

/** BUDGET.TIE(合计, 明细区域, [尾差]) */
export const syntaxOf = ({ name, parameters }: Described): string =>
  `${namespace}.${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(", ")})`;

/** What the cell shows, and for an error the sentence beside it. */
export interface ShownExample {
  readonly shows: string;
  readonly words?: string;
}

export function shownExample(formula: Described, { gives }: Example): ShownExample {
  const words = gives === "zero base" || gives === "not applicable" ? errorWords(formula, gives) : undefined;
  if (words !== undefined) return { shows: "#N/A", words };
  const [, code, told] = /^(#N\/A|#VALUE!) (.+)$/.exec(gives) ?? [];
  return code === undefined ? { shows: gives } : { shows: code, words: told! };
}

function errorWords(formula: Described, gives: "zero base" | "not applicable"): string {
  const key = gives === "zero base" ? "zeroBase" : "notApplicable";
  const words: unknown = Object.entries(formula).find(([name]) => name === key)?.[1];
  if (typeof words !== "string")
    throw new Error(`${formula.name} has an example of ${gives} but no words for it`);
  return words;
}

function argument(cell: ExampleCell): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return `"${cell.replaceAll('"', '""')}"`;
  return `{${cell.map((row) => row.map(argument).join(",")).join(";")}}`;
}
