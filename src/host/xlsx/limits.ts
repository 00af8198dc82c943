/** How much a workbook may hold before it is refused: a small file can unfold to more than the pane or the machine can bear. */
export interface Limits {
  /** Bytes of one part, unfolded. */
  readonly part: number;
  /** Bytes of all parts that are read, unfolded. */
  readonly all: number;
  /** How many times larger than its packed bytes a part may be, once it is larger than `unsuspicious`. */
  readonly ratio: number;
  /** Parts of the package, read or not. */
  readonly parts: number;
  readonly sheets: number;
  /** Places in the grids of all sheets, the blank ones before and above content included. */
  readonly cells: number;
  /** Letters of all formulas, those filled down from a shared one included. */
  readonly formulaLetters: number;
  /** Merged areas of one sheet. */
  readonly merges: number;
  /** How long an older workbook may be read, where that is done in a thread of its own; its start counts. */
  readonly seconds: number;
  /** How much memory such a thread may take, in MB, where that can be told to it. */
  readonly megabytes: number;
}

export const MEBIBYTE = 1024 * 1024;

/** Far above any department's workbook: the largest seen has 40 sheets and 400,000 cells. */
export const defaultLimits: Limits = {
  part: 256 * MEBIBYTE,
  all: 512 * MEBIBYTE,
  ratio: 400,
  parts: 20_000,
  sheets: 1_000,
  cells: 20_000_000,
  formulaLetters: 100_000_000,
  merges: 100_000,
  seconds: 60,
  megabytes: 1024,
};

/** Below this size no part is a bomb, however well it packs. */
export const UNSUSPICIOUS = 16 * MEBIBYTE;
