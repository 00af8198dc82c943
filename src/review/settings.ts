import { readAmount, type Amount } from "../budget/amount";
import type { Locality } from "../budget/locality";
import { localities } from "../tables/localities/index";
import { localityCalled } from "../tables/locality-of";

/** A setting as read at the door: its value, or the sentence that refuses it. */
export type ReadSetting<Value> = { readonly value: Value } | { readonly refused: string };

/** 上年收支总计, typed in 万元 (2884.52): the pane's field and the command line's --prior-total. */
export const readPriorTotal = (written: string): ReadSetting<Amount> => readPrior("收支总计", written);

/** Any amount of last year's budget, typed in 万元. */
export function readPrior(called: string, written: string): ReadSetting<Amount> {
  const read = readAmount(written, "万元");
  const typed = written.trim();
  if (!read) return { refused: `上年${called}填的是“${typed}”，不是数字；请按万元填写，例如 2884.52。` };
  if (read.amount < 0n)
    return { refused: `上年${called}填的是${typed}，不能是负数；请按万元填写，例如 2884.52。` };
  return { value: read.amount };
}

/** 河南、上海 */
export const localitiesKnown: string = localities.map(({ called }) => called).join("、");

/** 地区, by its name (河南) or its id (henan): the settings' locality and the command line's --locality. */
export function readLocality(written: string): ReadSetting<Locality> {
  const locality = localityCalled(written);
  if (locality) return { value: locality };
  return {
    refused: `地区写的是“${written.trim()}”，没有收录；请改写为${localitiesKnown}之一，或不写地区，由程序按工作簿里的单位名称判断。`,
  };
}

/** The localities that a person can choose, in words. */
export const localityChoices: readonly Pick<Locality, "id" | "called">[] = localities;
