import { bareSubjectName, holdsSubjectName, sameSubjectName } from "../budget/subjects/subject-name";
import type { Described } from "./formula";
import type { Refusal } from "./refusal";
import { findSubject } from "./subject-name";

/** 科目核对: whether a code and the name printed beside it belong together. */
export const subjectMatch = {
  name: "SUBJECTMATCH",
  title: "科目核对",
  definition: "编码与名称是否相符",
  basis: "政府收支分类科目：一个编码一个名称",
  result: "文字，“相符”、“应为……”或“无法判断”",
  parameters: [
    { name: "编码", means: "3、5或7位科目编码，例如2010301" },
    { name: "名称", means: "表里写的科目名称" },
    { name: "年度", means: "四位数的年度，不写是收录的最近一年", optional: true },
  ],
  examples: [
    { given: ["2010301", "行政运行", 2022], gives: "相符" },
    { given: ["30101", "基本工资", 2022], gives: "相符" },
    { given: ["30101", "津贴补贴", 2022], gives: "应为“基本工资”" },
    { given: ["30101", "基本工资（离休）", 2022], gives: "相符" },
    { given: ["2019999", "其他", 2022], gives: "无法判断" },
    { given: ["2010301", "行政运行", 2010], gives: "#N/A 没有收录2010年的科目，现有2018至2025年" },
  ],
  notes: [
    "空格、括号、引号和全角半角的写法不同不算；名称后面加的单位自己的说明也不算。",
    "名称比科目短，或这个科目的名称没有见过公开来源时，只说无法判断。",
  ],
  compute: (code: string, name: string, year?: number): string | Refusal => {
    const found = findSubject(code, year);
    if ("refused" in found) return found;
    const { subject } = found;
    const certain = !subject.doubtful && subject.seenIn.length > 0;
    if (sameSubjectName(subject.name, name)) return "相符";
    if (holdsSubjectName(subject.name, name)) return isSuffixed(name, subject.name) ? "相符" : "无法判断";
    return certain ? `应为“${subject.name}”` : "无法判断";
  },
} as const satisfies Described & { compute(code: string, name: string, year?: number): string | Refusal };

/** 基本工资（离休） is 基本工资 with a suffix of the department's own; 工资 alone is not. */
const isSuffixed = (name: string, official: string): boolean =>
  bareSubjectName(name).includes(bareSubjectName(official));
