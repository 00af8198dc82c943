import { zero } from "../budget/amount";
import type { BudgetTable, TableKind, TableNote } from "../budget/table";

/** The tables that a department without such money publishes empty, and the words that name their money. */
export const fundWords = {
  "government-fund-expenditure": /政府性基金/,
  "state-capital-expenditure": /国有资本/,
  "three-public": /三公|因公出国|公务接待|公务用车/,
} as const;
export type FundKind = keyof typeof fundWords;
export const fundKinds = Object.keys(fundWords) as FundKind[];

export const isFund = (kind: TableKind): kind is FundKind => kind in fundWords;

/** No amount, or only zeros. */
export function isEmpty(table: BudgetTable): boolean {
  return table.rows.every(({ figures }) =>
    Object.values(figures).every(({ state, amount }) => state !== "unreadable" && amount === zero),
  );
}

/** A sentence of a note that says the table is empty, and where it stands in the cell. */
export interface EmptyNote {
  readonly note: TableNote;
  readonly sentence: string;
  readonly sentenceStart: number;
  /** The words that say so: 此表为空表, else 没有…安排的支出. */
  readonly says: string;
  readonly start: number;
}

/** 此表为空表, 本表无数据 */
const BLANK = /(?:此|本|该)表(?:为|是)?(?:空表?|无数据|没有数据|无内容)/;
/** 没有使用政府性基金预算安排的支出 */
const NONE =
  /(?:没有|无|未安排|不涉及)[^，,；;。]{0,30}(?:安排(?:的)?(?:支出|收支|收入)|预算(?:拨款|支出|收支|收入|安排)?|支出|收支|经费)/;
/** 如本表为空, 没有…的应当…: told for a case, not of this table. */
const CONDITIONAL = /如|若|倘|假|应当|应予|须|需要|请|不得|可以/;

export function emptyNotes({ notes }: BudgetTable): EmptyNote[] {
  return notes.flatMap((note) => {
    let start = 0;
    return note.text.split(/(?<=[。；;\n])/).flatMap((sentence): EmptyNote[] => {
      const at = start;
      start += sentence.length;
      const found = CONDITIONAL.test(sentence) ? null : (BLANK.exec(sentence) ?? NONE.exec(sentence));
      if (!found) return [];
      return [{ note, sentence, sentenceStart: at, says: found[0], start: at + found.index }];
    });
  });
}

/** Whether the words speak of the table itself, and not only of its money. */
export const saysBlank = (says: string): boolean => BLANK.test(says);
