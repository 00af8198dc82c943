import { canBeReported } from "../../src/review/can-be-reported";
import type { Review } from "../../src/review/review";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { sheet, workbook } from "../support/sheet";

const drawn = (total: string) =>
  reviewWorkbook(
    workbook(
      sheet(
        "支出总表",
        `| 2022年部门支出预算表 | <    | <        | <        | <        |
         | 单位：万元           | <    | <        | <        | <        |
         | 科目编码             | 科目名称 | 合计 | 基本支出 | 项目支出 |
         |                      | 合计     | ${total} | 15.00 |          |
         | 2010301              | 行政运行 | 15.00 | 15.00   |          |`,
      ),
    ),
  );
/** One table alone lacks the others, which is an error of its own; here only the arithmetic counts. */
const sums = (review: Review): Review => ({
  ...review,
  findings: review.findings.filter(({ group }) => group === "within-table"),
});
const sound = sums(drawn("15.00"));

test.each<[string, Review, boolean]>([
  ["all sums hold", sound, true],
  ["a sum is wrong", sums(drawn("16.00")), false],
  ["no table was recognised", reviewWorkbook(workbook(sheet("空表", "| 1 |"))), false],
  ["nothing was compared", { ...sound, tally: { ...sound.tally, compared: 0 } }, false],
  ["a rule broke", { ...sound, tally: { ...sound.tally, broken: 1 } }, false],
])("%s", (_, review, expected) => {
  expect(canBeReported(review)).toBe(expected);
});
