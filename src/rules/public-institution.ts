import type { BudgetBook } from "../budget/book";
import { statementPassages, statementText } from "./statement";

/** What 事业单位 are called; 党校 and 行政学院 are often run as offices. */
const KIND =
  "(?:医院|卫生院|保健院|血站|学校|中学|小学|大学|学院|幼儿园|研究院|研究所|博物馆|图书馆|文化馆|体育馆|剧院|电视台|中心)";
const RUN_AS_OFFICE = /党校|行政学院|社会主义学院/;

/** 某市人民医院, and 某市人民医院2025年单位预算 in a heading. */
const NAMED = new RegExp(`${KIND}$`);
const HEADED = new RegExp(`${KIND}(?:[(（]本级[)）])?20\\d\\d年度?(?:部门|单位)?(?:综合)?预算`);

/** 本单位为公益二类事业单位; a department that only has such units says it of them, not of itself. */
const SAID =
  /(?:^|[，。；：、\n])(?:本|我)(?:单位|院|校|园|所|站|馆|台|中心)(?:是|为|系|属于?)[^，。；\n]{0,24}事业单位/;
const LIKE_OFFICE = /参照公务员|参公/;

/** Whether the document is of one 事业单位, which has no 机关运行经费: by its name, or by what it says of itself. */
export function isPublicInstitution(book: BudgetBook): boolean {
  const text = statementText(book);
  if (LIKE_OFFICE.test(text)) return false;
  const headings = statementPassages(book).flatMap(({ heading }) => heading?.text.replace(/\s/g, "") ?? []);
  const name = (book.unitName ?? "").replace(/\s/g, "");
  const isCalled = (words: string, called: RegExp) => called.test(words) && !RUN_AS_OFFICE.test(words);
  return isCalled(name, NAMED) || headings.some((words) => isCalled(words, HEADED)) || SAID.test(text);
}
