import { sayAmount } from "../../../src/rules/naming";
import { Reviewer } from "../../../src/review/reviewer";
import { followingOf, type AmountFollows, type Following } from "../../../src/review/following/following";
import { readIntended } from "../../../src/review/following/intended-change";
import { a1, readA1, type CellAddress } from "../../../src/workbook/cell";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { sheet, workbook } from "../../support/sheet";

/** A small budget whose one project is followed up to the text: 项目 → 支出 → 收支 → 情况说明. */
export const drawnSheets = {
  情况说明: `
  | 某局2022年部门预算情况说明 |
  | 一、收入支出预算总体情况说明 |
  | 某局2022年收入总计100.00万元，支出总计100.00万元，与2021年预算相比，收入增加20.00万元，增长25.00%。 |
  | 三、支出预算总体情况说明 |
  | 某局2022年支出合计100.00万元，其中：基本支出20.00万元，占20.00%；项目支出80.00万元，占80.00%。 |`,
  收支: `
  | 2022年部门收支总表 | <      | <                    | <      |
  | 单位：万元         |        |                      |        |
  | 收入               | <      | 支出                 | <      |
  | 项目               | 金额   | 项目                 | 金额   |
  | 一、一般公共预算   | 100.00 | 一、一般公共服务支出 | 100.00 |
  | 二、政府性基金预算 |        | 二、外交支出         |        |
  | 收入总计           | 100.00 | 支出总计             | 100.00 |`,
  支出: `
  | 2022年部门支出总表 |          |        |          |          |
  | 单位：万元   |          |        |          |          |
  | 科目编码     | 科目名称 | 合计   | 基本支出 | 项目支出 |
  |              | 合计     | 100.00 | 20.00    | 80.00    |
  | '2010301     | 行政运行 | 70.00  | 20.00    | 50.00    |
  | '2010302     | 一般行政管理事务 | 30.00 |  | 30.00    |`,
  项目: `
  | 项目支出预算表 |          |          |       |              |            |
  | 单位：万元     |          |          |       |              |            |
  | 类型           | 项目名称 | 项目单位 | 合计  | 本年拨款     | <          |
  | ^              | ^        | ^        | ^     | 一般公共预算 | 政府性基金 |
  |                | 合计     |          | 80.00 | 80.00        |            |
  | 其他运转类     | 劳务费   | 某局     | 40.00 | 40.00        |            |
  |                | 印刷费   | 某局     | 40.00 | 40.00        |            |`,
};

export const drawnWorkbook = (changes: Partial<typeof drawnSheets> = {}): WorkbookSnapshot =>
  workbook(...Object.entries({ ...drawnSheets, ...changes }).map(([name, drawing]) => sheet(name, drawing)));

/** "项目!E6" */
export function cellCalled(written: string): CellAddress {
  const [name, cell] = written.split("!");
  const { sheet: on, top, left } = readA1(name!, cell!)!;
  return { sheet: on, row: top, column: left };
}

/** What follows, or the sentence that refuses the change. */
export function follow(
  snapshot: WorkbookSnapshot,
  cell: string,
  becomes: string,
  withLoneParts = false,
): Following | string {
  const { review: reviewOf } = new Reviewer();
  const review = reviewOf(snapshot);
  const intended = readIntended(review, cellCalled(cell), becomes);
  return "refused" in intended
    ? intended.refused
    : followingOf(snapshot, review, intended.value, { reviewOf, facts: {}, withLoneParts });
}

/** 项目!E6 40.00→45.00 */
export const drawnChange = ({ cell, was, becomes, unit }: AmountFollows): string =>
  `${cell.sheet}!${a1(cell)} ${was === undefined ? "空" : sayAmount(was, unit)}→${sayAmount(becomes, unit)}`;
