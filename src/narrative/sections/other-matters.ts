import { assets } from "../matters/assets";
import { performance } from "../matters/performance";
import { procurement } from "../matters/procurement";
import { runningCosts } from "../matters/running-costs";
import { transfers } from "../matters/transfers";
import { say, type Wording } from "../say";
import { defineSection, type Occasion } from "../section";

interface Matter {
  readonly id: string;
  readonly heading: string;
  readonly write: (occasion: Occasion) => Wording;
}

const matters: readonly Matter[] = [
  { id: "running-costs", heading: "机关运行经费支出情况", write: runningCosts },
  { id: "procurement", heading: "政府采购支出情况", write: procurement },
  { id: "performance", heading: "绩效目标设置情况", write: performance },
  { id: "assets", heading: "国有资产占用情况", write: assets },
  { id: "transfers", heading: "专项转移支付项目情况", write: transfers },
];

const ordinals = "一二三四五";

/** 其他重要事项: five matters. The tables hold two of them; the other three can only be asked for. */
export const otherMattersSection = defineSection({
  id: "other-matters",
  heading: "其他重要事项情况说明",
  needs: [],

  *write(_tables, occasion) {
    const headings = occasion.book.locality?.statement?.headings;
    for (const [index, { id, heading, write }] of matters.entries()) {
      yield say`（${ordinals[index]!}）${headings?.[id] ?? heading}`;
      yield write(occasion);
    }
  },
});
