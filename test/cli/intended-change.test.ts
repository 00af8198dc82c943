import { readFileSync } from "node:fs";
import { jsonReport } from "../review/report-schema";
import { samplePath } from "../support/samples";
import { runReview } from "./run-review";

/** --change: what would follow one amount, told and not written. */

const file = samplePath("put-right");

test("what would follow is listed under the report, and nothing is written", () => {
  const before = readFileSync(file);
  const { code, out, err } = runReview("--change", "项目支出!E15=310", file);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("  照 --change 改，要跟着改的（没有写入）\n    项目支出 E15  ");
  expect(out).toContain("部门收支预算表「支出总计」 1934.49 → 1944.49万元");
  expect(out).toContain("  情况说明要改的\n");
  expect(out).toContain("由30项组成，由哪几项承担无法判断，请自行调整。");
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("the same for programs; a cell that is no amount is refused in a sentence, with code 2", () => {
  const [told] = jsonReport.parse(
    JSON.parse(runReview("--format", "json", "--change", "项目支出!E15=310", file).out),
  );
  expect(told!.change).toMatchObject({
    edits: expect.arrayContaining([{ sheet: "收支总表", cell: "D37", was: 1934.49, becomes: 1944.49 }]),
  });
  const { code, out } = runReview("--change", "项目支出!A1=310", file);
  expect(code).toBe(2);
  expect(out).toContain("没有算出 --change 要跟着改的：“项目支出”A1 不是表里的金额，请选一格金额。");
});
