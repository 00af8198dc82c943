import { readTarget } from "../../../src/budget/target";
import { writeAmount } from "../../../src/budget/amount";
import { writeHundredths } from "../../../src/budget/hundredths";
import {
  readActual,
  readJudgement,
  readSpent,
  type Read,
} from "../../../src/review/self-evaluation/read-typed";
import type { Level } from "../../../src/review/self-evaluation/typed";

const said = <Value>(read: Read<Value>, write: (value: Value) => string): string =>
  "refused" in read ? read.refused : write(read.value);

describe("实际完成值 as typed", () => {
  test.each([
    ["≥95%", "96", "96%"],
    ["≥95%", "９６ ％", "９６ ％"],
    ["≥95%", "0", "0%"],
    ["≥95%", "965‰", "965‰"],
    ["≥95%", "0.96", "实际完成值填的是“0.96”，不知是否已乘100；请写上百分号，例如 96%。"],
    ["≥95%", "96次", "指标值的单位是“%”，实际完成值填的是“96次”；请用同一单位填写，例如 96%。"],
    ["≥3次", "4", "4次"],
    ["≥3次", "4次", "4次"],
    ["≥3次", "约四次", "实际完成值填的是“约四次”，不是一个数；请只填数和单位，例如 3次。"],
    ["≥3次", "≥4次", "实际完成值填的是“≥4次”，不是一个数；请只填数和单位，例如 3次。"],
    ["≥3次", "-1", "实际完成值填的是“-1”，不是一个数；请只填数和单位，例如 3次。"],
    ["≥3次", "4人次", "指标值的单位是“次”，实际完成值填的是“4人次”；请用同一单位填写，例如 3次。"],
    ["≤145.4万元", "1450000元", "1450000元"],
    ["≤145.4万元", "145", "145万元"],
    [
      "≤145.4万元",
      "1450000",
      "实际完成值填的是“1450000”，比指标值大上千倍；请核对，并写上单位，例如 8.5万元。",
    ],
    ["≤37万", "36.5", "36.5万"],
    ["3-5期", "4", "4期"],
    ["≤1年", "11个月", "11个月"],
    ["2022年年底", "2022年11月30日", "2022年11月30日"],
    ["2022年年底", "11月底", "2022年11月底"],
    ["2022年年底", "2022年", "完成时间填的是“2022年”，读不出年月；请写到月或日，例如 2022年11月30日。"],
    ["12月底前", "已完成", "完成时间填的是“已完成”，读不出年月；请写到月或日，例如 11月30日。"],
    ["显著", "开展了三次活动", "开展了三次活动"],
  ])("beside %s, “%s”: %s", (target, typed, expected) => {
    expect(said(readActual(readTarget(target), typed), (value) => value)).toBe(expected);
  });
});

test("a day without its year is one of the budget year", () => {
  expect(readActual(readTarget("12月底前"), "11月30日", 2022)).toEqual({ value: "2022年11月30日" });
  expect(readActual(readTarget("12月底前"), "2023年1月5日", 2022)).toEqual({ value: "2023年1月5日" });
});

describe("a judgement", () => {
  test.each<[Level, string, string]>([
    ["full", "100", "100.00"],
    ["full", "80%", "80.00"],
    ["partly", "79.99", "79.99"],
    ["not", "0", "0.00"],
    ["full", "79", "得分比例填的是“79”；“达成预期指标”请填80%至100%之间的数，例如 95。"],
    ["full", "101", "得分比例填的是“101”；“达成预期指标”请填80%至100%之间的数，例如 95。"],
    [
      "partly",
      "80",
      "得分比例填的是“80”；“部分达成预期指标并具有一定效果”请填60%至80%（不含）之间的数，例如 70。",
    ],
    ["not", "60", "得分比例填的是“60”；“未达成预期指标且效果较差”请填0至60%（不含）之间的数，例如 50。"],
    ["full", " ", "得分比例还没有填；“达成预期指标”请填80%至100%之间的数，例如 95。"],
  ])("%s at “%s”: %s", (level, percent, expected) => {
    expect(said(readJudgement({ level, percent }), writeHundredths)).toBe(expected);
  });
});

describe("执行数 as typed", () => {
  test.each([
    ["144.90", "144.90"],
    ["144.90万元", "144.90"],
    ["１，４４４．５", "1444.50"],
    ["0", "0.00"],
    ["-1", "执行数填的是“-1”，不是不小于零的数；请按万元填写，例如 144.90。"],
    ["全部", "执行数填的是“全部”，不是不小于零的数；请按万元填写，例如 144.90。"],
  ])("“%s”: %s", (typed, expected) => {
    expect(said(readSpent(typed, "万元"), (amount) => writeAmount(amount, "万元"))).toBe(expected);
  });
});
