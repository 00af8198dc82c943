import { leftSentences } from "../../../src/review/proposals/left-sentences";
import { reading } from "./drawn-text";

test("what is left alone is counted by sentences with amounts or percents, each reason once", () => {
  const read = reading([
    "（二）政府采购支出情况",
    "政府采购预算10万元，其中：货物4万元、服务6万元。货物4万元，比上年增加1万元。",
    "（四）国有资产占用情况",
    "共有车辆3辆。",
  ]);
  expect(read.leftAlone.length).toBe(6);
  expect(leftSentences(read).map(({ text, words, why }) => [text, words, why])).toEqual([
    [1, "政府采购预算10万元，其中：货物4万元、服务6万元", ["认不出说的是表里的哪个数。"]],
    [1, "货物4万元，比上年增加1万元", ["认不出说的是表里的哪个数。", "认不出说的是哪个数的增减。"]],
  ]);
});
