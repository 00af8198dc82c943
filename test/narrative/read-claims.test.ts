import { readAmount } from "../../src/budget/amount";
import { claimedAmount, readClaims } from "../../src/narrative/read-claims";

/** What was read, as "words digits unit kind direction". */
const read = (text: string): string[] =>
  [...readClaims(text)].map((claim) =>
    [
      text.slice(claim.start, claim.end),
      claim.digits,
      claim.unit,
      claim.states,
      claim.direction?.word ?? "-",
    ].join(" "),
  );

describe("numbers that are stated", () => {
  test.each([
    ["收入总计1934.49万元。", ["1934.49万元 1934.49 万元 amount -"]],
    ["2022 年收入总计 1934.49 万元", ["1934.49 万元 1934.49 万元 amount -"]],
    ["支出5,806,105.16元", ["5,806,105.16元 5806105.16 元 amount -"]],
    ["支出3，518.85万元，占5%", ["3，518.85万元 3518.85 万元 amount -", "5% 5 % share -"]],
    ["支出１２．５０万元，占２％", ["１２．５０万元 12.50 万元 amount -", "２％ 2 % share -"]],
    ["甲5万元,乙13万元", ["5万元 5 万元 amount -", "13万元 13 万元 amount -"]],
    ["余额-3.20万元，上年－1.00亿元", ["-3.20万元 -3.20 万元 amount -", "－1.00亿元 -1.00 亿元 amount -"]],
    ["拨款12千元", ["12千元 12 千元 amount -"]],
    ["比上年减少950.03万元，下降32.94%", ["950.03万元 950.03 万元 change 减少", "32.94% 32.94 % rate 下降"]],
    ["较上年增2.5万元，增幅为8.49%", ["2.5万元 2.5 万元 change 增", "8.49% 8.49 % rate 增幅"]],
    ["下降40%，减少了约6万元", ["40% 40 % rate 下降", "6万元 6 万元 change 减少"]],
    ["由零增加1.50万元", ["1.50万元 1.50 万元 change 增加"]],
    ["由5万元增加至8万元", ["5万元 5 万元 amount -", "8万元 8 万元 amount -"]],
    ["执行率提高2.5个百分点", ["2.5个百分点 2.5 个百分点 rate 提高"]],
    ["占收入预算总额的98.54%", ["98.54% 98.54 % share -"]],
    ["项目支出所占比重为5%", ["5% 5 % share -"]],
    ["国有资产占用率95%", ["95% 95 % rate -"]],
    ["预算执行率为95%", ["95% 95 % rate -"]],
    ["共有车辆3辆，设备2台（套）", ["3辆 3 辆 amount -", "2台（套） 2 台 amount -"]],
    ["项目共有0项，减少2个", ["0项 0 项 amount -", "2个 2 个 change 减少"]],
  ])("%s", (text, claims) => {
    expect(read(text)).toEqual(claims);
  });
});

describe("numbers that state nothing", () => {
  test.each([
    "2022年预算与2021年相比，截至8月31日",
    "单价50万元以上通用设备",
    "单价100万元（含）以上的专用设备",
    "20万元及以下的采购",
    "不超过5%，不低于 3万元",
    "指标值≤37万元",
    "第3项工作",
    "3-5万元",
    "（预算完成数÷预算数）×100%",
    "公共安全支出（204类）司法（06款）行政运行（01项）",
    "租期12个月，共18项目标",
    "收入为【5万元以上的填写】",
    "5G基站，A4纸，豫财〔2022〕3号",
    "",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test("a threshold beside a count: only the count is stated", () => {
    expect(read("单价50万元以上通用设备2台（套）")).toEqual(["2台（套） 2 台 amount -"]);
  });
});

test("how exactly the number was written is kept", () => {
  const decimals = (text: string) => [...readClaims(text)].map((claim) => claim.decimals);
  expect(decimals("5万元，5.0万元，5.00万元，0.083%")).toEqual([0, 1, 2, 3]);
});

test("money can be compared with the tables; percents and counts are no money", () => {
  const [amount, rate, vehicles] = [...readClaims("支出1,234.50万元，占5%，车辆2辆")];
  expect(claimedAmount(amount!)).toBe(readAmount("1234.5", "万元")!.amount);
  expect(claimedAmount(rate!)).toBeUndefined();
  expect(claimedAmount(vehicles!)).toBeUndefined();
  expect(rate!.number.toString()).toBe("5");
});
