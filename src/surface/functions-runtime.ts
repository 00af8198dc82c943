/**
 * What Excel gives cell functions to run with, where there is no Excel: errors with their words, and a list that takes
 * what is associated. It must be there before the functions are.
 */

const ErrorCode = { notAvailable: "#N/A", invalidValue: "#VALUE!" } as const;

class CellFunctionError extends Error {
  constructor(
    readonly code: string,
    words?: string,
  ) {
    super(words);
  }
}

const runtime = { Error: CellFunctionError, ErrorCode, associate: (): void => undefined };

/** Excel's own, where the functions run in Excel. */
(globalThis as { CustomFunctions?: unknown }).CustomFunctions ??= runtime;

/** The error that a function answered with, as a cell shows it; undefined for an answer. */
export function errorOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null || !("code" in answer)) return undefined;
  return typeof answer.code === "string" ? answer.code : ErrorCode.invalidValue;
}
