import { inUnit, readAmount, type Amount } from "../budget/amount";
import { asDecimal } from "../budget/ratio";
import { change } from "../formulas/change";
import { changeRate } from "../formulas/change-rate";
import { executionRate } from "../formulas/execution-rate";
import type { RateFormula } from "../formulas/formula";
import { share } from "../formulas/share";

/*
 * The field's formulas for cells: a 占比 computed beside a table is the very number that the checks and the text use.
 * Only top-level function declarations: the metadata that Excel reads is generated from them.
 */

/**
 * 占比：部分÷合计
 * @customfunction SHARE
 * @param part 部分的金额
 * @param whole 合计的金额，单位与部分相同
 * @returns 占比，可设为百分比格式
 */
export function shareOf(part: number, whole: number): number {
  return rateOf(share, part, whole);
}

/**
 * 增减额：本年－上年
 * @customfunction CHANGE
 * @param lastYear 上年的金额
 * @param thisYear 本年的金额，单位与上年相同
 * @returns 增减额，减少为负
 */
export function changeOf(lastYear: number, thisYear: number): number {
  return inUnit(change.compute(fromCell(lastYear), fromCell(thisYear)), finest).toNumber();
}

/**
 * 增减率：（本年－上年）÷|上年|
 * @customfunction CHANGERATE
 * @param lastYear 上年的金额
 * @param thisYear 本年的金额，单位与上年相同
 * @returns 增减率，下降为负，可设为百分比格式
 */
export function changeRateOf(lastYear: number, thisYear: number): number {
  return rateOf(changeRate, lastYear, thisYear);
}

/**
 * 预算执行率：预算完成数÷预算数
 * @customfunction EXECUTIONRATE
 * @param carriedOut 预算完成数
 * @param budgeted 预算数，单位与预算完成数相同
 * @returns 预算执行率，可设为百分比格式
 */
export function executionRateOf(carriedOut: number, budgeted: number): number {
  return rateOf(executionRate, carriedOut, budgeted);
}

/** A cell does not say its unit and a rate has none; read as 亿元, a number keeps the most decimals. */
const finest = "亿元";

function fromCell(value: number): Amount {
  const read = Number.isFinite(value) ? readAmount(value, finest) : undefined;
  if (!read) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "请输入数字");
  return read.amount;
}

function rateOf(formula: RateFormula<[Amount, Amount]>, first: number, second: number): number {
  const rate = formula.compute(fromCell(first), fromCell(second));
  if (rate === "zero base") {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, formula.zeroBase);
  }
  return asDecimal(rate).toNumber();
}
