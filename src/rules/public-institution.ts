import type { BudgetBook } from "../budget/book";
import { isNameOfInstitution } from "../budget/public-institution";
import { statementPassages, statementText } from "./statement";

/** 某市人民医院2025年单位预算: who a heading is of. */
const WHOSE = /([^\d,，、]+)20\d\d年度?(?:部门|单位)?(?:综合)?预算/;

/** 本单位为公益二类事业单位; a department that only has such units says it of them, not of itself. */
const SAID =
  /(?:^|[，。；：、\n])(?:本|我)(?:单位|院|校|园|所|站|馆|台|中心)(?:是|为|系|属于?)[^，。；\n]{0,24}事业单位/;
const LIKE_OFFICE = /参照公务员|参公/;

/** A 中心 may be run as an office; nobody is asked where it does not say so. */
const isCalledSo = (name: string): boolean => isNameOfInstitution(name) || /中心$/.test(name);

/** Whether the document is of one 事业单位, which has no 机关运行经费: by its name, or by what it says of itself. */
export function isPublicInstitution(book: BudgetBook): boolean {
  const text = statementText(book);
  if (LIKE_OFFICE.test(text)) return false;
  const headings = statementPassages(book).flatMap(({ heading }) => heading?.text.replace(/\s/g, "") ?? []);
  const names = [book.unitName ?? "", ...headings.map((words) => WHOSE.exec(words)?.[1] ?? "")];
  return names.some(isCalledSo) || SAID.test(text);
}
