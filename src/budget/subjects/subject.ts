/** The lists of 政府收支分类科目, and what a sentence calls each. */
export const subjectListNames = {
  functional: "支出功能分类科目",
  "department-economic": "部门预算支出经济分类科目",
  "government-economic": "政府预算支出经济分类科目",
  revenue: "收入分类科目",
} as const;
export type SubjectListName = keyof typeof subjectListNames;

/** Years a row holds in; an end that is not known is open. */
export interface Years {
  readonly from?: number;
  readonly to?: number;
}

/** One row of a list: 2010301 行政运行, in some years only, and where it was seen. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  readonly years: Years;
  /** Sources that show this code with this name; none: from memory of the official book. */
  readonly seenIn: readonly string[];
  /** Name, year or existence is not certain. */
  readonly doubtful: boolean;
}

export type UnitType = "机关" | "事业" | "通用";

/** A 部门预算 款 and the 政府预算 款 that it goes to in units of one type. */
export interface EconomicPair extends Omit<Subject, "code" | "name"> {
  readonly department: string;
  readonly government: string;
  readonly unitType: UnitType;
}

/** What a file of 科目 says; a list that it leaves out is not replaced. */
export interface SubjectFile {
  /** The years that the file speaks of, both included. */
  readonly from: number;
  readonly to: number;
  readonly lists: Readonly<Partial<Record<SubjectListName, readonly Subject[]>>>;
  readonly pairs?: readonly EconomicPair[];
}
