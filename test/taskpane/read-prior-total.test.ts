import { readPriorTotal } from "../../src/taskpane/read-prior-total";

test.each([
  ["2884.52", 28_845_200_000_000n],
  [" 2,884.52 ", 28_845_200_000_000n],
  ["２８８４．５２", 28_845_200_000_000n],
  ["0", 0n],
])("“%s” is an amount in 万元", (written, priorTotal) => {
  expect(readPriorTotal(written)).toEqual({ facts: { priorTotal } });
});

test("nothing written leaves slots", () => {
  expect(readPriorTotal("  ")).toEqual({ facts: {} });
});

test.each([
  ["两千万", "“两千万”不是金额，请填写以万元为单位的数字，例如 2884.52。"],
  ["28,84.52", "“28,84.52”不是金额，请填写以万元为单位的数字，例如 2884.52。"],
  ["2884.52万元", "“2884.52万元”不是金额，请填写以万元为单位的数字，例如 2884.52。"],
  ["-1", "上年收支总计不会是负数，请检查后重填。"],
])("“%s” is refused in a sentence", (written, wrong) => {
  expect(readPriorTotal(written)).toEqual({ wrong });
});
