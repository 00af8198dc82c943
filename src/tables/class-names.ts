import { functionClassCode } from "../budget/function-classes";
import { readOutline } from "./words";

/** The 类 of 支出经济分类 by their names. 其他支出 is left out: 功能分类 has one too. */
const ECONOMIC_CLASSES: readonly (readonly [name: RegExp, code: string])[] = [
  [/^工资和?福利支出$/, "301"],
  [/^商品和?服务支出$/, "302"],
  [/^对个人和家庭的?补助(?:支出)?$/, "303"],
  [/^资本性支出\(基本建设\)$/, "309"],
  [/^(?:其他)?资本性支出$/, "310"],
];

/** The code of a 类 that is printed by its name alone: 一、城乡社区支出 is 212, 工资福利支出 is 301. Expects normalised words. */
export function classCodeOf(words: string): string | undefined {
  const { label } = readOutline(words);
  if (label === "其他支出") return undefined;
  return ECONOMIC_CLASSES.find(([name]) => name.test(label))?.[1] ?? functionClassCode(label);
}
