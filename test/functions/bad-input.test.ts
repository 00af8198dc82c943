import { column, inCells } from "./in-cells";

const errorCell = (code: string) => ({ code, type: "CustomFunctionError" });

/** One line a drawn case: the function, what is given, what the cell shows. */
const cases: readonly (readonly [name: string, given: readonly unknown[], shows: unknown])[] = [
  // texts
  ["SHARE", ["八百", 1], "#VALUE! 部分是中文数字“八百”；请改成阿拉伯数字"],
  ["SHARE", ["壹佰元整", 1], "#VALUE! 部分是中文数字“壹佰元整”；请改成阿拉伯数字"],
  ["SHARE", ["12万元", 1], "#VALUE! 部分“12万元”带了单位；请只留数字"],
  ["SHARE", ["其中：", 1], "#VALUE! 部分“其中：”不是数；请填数字"],
  ["SHARE", ["1e5", 1], "#VALUE! 部分“1e5”不是数；请填数字"],
  ["SHARE", ["12,34", 1], "#VALUE! 部分“12,34”不是数；请填数字"],
  ["SHARE", [true, 1], "#VALUE! 部分不是数；请填数字"],
  [
    "SHARE",
    ["这段文字比二十个字还要长所以后面的就不显示出来了", 1],
    "#VALUE! 部分“这段文字比二十个字还要长所以后面的就不显…”不是数；请填数字",
  ],
  // texts that are numbers
  ["SHARE", ["1,034.19", "2,068.38"], 0.5],
  ["SHARE", ["９０％", 1], 0.9],
  ["SHARE", ["90%", "100%"], 0.9],
  ["SHARE", ["5‰", 1], 0.005],
  ["SHARE", [" 1 ", "４"], 0.25],
  // blanks
  ["SHARE", [null, 1], "#VALUE! 部分是空的；没有就填0"],
  ["SHARE", ["", 1], "#VALUE! 部分是空的；没有就填0"],
  ["SHARE", [1, "  "], "#VALUE! 合计是空的；没有就填0"],
  ["SHARE", [undefined, undefined], "#VALUE! 部分是空的；没有就填0"],
  ["CONVERT", [1, null, "元"], "#VALUE! 从是空的；请写元、千元、万元或亿元"],
  ["SUBJECTNAME", [0, 2022], "#VALUE! 编码是空的；请填写"],
  ["CHECKINDICATOR", ["≥95%", null], "#VALUE! 实际值是空的；请填写"],
  ["TIE", [1, column(null, "")], "#VALUE! 明细区域里没有数；请重新选择"],
  // errors in cells
  ["SHARE", [errorCell("#DIV/0!"), 1], "#VALUE! 部分是错误值#DIV/0!；请先改正那个单元格"],
  ["SHARE", [1, errorCell("#N/A")], "#N/A 合计是错误值#N/A；请先改正那个单元格"],
  ["NARRATE", [1, 2, errorCell("#REF!")], "#VALUE! 单位是错误值#REF!；请先改正那个单元格"],
  ["TIE", [1, [[1]], errorCell("#NAME?")], "#VALUE! 尾差是错误值#NAME?；请先改正那个单元格"],
  // negative bases, counts
  ["SHARE", [1, -8], "#VALUE! 合计是-8，不能是负数；请核对"],
  ["EXECUTIONRATE", [1, "-1,000.50"], "#VALUE! 预算数是“-1,000.50”，不能是负数；请核对"],
  ["EXECUTIONRATE", [-1, 10], "#VALUE! 预算完成数是-1，不能是负数；请核对"],
  ["MONITORINGRATE", [1.5, 18], "#VALUE! 已监控项目数是1.5，不是整数；请填个数"],
  ["MONITORINGRATE", [19, 18], "#VALUE! 已监控项目数大于应监控项目数，超出了100%；请核对"],
  ["DETAILRATE", [10.01, 10], "#VALUE! 已细化资金大于参与分配资金，超出了100%；请核对"],
  ["TIE", [1, [[1]], -1], "#VALUE! 尾差是-1，不能是负数；请核对"],
  // huge and tiny numbers
  ["SHARE", [1e300, 1], "#VALUE! 部分太大或太小，算不了；请核对"],
  ["SHARE", [1, 1e-300], "#VALUE! 合计太大或太小，算不了；请核对"],
  ["SHARE", [Number.NaN, 1], "#VALUE! 部分不是数，算不了；请核对"],
  ["SHARE", [1, Number.POSITIVE_INFINITY], "#VALUE! 合计不是数，算不了；请核对"],
  ["SHARE", [1e90, 2e90], 0.5],
  ["SHARE", ["9".repeat(400), 1], "#VALUE! 结果太大，单元格里放不下；请核对"],
  [
    "SHARE",
    [column(...Array.from({ length: 100_001 }, () => 1)), 1],
    "#VALUE! 部分有100001行1列，太大；请只选有数的部分",
  ],
  ["SUBJECTNAME", ["２０１０３０１ ", 2022], "行政运行"],
  ["CAPITALS", ["12345678901234567"], "#VALUE! 金额不小于一亿亿元，写不成大写；请核对金额和单位"],
  // units and years
  ["CONVERT", [1, "万", "元"], "#VALUE! 从“万”不认识；请写元、千元、万元或亿元"],
  ["CONVERT", [1, "元", 4], "#VALUE! 到4不认识；请写元、千元、万元或亿元"],
  ["SUBJECTNAME", ["2010301", "今年"], "#VALUE! 年度“今年”不是四位数的年份；请写成2022"],
  ["SUBJECTNAME", ["2010301", "２０２２年度"], "行政运行"],
  ["SUBJECTMATCH", ["2010301", null, 2022], "#VALUE! 名称是空的；请填写"],
  // ranges
  [
    "SHARE",
    [column(1, 2, 3), column(1, 2)],
    "#VALUE! 部分是3行1列，合计是2行1列；请选同样大小的区域，或只选一个单元格",
  ],
  [
    "SHARE",
    [column(1, 2), [[1, 2]]],
    "#VALUE! 部分是2行1列，合计是1行2列；请选同样大小的区域，或只选一个单元格",
  ],
  ["SHARE", [[[1, 2], [3]], 1], "#VALUE! 部分不是一块整齐的区域；请重新选择"],
  ["SHARE", [[], 1], "#VALUE! 部分不是一块整齐的区域；请重新选择"],
  ["PARSEINDICATOR", [[["≥1次", "≥2次"]]], "#VALUE! 指标值请只选一列；结果要占5列"],
  [
    "TIE",
    [column(1, 2), column(1, 2, 3)],
    "#VALUE! 合计是2行1列，明细区域是3行1列；合计请选一个单元格，或与明细区域同样多的行或列",
  ],
  ["TIE", [1, [[1], ["其中"]]], "#VALUE! 明细区域第2行第1列“其中”不是数；请填数字"],
  // one bad cell of a column, and a blank line
  ["SHARE", [column(1, "无", null, 2), 4], column(0.25, "#VALUE! 部分“无”不是数；请填数字", "", 0.5)],
  ["SHARE", [column(1, 2), column(0, 4)], column("#N/A 合计为零，占比无从算起", 0.5)],
  [
    "PARSEINDICATOR",
    [column("≥95%", null)],
    [
      ["比例", "≥", 95, "", "%"],
      ["", "", "", "", ""],
    ],
  ],
  // left-out last parameters arrive as null, and behind them Excel's own account of the call
  ["NARRATE", [12, 10.5, null, { functionName: "NARRATE" }], "增加1.50万元，增长14.29%"],
  ["NARRATE", [12, 10.5, { functionName: "NARRATE" }], "增加1.50万元，增长14.29%"],
  ["TIE", [8.34, [[8.35]], null], "差 -0.01"],
  ["CAPITALS", [1, [[null]]], "壹元整"],
];

/** Of what is given the name of a case shows the beginning. */
const drawnCases = cases.map(
  ([name, given, shows]) => [name, JSON.stringify(given).slice(0, 80), shows, given] as const,
);

test.each(drawnCases)("%s of %s shows %j", (name, _drawn, shows, given) => {
  expect(inCells(name, ...given)).toEqual(shows);
});

test("columns are tied row by row, and rows column by column", () => {
  expect(
    inCells("TIE", column(3, 8), [
      [1, 2],
      [3, 4],
    ]),
  ).toEqual(column("相符", "差 1"));
  expect(
    inCells(
      "TIE",
      [[4, 7]],
      [
        [1, 2],
        [3, 4],
      ],
    ),
  ).toEqual([["相符", "差 1"]]);
  expect(
    inCells("TIE", column(3, "x"), [
      [1, 2],
      [3, 4],
    ]),
  ).toEqual(column("相符", "#VALUE! 合计“x”不是数；请填数字"));
});

test("a blank line of a column that is tied stays blank", () => {
  expect(
    inCells("TIE", column(3, null), [
      [1, 2],
      ["", null],
    ]),
  ).toEqual(column("相符", ""));
});

test("binary noise does not reach the cell", () => {
  expect(inCells("CHANGE", 0.3, 0.1 + 0.2)).toBe(0);
  expect(inCells("CHANGE", 0.3, 0.1)).toBe(0.2);
  expect(inCells("TIE", 0.3, column(0.1, 0.2), 0)).toBe("相符");
});

test("a rounded percent is never compared: 0.8999 is not ≥90%, though it shows as 90%", () => {
  expect(inCells("CHECKINDICATOR", "≥90%", 0.8999)).toBe("未达标");
  expect(inCells("CHECKINDICATOR", "≥90%", 0.89999999999)).toBe("未达标");
  expect(inCells("CHECKINDICATOR", "≥90%", 0.9)).toBe("达标");
});
