import { MemoryHost } from "../../src/host/memory";
import type { Review } from "../../src/review/review";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { noFilter } from "../../src/taskpane/finding-filter";
import { placeAfter } from "../../src/taskpane/current-finding";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheet, workbook } from "../support/sheet";

const drawn = workbook(
  sheet(
    "支出总表",
    `| 2022年部门支出预算表 | <    | <        | <        | <        |
     | 单位：万元           | <    | <        | <        | <        |
     | 科目编码             | 科目名称 | 合计 | 基本支出 | 项目支出 |
     |                      | 合计     | 30.00 | 20.00   | 10.00    |
     | 2010301              | 行政运行 |       | 15.00   |          |
     | 2010302              | 一般行政管理事务 | 15.00 | 5.00 | 10.00 |
     | 2010399              | 其他支出 |       | 0.50    |          |`,
  ),
);
const before = reviewWorkbook(drawn);
/** 合计 of 行政运行 is blank; that of 其他支出 too. */
const [first, second] = before.findings.filter(({ sentence }) => sentence.includes("为空"));

const after = (workbook: WorkbookSnapshot): { place: ReturnType<typeof placeAfter>; review: Review } => {
  const review = reviewWorkbook(workbook);
  const former = {
    current: first!.id,
    former: before,
    onlySheet: undefined,
    filter: noFilter,
    order: "by sheet" as const,
    sheets: drawn.sheets,
  };
  return { place: placeAfter(former, review), review };
};

function typed(row: number, column: number, value: CellValue): WorkbookSnapshot {
  const host = new MemoryHost(drawn);
  host.changedElsewhere({ sheet: "支出总表", row, column }, value);
  return host.snapshot;
}
const withSheet = (change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  ...drawn,
  sheets: drawn.sheets.map(change),
});

test("the two blank totals are what the rest is about", () => {
  expect([first, second].map((finding) => finding!.at.top)).toEqual([4, 6]);
});

test("a total that was filled in is solved, and the next is the current one", () => {
  expect(after(typed(4, 2, 15)).place).toEqual({ current: second!.id, resolved: first });
});

test("a finding whose row moved is followed, and nothing is called solved", () => {
  const { place, review } = after(
    withSheet((one) => ({
      ...one,
      values: [one.values[0]!, [], ...one.values.slice(1)],
      formats: [one.formats[0] ?? [], [], ...one.formats.slice(1)],
      merges: one.merges.map((merge) =>
        merge.top === 0 ? merge : { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 },
      ),
    })),
  );
  const there = review.findings.find(({ sentence }) => sentence === first!.sentence)!;
  expect(there.at.top).toBe(5);
  expect(place).toEqual({ current: there.id });
});

test("what the rule now says of the same place is the current one", () => {
  const { place, review } = after(typed(4, 2, 14));
  const there = review.findings.find(
    ({ at, rule }) => at.top === 4 && at.left === 2 && rule === first!.rule,
  )!;
  expect(there.id).not.toBe(first!.id);
  expect(place).toEqual({ current: there.id });
});

test.each<[string, WorkbookSnapshot]>([
  ["its cell holds no number now", typed(4, 3, "待定")],
  ["its table is no longer recognised", typed(2, 2, "甲")],
  ["its sheet is gone", workbook(sheet("空表", "| 1 |"))],
])("nothing is called solved where %s", (_, workbook) => {
  const { place, review } = after(workbook);
  expect(review.findings.map(({ id }) => id)).not.toContain(first!.id);
  expect(place.resolved).toBeUndefined();
});
