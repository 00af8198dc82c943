/** The 情况说明 as a Word document that the browser saves. */
import type { BudgetBook } from "../budget/book";
import type { NarrativeFacts } from "../narrative/narrative";
import { filledParts } from "../review/kept-narrative";
import { narrativeDocument } from "../submission/narrative-document";
import { chartPictures } from "./chart-pictures";
import { words } from "./words";

export interface NarrativeWord {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How many 【】 are still to be filled. */
  readonly open: number;
  /** How many charts it shows; absent where none are wanted. */
  readonly charts?: number;
}

/** Throws a sentence where the part of the page that writes documents cannot be loaded. */
export async function narrativeWord(
  book: BudgetBook,
  facts: NarrativeFacts,
  withCharts: boolean,
): Promise<NarrativeWord> {
  const { wordFile } = await loadWordFile();
  const charts = withCharts ? await chartPictures(book, facts) : [];
  const parts = filledParts(book, facts);
  const document = narrativeDocument({ book, parts, filled: facts.filled, charts });
  return {
    name: `${fileName(document.name)}.docx`,
    bytes: await wordFile(document, new Date()),
    open: document.open,
    ...(withCharts ? { charts: document.blocks.filter(({ kind }) => kind === "picture").length } : {}),
  };
}

/** The library for documents is larger than all the rest of the pane's own code: it comes when it is first needed. */
async function loadWordFile() {
  try {
    return await import(/* webpackChunkName: "word-file" */ "../submission/word/word-file");
  } catch (reason) {
    throw new Error(words.wordNotLoaded, { cause: reason });
  }
}

/** Without what no file name may hold. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\s]/g, "");
