import type { Amount } from "../budget/amount";
import { writeDecimal } from "../budget/decimal";
import { allowanceFor } from "../budget/tolerance";
import { decimalOf, digitsAt, type WrittenNumber } from "../budget/written-number";
import type { Described } from "./formula";

/** 勾稽: whether a total is the sum of its parts, within the rounding that their decimals allow, as the checks have it. */
export const tie = {
  name: "TIE",
  title: "勾稽",
  definition: "合计 − 明细之和",
  basis: "与核对表内合计的规则相同：每个数允许半个末位的误差",
  result: "文字，“相符”，或“差”和差额（合计减去明细之和，合计少了为负）",
  parameters: [
    { name: "合计", means: "合计数；也可以是一列或一行合计，与明细区域逐行或逐列核对" },
    { name: "明细区域", means: "各项明细，空单元格不计，单位与合计相同" },
    { name: "尾差", means: "允许相差多少；不写时按项数和小数位数推算，写0就要分文不差", optional: true },
  ],
  examples: [
    { given: [1934.49, [[1906.19], [12.43], [15.87]]], gives: "相符" },
    { given: [1934.5, [[1906.19], [12.43], [15.87]]], gives: "相符" },
    { given: [1934.5, [[1906.19], [12.43], [15.87]], 0], gives: "差 0.01" },
    { given: [1930.49, [[1906.19], [12.43], [15.87]]], gives: "差 -4.00" },
    { given: [8.34, [[8.35]]], gives: "差 -0.01" },
    { given: [8, [[3], [4]]], gives: "差 1" },
    { given: [0.3, [[0.1], [0.2]]], gives: "相符" },
  ],
  notes: [
    "三项相加、都是两位小数时，允许相差0.02：每个数最多有半分的舍入。",
    "只有一项明细时没有舍入的余地，要完全相等。",
    "函数看不到单元格的格式，小数位数取各数里最多的；都是整数时看不出有舍入，要完全相等。",
  ],
  compute: (total: WrittenNumber, parts: readonly WrittenNumber[], allowed?: WrittenNumber): string => {
    const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
    const scale = Math.max(decimals, allowed?.decimals ?? 0);
    const amounts = [total, ...parts].map((number) => digitsAt(number, scale) as Amount);
    const place = digitsAt({ digits: 1n, decimals }, scale) as Amount;
    const allowance = allowed
      ? digitsAt(allowed, scale)
      : decimals === 0
        ? 0n // whole numbers are counts or yuan; nothing shows that they were rounded
        : allowanceFor(amounts.map((amount) => ({ amount, place })));
    const [whole, ...addends] = amounts;
    const off = addends.reduce<bigint>((rest, addend) => rest - addend, whole!);
    if ((off < 0n ? -off : off) <= allowance) return "相符";
    return `差 ${writeDecimal(decimalOf({ digits: off, decimals: scale }), decimals)}`;
  },
} as const satisfies Described & {
  compute(total: WrittenNumber, parts: readonly WrittenNumber[], allowed?: WrittenNumber): string;
};
