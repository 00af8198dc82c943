import type { Amount } from "../budget/amount";
import { ratio } from "../budget/ratio";
import type { Described, Parameter, Rate, RateFormula } from "./formula";

/** What one of the eleven rates of 整体绩效目标表 adds to what they all share. */
interface PerformanceRate extends Pick<Described, "name" | "title" | "examples"> {
  /** Numerator and denominator, neither of which can be negative. */
  readonly parameters: readonly [part: Parameter, whole: Parameter];
  readonly partOfWhole?: true;
  readonly notes?: readonly string[];
}

/**
 * A rate by which 部门整体绩效 is judged: one thing by another, ×100%.
 * Nothing of nothing is 不适用 (no procurement planned and none made); something of nothing must be asked about.
 */
export function definePerformanceRate(rate: PerformanceRate): RateFormula<[Amount, Amount]> {
  const [part, whole] = rate.parameters;
  return {
    basis: "部门整体支出绩效评价的通行指标",
    result: "比率，设为百分比格式后显示为百分数",
    notes: [],
    ...rate,
    parameters: [
      { ...part, notNegative: true },
      { ...whole, notNegative: true },
    ],
    definition: `${part.name} ÷ ${whole.name} × 100%`,
    zeroBase: `${whole.name}为零，${part.name}却不为零，${rate.title}无从算起，请核对`,
    notApplicable: `${part.name}和${whole.name}都为零，${rate.title}不适用`,
    compute: (done: Amount, base: Amount): Rate =>
      done === 0n && base === 0n ? "not applicable" : ratio(done, base),
  };
}

export const money = (name: string, means: string): Parameter => ({ name, means });
export const count = (name: string, means: string): Parameter => ({ name, means, whole: true });
