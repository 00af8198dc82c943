/** How far the reading and checking of a workbook has come. */
export interface Progress {
  readonly doing: "reading" | "recognising" | "checking";
  /** Sheets that are read or recognised, or rules that were asked. */
  readonly done: number;
  /** Of so many; 0 while nobody knows. */
  readonly of: number;
}

/** Work in pieces: between two of them it may pause, or never go on. */
export type InPieces<Result> = Generator<Progress, Result, void>;

/** Is told between two pieces, and the work goes on when it ends; it throws where the work is given up. */
export type Watch = (progress: Progress) => Promise<void> | undefined;

/** All pieces one after the other, where nobody watches. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

export async function watched<Result>(work: InPieces<Result>, watch: Watch): Promise<Result> {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    await watch(piece.value);
  }
}
