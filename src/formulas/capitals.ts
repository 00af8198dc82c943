import { inUnit, type Amount } from "../budget/amount";
import { writeDecimal } from "../budget/decimal";
import type { Described } from "./formula";
import { badInput, type Refusal } from "./refusal";

const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const PLACES = ["", "拾", "佰", "仟"];
/** 千万亿: the largest number that 万 and 亿 name without being stacked. */
const mostDigits = 16;

/** 人民币大写: an amount in the capitals that cannot be altered, as vouchers and contracts want it. */
export const capitals = {
  name: "CAPITALS",
  title: "人民币大写",
  definition: "金额写成中文大写，到分为止",
  basis: "《支付结算办法》附件一《正确填写票据和结算凭证的基本规定》",
  result: "文字，到分为止，分以下四舍五入",
  parameters: [
    { name: "金额", means: "要写成大写的金额" },
    { name: "单位", means: "金额的单位：元、千元、万元或亿元，不写是元", optional: true },
  ],
  examples: [
    { given: [1409.5], gives: "壹仟肆佰零玖元伍角整" },
    { given: [6007.14], gives: "陆仟零柒元壹角肆分" },
    { given: [107000.53], gives: "壹拾万柒仟元零伍角叁分" },
    { given: [16409.02], gives: "壹万陆仟肆佰零玖元零贰分" },
    { given: [325.04], gives: "叁佰贰拾伍元零肆分" },
    { given: [0], gives: "零元整" },
    { given: [0.05], gives: "伍分" },
    { given: [-145.4, "万元"], gives: "负壹佰肆拾伍万肆仟元整" },
    { given: [1934.49, "万元"], gives: "壹仟玖佰叁拾肆万肆仟玖佰元整" },
  ],
  notes: ["票据上的“人民币”三个字请自己加在前面。"],
  compute: (amount: Amount): string | Refusal => {
    const [written, minus] = unsigned(writeDecimal(inUnit(amount, "元"), 2));
    const [yuan = "", cents = ""] = written.split(".");
    if (yuan.length > mostDigits) return badInput("金额不小于一亿亿元，写不成大写；请核对金额和单位");
    return minus + inCapitals(yuan, cents);
  },
} as const satisfies Described & { compute(amount: Amount): string | Refusal };

const unsigned = (written: string): [string, string] =>
  written.startsWith("-") ? [written.slice(1), "负"] : [written, ""];

function inCapitals(yuan: string, cents: string): string {
  const [whole, small] = [inWords(yuan), smallChange(cents)];
  if (small === "") return `${whole || "零"}元整`;
  if (whole === "") return small.replace(/^零/, "");
  const gap = yuan.endsWith("0") && !small.startsWith("零") ? "零" : "";
  return `${whole}元${gap}${small}`;
}

/** 壹拾万柒仟, of at most sixteen digits; one 零 for the zeros between digits, nothing for zero itself. */
function inWords(digits: string): string {
  const below = digits.length > 8 ? 8 : digits.length > 4 ? 4 : 0;
  if (below === 0) return fourInWords(digits);
  const low = digits.slice(-below);
  const [above, rest] = [inWords(digits.slice(0, -below)), inWords(low)];
  if (above === "") return rest;
  const gap = rest !== "" && low.startsWith("0") ? "零" : "";
  return above + (below === 8 ? "亿" : "万") + gap + rest;
}

const fourInWords = (digits: string): string =>
  [...digits]
    .map((digit, index) =>
      digit === "0" ? "零" : DIGITS[Number(digit)]! + PLACES[digits.length - 1 - index]!,
    )
    .join("")
    .replace(/零+/g, "零")
    .replace(/^零|零$/g, "");

/** 伍角叁分, 伍角整, 零肆分; nothing for no cents. */
function smallChange(cents: string): string {
  const [jiao = "0", fen = "0"] = cents;
  if (jiao === "0" && fen === "0") return "";
  if (fen === "0") return `${DIGITS[Number(jiao)]}角整`;
  const tens = jiao === "0" ? "零" : `${DIGITS[Number(jiao)]}角`;
  return `${tens}${DIGITS[Number(fen)]}分`;
}
