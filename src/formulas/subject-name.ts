import { listOfCode, subjectsOf, subjectYears } from "../budget/subjects/subjects";
import type { Subject } from "../budget/subjects/subject";
import type { Described } from "./formula";
import { noAnswer, type Refusal } from "./refusal";

/** 科目名称: what a code of 政府收支分类科目 is called in a year. */
export const subjectName = {
  name: "SUBJECTNAME",
  title: "科目名称",
  definition: "科目编码 → 名称",
  basis: "《政府收支分类科目》，收录2018至2025年",
  result: "文字",
  parameters: [
    { name: "编码", means: "3、5或7位科目编码，例如2010301" },
    { name: "年度", means: "四位数的年度，不写是收录的最近一年", optional: true },
  ],
  examples: [
    { given: ["2010301"], gives: "行政运行" },
    { given: [2010301, 2022], gives: "行政运行" },
    { given: ["30101", 2022], gives: "基本工资" },
    { given: ["50101", 2022], gives: "工资奖金津补贴" },
    { given: ["2019999999", 2022], gives: "#N/A 编码2019999999不是3、5或7位数字的科目编码" },
    { given: ["2010301", 2010], gives: "#N/A 没有收录2010年的科目，现有2018至2025年" },
  ],
  notes: ["收录的科目不一定全；查不到的请以当年《政府收支分类科目》为准。"],
  compute: (code: string, year?: number): string | Refusal => {
    const found = findSubject(code, year);
    if ("refused" in found) return found;
    const { subject, inYear } = found;
    if (subject.doubtful)
      return noAnswer(`${code}在${inYear}年可能是“${subject.name}”，没有把握；请查当年的科目`);
    return subject.name;
  },
} as const satisfies Described & { compute(code: string, year?: number): string | Refusal };

/** The row of a code in a year; the latest year that the lists speak of where none is given. */
export function findSubject(
  written: string,
  year: number = subjectYears().to,
): { readonly subject: Subject; readonly inYear: number } | Refusal {
  const code = written.normalize("NFKC").replace(/\s/g, "");
  const subjects = subjectsOf(year);
  const { from, to } = subjectYears();
  if (!subjects) return noAnswer(`没有收录${year}年的科目，现有${from}至${to}年`);
  if (!/^\d{3}(?:\d\d){0,2}$/.test(code)) return noAnswer(`编码${code}不是3、5或7位数字的科目编码`);
  const list = listOfCode(code);
  const subject = list && subjects[list].current(code);
  if (subject) return { subject, inYear: year };
  const last = Math.max(
    0,
    ...((list && subjects[list].rowsOf(code)) ?? []).map(({ years }) => years.to ?? 0),
  );
  return noAnswer(
    last > 0 && last < year
      ? `${code}在${year}年已经不用（用到${last}年）`
      : `收录的${year}年科目里没有${code}；请核对编码，或查当年的科目`,
  );
}
