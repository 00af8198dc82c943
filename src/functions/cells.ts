import { units, type Unit } from "../budget/amount";
import type { Decimal } from "../budget/decimal";
import { decimalOf, readNumber, type WrittenNumber } from "../budget/written-number";
import type { Parameter } from "../formulas/formula";
import { noAnswerTo, refuse } from "./refused";

/**
 * What a cell gives a function, read exactly or refused in a sentence. Excel hands over numbers, texts, logical values,
 * errors, and for a blank cell null on the web and 0 on the desktop.
 */

/** A blank cell, or a parameter that was left out. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** Excel hands its own account of the call after the last parameter. */
const isNone = (value: unknown): boolean =>
  isBlank(value) || (typeof value === "object" && errorIn(value) === undefined);

/** A blank of the desktop's Excel, where 0 makes no sense: a unit, a year, a name. */
const isLeftOut = (value: unknown): boolean => isNone(value) || value === 0;

/** "1,034.19", "９０％" and 0.1 exactly as written; a percent is the share that it means. */
export function numberIn(value: unknown, { name, notNegative, whole }: Parameter): WrittenNumber {
  const read = writtenIn(value, name);
  if (notNegative && read.digits < 0n) throw refuse(`${name}是${shown(value)}，不能是负数；请核对`);
  if (whole && read.digits % 10n ** BigInt(read.decimals) !== 0n)
    throw refuse(`${name}是${shown(value)}，不是整数；请填个数`);
  return read;
}

export const optionalNumberIn = (value: unknown, parameter: Parameter): WrittenNumber | undefined =>
  isNone(value) ? undefined : numberIn(value, parameter);

function writtenIn(value: unknown, name: string): WrittenNumber {
  refuseError(value, name);
  if (isBlank(value)) throw refuse(`${name}是空的；没有就填0`);
  if (typeof value === "number") {
    const read = readNumber(value);
    if (read) return read;
    throw refuse(`${name}${Number.isFinite(value) ? "太大或太小" : "不是数"}，算不了；请核对`);
  }
  if (typeof value !== "string") throw refuse(`${name}不是数；请填数字`);
  return readPercent(value) ?? readNumber(value) ?? refuseText(value, name);
}

const percentSigns: Readonly<Record<string, number>> = { "%": 2, "‰": 3 };

function readPercent(text: string): WrittenNumber | undefined {
  const written = text.normalize("NFKC").trim();
  const shift = percentSigns[written.at(-1) ?? ""];
  const read = shift === undefined ? undefined : readNumber(written.slice(0, -1));
  return read && { digits: read.digits, decimals: read.decimals + shift! };
}

function refuseText(text: string, name: string): never {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (/^[负零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点元角分整]+$/.test(plain))
    throw refuse(`${name}是中文数字${shown(text)}；请改成阿拉伯数字`);
  if (/^[+-]?[\d.,]+\p{Script=Han}{1,3}$/u.test(plain))
    throw refuse(`${name}${shown(text)}带了单位；请只留数字`);
  throw refuse(`${name}${shown(text)}不是数；请填数字`);
}

/** 元 and its multiples; `standard` where none is given, else one must be. */
export function unitIn(value: unknown, { name }: Parameter, standard?: Unit): Unit {
  refuseError(value, name);
  if (isLeftOut(value)) {
    if (standard) return standard;
    throw refuse(`${name}是空的；请写元、千元、万元或亿元`);
  }
  const written = typeof value === "string" ? value.normalize("NFKC").replace(/\s/g, "") : "";
  const unit = units.find((one) => one === written);
  if (!unit) throw refuse(`${name}${shown(value)}不认识；请写元、千元、万元或亿元`);
  return unit;
}

/** 2022 or "2022年度"; undefined where none is given. */
export function yearIn(value: unknown, { name }: Parameter): number | undefined {
  refuseError(value, name);
  if (isLeftOut(value)) return undefined;
  const written = typeof value === "string" ? value.normalize("NFKC").replace(/\s/g, "") : value;
  const match = /^((?:19|20)\d\d)年?度?$/.exec(plainText(written));
  if (!match) throw refuse(`${name}${shown(value)}不是四位数的年份；请写成2022`);
  return Number(match[1]);
}

/** A text, or a number as its digits: a code may be held as either. */
export function textIn(value: unknown, { name }: Parameter): string {
  refuseError(value, name);
  if (isLeftOut(value)) throw refuse(`${name}是空的；请填写`);
  const text = plainText(value);
  if (text === "") throw refuse(`${name}既不是文字也不是数；请核对`);
  return text;
}

/** A number as its exact value, a text as it is. */
export function textOrNumberIn(value: unknown, parameter: Parameter): string | Decimal {
  refuseError(value, parameter.name);
  if (isBlank(value)) throw refuse(`${parameter.name}是空的；请填写`);
  return typeof value === "string" ? value : decimalOf(numberIn(value, parameter));
}

/** 相关 as it is, 2010301 as its digits; "" for anything else. */
function plainText(value: unknown): string {
  if (typeof value === "string") return value.trim();
  const read = typeof value === "number" ? readNumber(value) : undefined;
  return read ? decimalOf(read).toString() : "";
}

/** An error in a cell is told as such: #N/A stays #N/A, any other is something to put right. */
function refuseError(value: unknown, name: string): void {
  const error = errorIn(value);
  if (error === undefined) return;
  const words = `${name}是错误值${error}；请先改正那个单元格`;
  throw error === "#N/A" ? noAnswerTo(words) : refuse(words);
}

function errorIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("code" in value)) return undefined;
  return typeof value.code === "string" ? value.code : undefined;
}

const longest = 20;

function shown(value: unknown): string {
  if (typeof value === "number") return plainText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = typeof value === "string" ? value.trim() : "";
  return `“${text.length > longest ? `${text.slice(0, longest)}…` : text}”`;
}
