/** The tables and sentences that the tests of this folder put beside each other. */
export const threePublic = (vehicles: string, reception: string): string => `
  | 2022年“三公”经费支出表 |      |     |     |     |      |
  | 单位：万元               |      |     |     |     |      |
  | “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 |
  | ^              | ^                | 小计 | 公务用车购置费 | 公务用车运行费 | ^ |
  | 3.00           | 0.00             | ${vehicles} | 0.00 | ${vehicles} | ${reception} |`;

/** Projects as "类型 名称 金额" a line. */
export const projects = (
  ...lines: readonly (readonly [type: string, name: string, amount: string])[]
): string =>
  [
    "| 项目支出预算表 | | | | |",
    "| 单位：万元 | | | | |",
    "| 类型 | 项目名称 | 项目单位 | 合计 | 一般公共预算 |",
    ...lines.map(([type, name, amount]) => `| ${type} | ${name} | 某局 | ${amount} | ${amount} |`),
  ].join("\n");

export const narrative = (...lines: readonly string[]): string =>
  ["| 某某局2022年部门预算情况说明 |", ...lines.map((line) => `| ${line} |`)].join("\n");

/** The duties stand in the first part, before the sentences on the tables. */
export const duties = (...lines: readonly string[]): string =>
  ["| 第一部分 某某局概况 |", "| 一、主要职责 |", ...lines.map((line) => `| ${line} |`)].join("\n");
