import type { BudgetBook } from "../budget/book";
import type { BudgetTable } from "../budget/table";
import type { Stated } from "./stated";

/** What a number in a text is said of, and what the tables have for it. */
export interface Subject {
  readonly table: BudgetTable;
  /** As the table would be asked for it: 支出总计, 基本支出, 一般公共服务. */
  readonly name: string;
  /** Every amount that it may rightly state: 收入总计, or 本年收入 without what was carried over. */
  readonly stated: readonly Stated[];
  /** The amount that shares in this section are taken of. */
  readonly whole: boolean;
}

/** Reads the words before a number; undefined where they name nothing that a table holds, or several things. */
export type Reader = (words: string, book: BudgetBook) => Subject | undefined;
