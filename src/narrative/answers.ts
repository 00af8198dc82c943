import { slotKey } from "./fill-slots";
import type { Occasion } from "./section";

/** What a person wrote into a slot of 其他重要事项, where a sentence follows from it. */
export const answerTo = ({ facts }: Occasion, asks: string): string | undefined =>
  facts.filled?.[slotKey("other-matters", asks)];
