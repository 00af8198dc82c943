import { multiply, whole } from "../../budget/fraction";
import { writeRounded } from "../../budget/hundredths";
import type { Deviation } from "../../formulas/attainment";
import type { ExecutionLine } from "./evaluation";

/** "-1.00次（-33.33%）", "+1.05个百分点（+1.11%）": half up to two decimals, for reading only. */
export function sayDeviation({ by, measure, ofTarget }: Deviation): string {
  const unit = measure.word === "%" ? "个百分点" : measure.word === "‰" ? "个千分点" : measure.word;
  const share = ofTarget ? `（${signed(writeRounded(multiply(ofTarget, whole(100n))))}%）` : "";
  return `${signed(writeRounded(by))}${unit}${share}`;
}

const signed = (written: string): string => (/^-|^0\.00$/.test(written) ? written : `+${written}`);

/** 预算执行率 as shown: "99.31%". */
export const sayRate = ({ rate }: ExecutionLine): string | undefined =>
  rate && `${writeRounded(multiply(rate, whole(100n)))}%`;
