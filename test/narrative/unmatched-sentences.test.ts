import { unmatchedSentences } from "../../src/narrative/unmatched-sentences";
import { book, textsOf } from "../review/proposals/drawn-text";

const total = "一、收入支出预算总体情况说明";
const procurement = "（二）政府采购支出情况";

const cases: readonly (readonly [string, readonly string[], readonly (readonly [number, string])[]])[] = [
  ["amounts that the tables hold", [total, "2022年收入总计175万元，支出总计170万元。"], []],
  [
    "several numbers of one sentence count once, each sentence by itself",
    [procurement, "政府采购预算10万元，其中：货物4万元、服务6万元。面向中小企业6万元；不含税5万元。"],
    [
      [1, "政府采购预算10万元，其中：货物4万元、服务6万元"],
      [1, "面向中小企业6万元"],
      [1, "不含税5万元"],
    ],
  ],
  [
    "percents, counts, dates and thresholds are no amounts",
    [procurement, "2022年采购率90%，车辆3辆，单价50万元以上的设备0台。", "没有数字的话。"],
    [],
  ],
  ["duties and terms state nothing", ["第一部分 某局概况", "一、主要职责", "管理资金5万元。"], []],
  ["what stands under no heading", ["某局预留资金5万元。"], [[0, "某局预留资金5万元"]]],
  [
    "a sentence that a line break cuts stands in the cell that it begins in",
    [procurement, "没有安排。政府采购预算，共", "10万元，其中货物10万元。"],
    [[1, "政府采购预算，共10万元，其中货物10万元"]],
  ],
];

test.each(cases)("%s", (_, lines, sentences) => {
  const found = unmatchedSentences({ ...book, narrative: textsOf(lines) });
  expect(found.map(({ cell, text }) => [cell.row, text])).toEqual(sentences);
});
