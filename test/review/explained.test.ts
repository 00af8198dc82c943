import { explainedIn, reasonFor, withoutReason, withReason } from "../../src/review/explained";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { stepsOf } from "../../src/review/steps";
import { sheet, workbook } from "../support/sheet";

const table = (total: string, above = "") => `
  ${above}
  | 一般公共预算支出表 |          |        |          |          |
  | 单位：万元         |          |        |          |          |
  | 科目编码           | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |                    | 合计     | ${total} | 120.00 | 30.00    |
  | '2010301           | 行政运行 | 150.00 | 120.00   | 30.00    |`;

const errorsOf = (drawing: string) => {
  const review = reviewWorkbook(workbook(sheet("支出", drawing)));
  return { review, errors: review.findings.filter(({ severity }) => severity === "error") };
};

const given = (() => {
  const { errors } = errorsOf(table("151.00"));
  const read = withReason({}, errors[0]!, "财政局来文要求按此数填列");
  if ("refused" in read) throw new Error(read.refused);
  return read.reasons;
})();

test.each([
  ["as it stood", table("151.00"), true],
  ["with its rows moved down", table("151.00", "| 附件 |  |  |  |  |\n|  |  |  |  |  |"), true],
  ["saying another amount", table("152.00"), false],
])("a reason and the finding %s", (_, drawing, holds) => {
  const { errors } = errorsOf(drawing);
  expect(errors.length).toBeGreaterThan(0);
  expect(explainedIn(errors, given) > 0).toBe(holds);
});

test("a reason that says nothing is refused with a sentence", () => {
  const { errors } = errorsOf(table("151.00"));
  expect(withReason({}, errors[0]!, "已核实")).toEqual({ refused: expect.stringContaining("已核实") });
  expect(withReason({}, errors[0]!, " ")).toEqual({ refused: "这一条没有理由，请写明理由。" });
});

test("taken back, it is gone", () => {
  const { errors } = errorsOf(table("151.00"));
  expect(reasonFor(errors[0]!, withoutReason(given, errors[0]!))).toBeUndefined();
});

test("what has its reason is no longer open on the way to the bureau", () => {
  const { review, errors } = errorsOf(table("151.00"));
  const reasons = Object.assign(
    {},
    ...errors.map((finding) => {
      const read = withReason({}, finding, "财政局来文要求按此数填列");
      return "reasons" in read ? read.reasons : {};
    }),
  ) as Record<string, string>;
  const check = (given: Record<string, string>) =>
    stepsOf(review, given).find(({ key }) => key === "check")?.state;
  expect([check({}), check(reasons)]).toEqual(["open", "done"]);
});
