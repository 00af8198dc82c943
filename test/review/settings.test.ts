import { readPriorTotal } from "../../src/review/settings";

test.each([
  ["2884.52", 28_845_200_000_000n],
  [" 2,884.52 ", 28_845_200_000_000n],
  ["２８８４．５２", 28_845_200_000_000n],
  ["0", 0n],
])("“%s” is an amount in 万元", (written, value) => {
  expect(readPriorTotal(written)).toEqual({ value });
});

test.each([
  ["两千万", "上年收支总计填的是“两千万”，不是数字；请按万元填写，例如 2884.52。"],
  ["28,84.52", "上年收支总计填的是“28,84.52”，不是数字；请按万元填写，例如 2884.52。"],
  ["2884.52万元", "上年收支总计填的是“2884.52万元”，不是数字；请按万元填写，例如 2884.52。"],
  ["", "上年收支总计填的是“”，不是数字；请按万元填写，例如 2884.52。"],
  ["-1", "上年收支总计填的是-1，不能是负数；请按万元填写，例如 2884.52。"],
])("“%s” is refused in a sentence", (written, refused) => {
  expect(readPriorTotal(written)).toEqual({ refused });
});
