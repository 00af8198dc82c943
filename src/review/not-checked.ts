import type { Amount } from "../budget/amount";
import { tableOf, type BudgetBook } from "../budget/book";
import { subjectsOf } from "../budget/subjects/subjects";
import { tableNames } from "../budget/table";
import { unmatchedSentences } from "../narrative/unmatched-sentences";
import { rules } from "../rules/index";
import { thresholdNames, thresholds } from "../rules/thresholds";
import { sayBaseYear } from "./base-year";
import { sayDisclosureDeadline } from "./disclosure-deadline";
import { localTermsUsed, sayYears } from "./local-terms";
import type { Review } from "./review";
import type { RuleSettings } from "./rule-settings";
import { localitiesKnown } from "./settings";

/** What people have told us beside the workbook. */
export interface Known {
  readonly settings: RuleSettings;
  /** 上年收支总计, where somebody has written it. */
  readonly priorTotal?: Amount | undefined;
}

/**
 * 没有核对的: what a reader might take for checked and is not, in whole sentences. A budget without a finding is one in which
 * nothing was found, not one in which everything was looked at.
 */
export function notChecked(review: Review, { settings, priorTotal }: Known): string[] {
  const { book } = review;
  return [
    ...(book.unapplied ?? []).map(({ why }) => why),
    sayBaseYear(book, priorTotal),
    sayDisclosureDeadline(settings.thresholds.approvalDate),
    ...outsideTheTables(book),
    ...withoutTerms(book),
    unusedSubjects(book, settings),
    standardsUsed(review, settings),
    ...unsettled(review),
    unmatched(book),
    ...unread(book),
    ...settings.notChecked.map((item) => `本部门写明没有核对：${item.replace(/。$/, "")}。`),
  ].filter((sentence) => sentence !== undefined);
}

/** What no table of a published budget tells. */
function outsideTheTables(book: BudgetBook): string[] {
  const projects = tableOf(book, "project-expenditure");
  const spending = tableOf(book, "basic-expenditure") ?? tableOf(book, "expenditure");
  const list: string[] = [];
  if (spending) list.push("表中没有编制人数和实有人数，人员经费、公用经费与人数是否相称没有核对。");
  if (spending && !tableOf(book, "economic-classification"))
    list.push("没有支出经济分类汇总表，项目支出的经济分类没有核对。");
  if (projects?.rows.every(({ role, code }) => role !== "detail" || code === undefined))
    list.push("项目支出表没有写科目，各科目的项目支出由哪些项目组成没有核对。");
  if (projects) list.push("哪些项目在集中采购目录以内没有核对。");
  if (book.narrative.length === 0) list.push("没有找到情况说明，文字与表是否一致没有核对。");
  return list;
}

/** What only a place or a year asks of a budget, where nobody can tell which it is of. */
function withoutTerms(book: BudgetBook): string[] {
  const list: string[] = [];
  if (!book.locality)
    list.push(
      `没有认出是哪个地区的部门预算（收录了${localitiesKnown}），当地要求公开的表和要写的段落是否齐全没有核对。`,
    );
  if (book.year === undefined) list.push("没有认出预算年份，要看年份的科目编码、名称和表的种类没有核对。");
  else if (!subjectsOf(book.year, book.subjects))
    list.push(`没有${book.year}年的政府收支分类科目可对，科目编码、名称没有核对。`);
  return list;
}

/** A bureau's own 科目 that are of other years than the workbook. */
function unusedSubjects(book: BudgetBook, settings: RuleSettings): string | undefined {
  const { subjects } = localTermsUsed(book, settings);
  if (!subjects || subjects.used || book.year === undefined) return undefined;
  return `科目文件“${subjects.name}”是${sayYears(subjects)}的，工作簿是${book.year}年的预算，没有按它核对。`;
}

/** 限额 and 比例 that rules went by although nobody has said that they hold here. */
function standardsUsed(review: Review, settings: RuleSettings): string | undefined {
  const { notRun, broken, off, book } = review;
  const withoutText = book.narrative.length > 0 ? [] : rules.filter(({ group }) => group === "narrative");
  const idle = new Set([
    ...[...notRun, ...broken, ...off].map(({ rule }) => rule),
    ...withoutText.map(({ id }) => id),
  ]);
  const used = new Set(rules.flatMap(({ id, uses }) => (idle.has(id) ? [] : (uses ?? []))));
  const standard = thresholdNames.flatMap((name) => {
    const { name: called, standard, unit } = thresholds[name];
    const isStandard = used.has(name) && settings.thresholds[name] === undefined && standard !== undefined;
    return isStandard ? [`${called}${standard}${unit}`] : [];
  });
  if (standard.length === 0) return undefined;
  return `没有设置本地的数，按默认值核对，本地规定是否相同没有核对：${standard.join("、")}。`;
}

/** What was meant to be checked, and came to nothing. */
function unsettled({ doubts, notRun, broken, off }: Review): string[] {
  const list: string[] = [];
  const missing = new Set(notRun.flatMap((rule) => rule.missing));
  if (doubts.length > 0) list.push(`${doubts.length}处无法判断：${titles(doubts)}。`);
  if (notRun.length > 0) {
    const tables = [...missing].map((kind) => tableNames[kind]).join("、");
    list.push(`缺${tables}，用到这些表的${notRun.length}条规则没有执行。`);
  }
  if (broken.length > 0) list.push(`${broken.length}条规则出错，没有结论：${titles(broken)}。`);
  if (off.length > 0) list.push(`${off.length}条规则已停用，没有执行：${titles(off)}。`);
  return list;
}

/** Sentences with amounts that belong to no table as far as anybody could read. */
function unmatched(book: BudgetBook): string | undefined {
  const { length } = unmatchedSentences(book);
  return length === 0 ? undefined : `情况说明有${length}句里的数字没能对应到表，没有与表核对。`;
}

/** What stands in the workbook and nobody could read. */
function unread({ unrecognised, tables }: BudgetBook): string[] {
  const sheets = unrecognised.map(({ sheet }) => `“${sheet}”`).join("、");
  return [
    ...(sheets === "" ? [] : [`没有认出工作表${sheets}，里面的内容没有核对。`]),
    ...tables.flatMap(({ title, strangeColumns }) => {
      const columns = strangeColumns.map(({ header }) => `“${header}”`).join("、");
      return columns === "" ? [] : [`${title}的${columns}列不认识，没有核对。`];
    }),
  ];
}

const titles = (list: readonly { readonly title: string }[]): string =>
  [...new Set(list.map(({ title }) => title))].join("、");
