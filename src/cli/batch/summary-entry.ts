import { writeAmount } from "../../budget/amount";
import type { BudgetBook } from "../../budget/book";
import { statedTotal, type Stated } from "../../narrative/stated";
import { openFindings, reasonFor } from "../../review/explained";
import { whatToDo } from "../../review/results-sheet";
import { a1Range } from "../../workbook/cell";
import { severityNames, type Severity } from "../../workbook/mark";
import type { ReportCell } from "../../workbook/report-sheet";
import type { ReviewedFile } from "../reviewed-file";

/** A department's row in the summary, and a row for each of its findings. */
export interface SummaryEntry {
  readonly row: readonly ReportCell[];
  readonly findings: readonly (readonly ReportCell[])[];
}

export const summaryHeader = [
  "文件",
  "部门",
  "年度",
  "核对处数",
  "必须改",
  "要说明",
  "可看看",
  "已说明",
  "无法判断",
  "缺表未执行",
  "收入总计（万元）",
  "支出总计（万元）",
  "没有核对的事项",
  "没能核对的原因",
];
export const findingsHeader = ["文件", "部门", "类别", "工作表", "单元格", "问题", "怎么改"];

export function summaryEntry({
  file,
  review,
  reasons = {},
  notChecked = [],
  refused,
}: ReviewedFile): SummaryEntry {
  if (refused || !review)
    return { row: [file, ...Array<null>(12).fill(null), refused?.sentence ?? ""], findings: [] };
  const { book, tally, findings } = review;
  const open = openFindings(findings, reasons);
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  const department = book.unitName ?? null;
  const { income, spending } = totalsOf(book);
  return {
    row: [
      file,
      department,
      book.year ?? null,
      tally.compared,
      count("error"),
      count("explain"),
      count("hint"),
      findings.length - open.length,
      tally.cannotTell,
      tally.notRun,
      income,
      spending,
      notChecked.length,
      null,
    ],
    findings: findings.map((finding) => [
      file,
      department,
      severityNames[finding.severity],
      finding.at.sheet,
      a1Range(finding.at),
      finding.sentence,
      whatToDo(finding, reasonFor(finding, reasons)),
    ]),
  };
}

/** Both totals as 收支总表 tells them, else as 收入总表 and 支出总表 do; blank where no table tells. */
function totalsOf({ tables }: BudgetBook): { income: ReportCell; spending: ReportCell } {
  const table = (kind: string) => tables.find((one) => one.kind === kind);
  const [both, revenue, expenditure] = [table("budget-summary"), table("revenue"), table("expenditure")];
  return {
    income: inTenThousands(
      (both && statedTotal(both, "amount", "revenue")) ?? (revenue && statedTotal(revenue, "total")),
    ),
    spending: inTenThousands(
      (both && statedTotal(both, "amount", "expenditure")) ??
        (expenditure && statedTotal(expenditure, "total")),
    ),
  };
}

/** In 万元, six decimals, so that no 分 is lost of what a table prints in 元. */
const inTenThousands = (stated: Stated | undefined): ReportCell =>
  stated ? { amount: writeAmount(stated.amount, "万元", 6) } : null;
