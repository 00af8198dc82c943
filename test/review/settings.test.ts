import { readAmount } from "../../src/budget/amount";
import { readPriorTotal } from "../../src/review/settings";

describe("readPriorTotal", () => {
  test.each(["2884.52", " 2,884.52 ", "２８８４．５２", "0"])("reads %p as 万元", (written) => {
    expect(readPriorTotal(written)).toEqual({ value: readAmount(written, "万元")!.amount });
  });

  test.each([
    ["很多", "上年收支总计填的是“很多”，不是数字；请按万元填写，例如 2884.52。"],
    ["2884.52万元", "上年收支总计填的是“2884.52万元”，不是数字；请按万元填写，例如 2884.52。"],
    ["", "上年收支总计填的是“”，不是数字；请按万元填写，例如 2884.52。"],
    ["-5", "上年收支总计填的是-5，不能是负数；请按万元填写，例如 2884.52。"],
  ])("refuses %p in one sentence", (written, refused) => {
    expect(readPriorTotal(written)).toEqual({ refused });
  });
});
