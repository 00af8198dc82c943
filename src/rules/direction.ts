import type { IndicatorLine } from "./indicator-lines";

/**
 * Which way of an indicator is better, as far as its name and slot leave no doubt; where they do, nothing is said.
 * Exceptions come first: a share of 病虫害 that is covered, or money that is to be raised, runs against the word at its end.
 */
export type Better = "higher" | "lower";

/** Money in the cost slot that is to be reached rather than kept down, or a standard that is neither. */
const NO_OUTLAY =
  /节约|节支|节省|降低|减少|压减|压缩|核减|投入|投资|筹|配套|收入|营收|产值|税|效益|利润|增收|挽回|追回|标准|单价|待遇|最低|不低于|保底|均|每/;

/** Rates of which more is always better, at any value. */
const SURELY_HIGHER =
  /(?:及时|合格|准确|正确|达标|优良|优秀|完好|存活|成活|通过|办结|满意)率$|(?<!不)满意度$/;
/** Rates of which more is better; below 100% a cap on them may still be meant. */
const HIGHER = /(?:完成|知晓|普及|覆盖|到位|顺畅|畅通|入学|验收|应用|公开|响应)率$/;
const LOWER =
  /(?:差错|错误|投诉|空置|闲置|超支|逾期|流失|失业|辍学|返贫|退件|漏报|误报|发案|事故|事故发生|不满意|预算调整|结转结余|资金结余)率$/;

const NEGATED = /[不未非无](?:[^率度]{2}|[^率度]{4})(?:率|度)$/;
const AGAINST =
  /差错|错误|事故|违规|违法|违纪|污染|病|疫|灾|虫|害|超|空置|流失|闲置|欠|逾期|浪费|风险|贫|失业|犯罪|信访|上访|排放|耗|调整|控制|建筑|沙|农药|化肥|塑料|煤/;
/** 预算执行 may rightly be kept from running over. */
const MONEY_SPENT = /(?:预算|支出|投资|资金|采购|经费|成本).*(?:完成|到位|落实)率$/;

export function betterOf({ name, indicator, target }: IndicatorLine): Better | undefined {
  if (target.form !== "quantity") return undefined;
  if (target.measure.of === "money")
    return indicator.aspect === "cost" && !NO_OUTLAY.test(name) ? "lower" : undefined;
  if (target.measure.of !== "percent") return undefined;
  if (LOWER.test(name)) return "lower";
  if (NEGATED.test(name) || AGAINST.test(name) || MONEY_SPENT.test(name)) return undefined;
  if (SURELY_HIGHER.test(name)) return "higher";
  return HIGHER.test(name) ? "higher" : undefined;
}

/** Whether a cap below 100% on such a rate can only be a slip. */
export const isSurelyHigher = ({ name }: IndicatorLine): boolean => SURELY_HIGHER.test(name);
