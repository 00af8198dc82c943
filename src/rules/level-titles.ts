import type { BudgetBook } from "../budget/book";
import { documentOf } from "../narrative/document";
import { withoutDisguise } from "../narrative/not-claims";
import type { CellAddress } from "../workbook/cell";
import type { TextSpan } from "./rule";

/** A title that says whose budget it is: a department's, or a unit's. */
export interface LevelTitle {
  readonly at: CellAddress;
  readonly span?: TextSpan;
  readonly text: string;
  readonly level: "部门" | "单位";
  /** 部门预算 in a text; a table says only 部门. */
  readonly noun: "预算" | "";
}

/** 第二部分 某局2022年部门预算情况说明: before the level stand a name, if any, and the year. */
const TEXT_TITLE =
  /^(?:第[一二三四五六七八九十]+部分|附件\d*[:：]?)?\s*(.*?)(部门|单位)预算(?:公开)?(?:情况)?(?:的)?(?:说明书?|报表|公开表|表)?$/;

/** Lines of the 目录, covers and headings. Where they name several departments or units, each has a budget of its own. */
export function textTitles(book: BudgetBook): LevelTitle[] {
  const headings = documentOf(book).flatMap(({ heading, body, level }) => [
    ...(heading && level <= 1 ? [heading] : []),
    ...(level <= 1 ? body : []),
  ]);
  const lines = [...book.contents.filter(({ kind }) => kind === undefined), ...headings];
  const found = lines.flatMap(({ text, cell, start }) => {
    const plain = withoutDisguise(text);
    const bare = plain.trim();
    const match = bare.length <= 60 && !/[。；，：]/.test(bare.slice(3)) ? TEXT_TITLE.exec(bare) : null;
    if (!match || !/20\d\d\s*年(?:度)?\s*$/.test(match[1]!)) return [];
    const from = plain.indexOf(bare);
    const name = match[1]!.replace(/20\d\d\s*年(?:度)?\s*$|\s/g, "");
    const span = { start: start + from, end: start + from + bare.length };
    const level = match[2] as LevelTitle["level"];
    return [{ at: cell, span, text: text.trim(), level, noun: "预算" as const, name }];
  });
  const names = new Set(found.filter(({ name }) => name !== "").map(({ name }) => name));
  return names.size <= 1 ? found : [];
}

/** 2022年部门收支总表, 单位收入总表. */
export function tableTitles({ tables }: BudgetBook): LevelTitle[] {
  return tables.flatMap(({ title, titleCell }) => {
    const level = /^\s*(?:20\d\d\s*年(?:度)?)?\s*(部门|单位)(?:预算)?(?:财务)?(?:收支|收入|支出)/.exec(
      withoutDisguise(title),
    )?.[1];
    return level
      ? [{ at: titleCell, text: title, level: level as LevelTitle["level"], noun: "" as const }]
      : [];
  });
}
