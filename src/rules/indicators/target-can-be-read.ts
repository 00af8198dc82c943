import { isOnCalendar, operatorsAround, partsOf, readTarget, sideOf } from "../../budget/target";
import { linesOf, sayLine, sayTarget, type IndicatorLine } from "../indicator-lines";
import { defineRule } from "../rule";

/** “≤≥5次”“≥95%以下”“95%、98%”：年底拿着实际完成数，不知道该和哪个数、朝哪个方向比。 */
export const targetCanBeRead = defineRule({
  id: "target-can-be-read",
  group: "indicators",
  title: "指标值读得出应达到的数",
  basis: "绩效指标应当细化量化、可以衡量；一项指标写一个方向、一个数或者一个区间",
  severity: "explain",
  needs: [],
  messages: {
    "both ways": "{place}的指标值为{target}，既写了下限又写了上限的符号；请核对，只留一个。",
    several: "{place}的指标值为{target}，写了{count}个数，不知按哪个考核；请只写一个，或分成几项指标。",
    backwards: "{place}的指标值为{target}，区间的起点大于终点；请核对两个数。",
    "no such day": "{place}的指标值为{target}，没有这一天或这个月；请核对日期。",
    "not read": "{place}的指标值为{target}，读不出应达到的数；请写成“≥95%”“≤10万元”这样的形式。",
  },

  *check(_, book) {
    for (const line of linesOf(book)) {
      if (line.target.form === "blank") continue;
      const at = line.indicator.target.cell;
      const fault = faultOf(line);
      if (fault === undefined) yield { outcome: "pass", at };
      else {
        yield {
          outcome: "finding",
          at,
          because: [],
          message: fault.message,
          data: { place: sayLine(line), target: sayTarget(line), count: String(fault.count ?? "") },
        };
      }
    }
  },
});

type Fault =
  | { readonly message: "both ways" | "backwards" | "no such day" | "not read"; readonly count?: undefined }
  | { readonly message: "several"; readonly count: number };

function faultOf({ target }: IndicatorLine): Fault | undefined {
  if (target.form === "range")
    return target.from.greaterThan(target.to) ? { message: "backwards" } : undefined;
  if (target.form !== "word") return undefined;
  const { word } = target;
  if (namesNoDay(word)) return { message: "no such day" };
  if (goesBothWays(word)) return { message: "both ways" };
  const parts = partsOf(word);
  if (parts.length > 1 && parts.every((part) => NUMBERED.includes(readTarget(part).form)))
    return { message: "several", count: parts.length };
  return /^[≥≤><=]+[^≥≤><=]*[\d零〇一二三四五六七八九十百]/.test(word) && !COMPARES.test(word)
    ? { message: "not read" }
    : undefined;
}

const NUMBERED = ["quantity", "range"];

/** Not below what something else came to: ≥上年水平, ≥2021年, ≤预算批复数. */
const COMPARES = /年|同期|基期|基数|水平|标准|预算|批复|计划|目标|平均/;

/** “≤≥5次”, “≥95%以下”: a number that would be read, were there not operators of both senses around it. */
function goesBothWays(word: string): boolean {
  const { operators, rest } = operatorsAround(word);
  return new Set(operators.map(sideOf)).size > 1 && readTarget(rest).form === "quantity";
}

/** 2022年13月, 2月30日. */
function namesNoDay(word: string): boolean {
  const [, year, month, day] =
    /^(?:[≤=]|不晚于)?(?:((?:19|20)\d{2})年)?(\d{1,2})月份?(?:(\d{1,2})日)?(?:[底末]|之?前|以前|完成)*$/.exec(
      word,
    ) ?? [];
  if (month === undefined) return false;
  const [y, m, d] = [year, month, day].map((part) => (part === undefined ? undefined : Number(part)));
  return !isOnCalendar({ year: y, month: m, day: d });
}
