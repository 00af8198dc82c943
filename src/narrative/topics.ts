import { oneWidth } from "../workbook/one-width";

/** What a section of the 情况说明 tells of; its numbers are those of one or two tables. */
export type Topic =
  | "total"
  | "revenue"
  | "expenditure"
  | "fiscal-appropriation"
  | "general-public"
  | "basic"
  | "three-public"
  | "government-fund"
  | "state-capital"
  | "running-costs"
  | "procurement"
  | "assets"
  | "performance"
  | "transfers";

/** The first that fits decides: 一般公共预算“三公”经费 tells of 三公, 收入支出 of both sides. */
const headings: readonly (readonly [RegExp, Topic])[] = [
  [/三公/, "three-public"],
  [/机关运行|机构运转|机构运行|运转经费/, "running-costs"],
  [/政府采购/, "procurement"],
  [/国有资产|资产占[用有]/, "assets"],
  [/绩效/, "performance"],
  [/转移支付/, "transfers"],
  [/国有资本经营/, "state-capital"],
  [/政府性基金/, "government-fund"],
  [/财政拨款.*(?:收支|收入支出|总体)/, "fiscal-appropriation"],
  [/一般公共预算.*基本支出|^基本支出/, "basic"],
  [/一般公共预算/, "general-public"],
  [/收支|收入、?支出|收入和支出/, "total"],
  [/收入/, "revenue"],
  [/支出/, "expenditure"],
];

/** The topic of a passage by its own heading, else by the nearest above it that has one. */
export function topicOf(path: readonly string[]): Topic | undefined {
  for (const heading of [...path].reverse()) {
    const bare = oneWidth(heading).replace(/[\s"“”‘’]/g, "");
    const found = headings.find(([words]) => words.test(bare));
    if (found) return found[1];
  }
  return undefined;
}
