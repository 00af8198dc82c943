/** Reads the arguments of a call as Excel does: what has the wrong shape is InvalidArgument. */
import { SimulatedObject } from "./object-table";
import { SimulatedRange } from "./range";
import { invalidArgument } from "./rich-api-error";

export function givenText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function givenNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function givenRange(value: unknown): SimulatedRange {
  if (!(value instanceof SimulatedObject) || !(value.of instanceof SimulatedRange)) throw invalidArgument();
  return value.of;
}
