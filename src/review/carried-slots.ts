import * as z from "zod/mini";
import { occasionAsks } from "../narrative/section";
import type { FilledSlots } from "../narrative/fill-slots";
import type { ReadSetting } from "./settings";
import type { ReviewState } from "./state";

/** What people wrote into the 【】 of the 情况说明, as a file that next year's workbook takes. */

const KIND = "预算核对：情况说明的补写内容";
const schema = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  slots: z.record(z.string(), z.string()),
});

export const writeCarried = (slots: FilledSlots): string =>
  JSON.stringify({ kind: KIND, version: 1, slots }, null, 2);

/** Reads such a file; or the sentence that refuses it. */
export function readCarried(name: string, text: string): ReadSetting<FilledSlots> {
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    return {
      refused: `“${name}”不是本程序导出的补写内容，读不出其中的格式；请选上年的工作簿，或重新导出。`,
    };
  }
  const read = schema.safeParse(held);
  if (read.success) return { value: read.data.slots };
  const newer = z.looseObject({ kind: z.literal(KIND), version: z.number().check(z.gt(1)) }).safeParse(held);
  return {
    refused: newer.success
      ? `“${name}”是较新的程序导出的（版本 ${newer.data.version}），本程序只读版本 1；请更新程序后再试。`
      : `“${name}”不是本程序导出的补写内容；请选上年的工作簿，或在上年的工作簿里重新导出。`,
  };
}

/** What this year's state becomes, and how much of it was taken. */
export interface Carried {
  readonly slots: FilledSlots;
  readonly offered: FilledSlots;
  /** Places that were filled. */
  readonly filled: number;
  /** Places that a person looks at first, for what last year said there has amounts, counts or years. */
  readonly toLookAt: number;
}

/** Only what is empty is filled, and no number or year comes along unseen; the years themselves stay behind. */
export function carryOver(
  { slots, offered = {} }: Pick<ReviewState, "slots" | "offered">,
  from: FilledSlots,
): Carried {
  const empty = Object.entries(from).filter(
    ([key, words]) => slots[key] === undefined && words.trim() !== "" && !isOfTheYear(key),
  );
  const plain = empty.filter(([, words]) => !hasNumber(words));
  const numbers = empty.filter(([, words]) => hasNumber(words));
  return {
    slots: { ...slots, ...Object.fromEntries(plain) },
    offered: { ...offered, ...Object.fromEntries(numbers) },
    filled: plain.length,
    toLookAt: numbers.length,
  };
}

/** 预算年度 and 上年 are other years now; 部门名称 stays. */
const isOfTheYear = (key: string): boolean => occasionAsks.includes(key) && key !== "部门名称";

const HAN = "[〇零一二两三四五六七八九十百千万亿]";
const NUMBER = new RegExp(`\\p{Nd}|${HAN}{2,}|${HAN}(?:年|月|万?元|亿|个|项|辆|台|套|人|次|家|批)`, "u");
/** 2021年, 3辆, 三辆, 二〇二一年, 去年: what was true of last year only. */
const hasNumber = (words: string): boolean => NUMBER.test(words) || /去年|上年|今年|本年/.test(words);
