/** A small workbook with one blank subtotal, and a review of it that knows three rules: enough for the pane. */
import type { CellRange } from "../../src/workbook/cell";
import { valueAt, type WorkbookSnapshot } from "../../src/workbook/snapshot";
import type { Severity } from "../../src/workbook/mark";
import type { Review, ReviewFinding } from "../../src/review/review";
import { sheet, workbook } from "../support/sheet";

export const book: WorkbookSnapshot = workbook(
  sheet(
    "支出总表",
    `| 科目     | 小计  | 工资  | 公用 |
     | 行政运行 |       | 12.00 | 3.00 |
     | 事业运行 |       | 20.00 | 1.00 |
     | 合计     | 36.00 | 32.00 | 4.00 |`,
  ),
  sheet("三公", "| 接待费 | 0.00 |"),
);

const at = (row: number, column: number): CellRange => ({
  sheet: "支出总表",
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** Finds a blank 小计 wherever one is, so that a fix really takes its finding away. */
export function madeUpReview(snapshot: WorkbookSnapshot): Review {
  const [first] = snapshot.sheets;
  const blanks = [1, 2].filter((row) => valueAt(first!, row, 1) === null);
  const findings = [
    ...blanks.map((row) => blankSubtotal(row, row === 1 ? 15 : 21, row === 1)),
    finding("hint", "三公为零", { sheet: "三公", top: 0, left: 1, bottom: 0, right: 1 }),
  ];
  return {
    workbook: snapshot.name,
    book: {
      tables: [],
      narrative: [],
      contents: [],
      unrecognised: [{ sheet: "三公", why: "没有找到表头。" }],
    },
    tally: { compared: 9, findings: findings.length, cannotTell: 1, notRun: 1, broken: 1, off: 1 },
    findings,
    diagnoses: [],
    doubts: [{ rule: "r2", title: "合计等于各项之和", at: at(3, 1), why: "下面有看不懂的列。" }],
    notRun: [{ rule: "r3", title: "收入等于支出", missing: ["budget-summary"] }],
    broken: [{ rule: "r4", title: "科目编码有效", error: "boom" }],
    off: [
      { rule: "rent-is-explained", title: "项目中有房屋租金的，备好批准文件", reason: "批准文件另行报送" },
    ],
    equations: [],
  };
}

function blankSubtotal(row: number, becomes: number, safe: boolean): ReviewFinding {
  const cell = { sheet: "支出总表", row, column: 1 };
  return {
    ...finding("error", `第${row + 1}行小计为空，应为 ${becomes}.00。`, at(row, 1)),
    because: [
      { ...cell, column: 2 },
      { sheet: "三公", row: 0, column: 1 },
    ],
    fix: { label: `填入 ${becomes}.00`, edits: [{ cell, was: null, becomes }], safe },
  };
}

function finding(severity: Severity, sentence: string, range: CellRange): ReviewFinding {
  return {
    id: `r1 ${range.sheet} ${range.top}`,
    rule: "r1",
    title: "小计等于各项之和",
    basis: "《预算法》第四十六条",
    group: "within-table",
    severity,
    at: range,
    because: [],
    sentence,
  };
}
