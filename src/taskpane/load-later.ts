/** A part of the program that is loaded when it is first needed; throws a sentence where it cannot be. */
import { words } from "./words";

export async function loadLater<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (reason) {
    throw new Error(words.partNotLoaded, { cause: reason });
  }
}
