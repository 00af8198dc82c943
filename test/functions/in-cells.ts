import "./custom-functions-runtime";
import { readFileSync } from "node:fs";
import * as functions from "../../src/functions/functions";

type CellFunction = (...ranges: readonly unknown[]) => unknown[][];

/** Which function answers to which name in cells, as the declarations' own tags say. */
export const declared: ReadonlyMap<string, CellFunction> = new Map(
  [
    ...readFileSync("src/functions/functions.ts", "utf8").matchAll(
      /@customfunction (\w+) \*\/\nexport function (\w+)/g,
    ),
  ].map(([, name, exported]) => [name!, functions[exported as keyof typeof functions] as CellFunction]),
);

/** An error as the cell and its tip show it: "#VALUE! 部分是空的；没有就填0". */
const shownError = ({ code, message }: CustomFunctions.Error): string => `${code} ${message}`;
const isCellError = (value: unknown): value is CustomFunctions.Error =>
  value instanceof (CustomFunctions.Error as unknown as new () => Error);

/** What the cells show: the one value, or rows of them; anything thrown that is no error of a cell is thrown on. */
export function inCells(name: string, ...given: readonly unknown[]): unknown {
  const called = declared.get(name);
  if (!called) throw new Error(`no function is called ${name}`);
  try {
    const rows = called(...given).map((row) =>
      row.map((value) => (isCellError(value) ? shownError(value) : value)),
    );
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
  } catch (reason) {
    if (isCellError(reason)) return shownError(reason);
    throw reason;
  }
}

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
