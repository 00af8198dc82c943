import { oneWidth } from "../../workbook/one-width";

/**
 * Names of 科目 are compared without what typists vary: width, spaces, brackets and quotation marks, 及 for 和, a trailing
 * 支出, a code in front ("[2010301]行政运行"). A department's own suffix is left on.
 */
export function bareSubjectName(name: string): string {
  return oneWidth(name)
    .replace(/[\s\u200b-\u200f\ufeff"'“”‘’「」『』、,，·]/g, "")
    .replace(/^\[?\d{3,7}\]?(?=\D)/, "")
    .replace(/[[\]()（）〔〕]/g, "")
    .replace(/[及与]/g, "和")
    .replace(/(?:支出)+$/, "");
}

export const sameSubjectName = (one: string, other: string): boolean =>
  bareSubjectName(one) === bareSubjectName(other);

/** One name holds the other: 机关服务（后勤中心） is 机关服务 with a suffix of the department's own. */
export function holdsSubjectName(one: string, other: string): boolean {
  const [a, b] = [bareSubjectName(one), bareSubjectName(other)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}
