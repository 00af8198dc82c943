import { readTarget } from "../budget/target";
import type { Region } from "./region";

/** Columns that hold what else belongs to a 指标值: ≥ under 指标性质, 人 under 度量单位. */
export interface TargetParts {
  readonly sign?: number;
  readonly measure?: number;
}

const isSign = (path: string): boolean =>
  /(?:^|\/)(?:指标性质|指标值类型|(?:指标)?(?:计算|运算|比较)?(?:符号|符))$/.test(path);
const isMeasure = (path: string): boolean => /(?:^|\/)(?:度量|计量|指标值?)单位$/.test(path);

export function targetParts({ header, left, right }: Region): TargetParts {
  let parts: TargetParts = {};
  for (let column = left; column <= right; column++) {
    const path = header.paths[column] ?? "";
    if (isSign(path)) parts = { ...parts, sign: column };
    if (isMeasure(path)) parts = { ...parts, measure: column };
  }
  return parts;
}

/** ≥, 500 and 人 of three cells are ≥500人; a value that says itself which way or of what is left as it is. */
export function joinedTarget(sign: string, value: string, measure: string): string {
  const read = readTarget(value);
  if (read.form !== "quantity") return value;
  const before = read.operator === undefined && /^[≥≤><=]+$/.test(sign) ? sign : "";
  const after = read.measure.of === "none" ? measure : "";
  return before + value.trim() + after;
}
