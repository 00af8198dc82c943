import { answerTo } from "../answers";
import { say, slot, type Wording } from "../say";
import type { Occasion } from "../section";

const COUNT = "专项转移支付项目个数";

/** 专项转移支付: which the department shares out. No table holds them; of none there is nothing to list. */
export function transfers(occasion: Occasion): Wording {
  const { department, year } = occasion;
  const isNone = /^(?:0|０|零)$/.test(answerTo(occasion, COUNT)?.trim() ?? "");
  const list = isNone ? "" : say`：${slot("专项转移支付项目名称和金额")}`;
  return say`${department}${year}负责管理的专项转移支付项目共有${slot(COUNT)}项${list}。`;
}
