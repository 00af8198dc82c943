/** Why a formula gives no answer (#N/A), or what is wrong with what it was given (#VALUE!): one sentence for people. */
export interface Refusal {
  readonly refused: "no answer" | "bad input";
  readonly words: string;
}

export const noAnswer = (words: string): Refusal => ({ refused: "no answer", words });
export const badInput = (words: string): Refusal => ({ refused: "bad input", words });
