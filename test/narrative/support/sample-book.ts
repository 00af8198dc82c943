import type { BudgetBook } from "../../../src/budget/book";
import type { BudgetTable } from "../../../src/budget/table";
import { drawnTable } from "./drawn-table";

/** The figures of one department's published 2022 budget, in the tables that it published. */
export const sampleTables = {
  summary: drawnTable(
    "budget-summary",
    `
    | role     | side        | code | label             | amount  |
    |          | revenue     |      | 一般公共预算      | 1934.49 |
    | memo     | revenue     |      | 财政拨款          | 1934.49 |
    |          | revenue     |      | 政府性基金预算拨款收入 |    |
    |          | revenue     |      | 上年结转结余      |         |
    | subtotal | revenue     |      | 本年收入合计      | 1934.49 |
    | total    | revenue     |      | 收入总计          | 1934.49 |
    |          | expenditure | 201  | 一般公共服务      | 1906.19 |
    |          | expenditure | 202  | 外交              |         |
    |          | expenditure | 208  | 社会保障和就业    | 12.43   |
    |          | expenditure | 210  | 卫生健康          | 15.87   |
    | subtotal | expenditure |      | 本年支出合计      | 1934.49 |
    | total    | expenditure |      | 支出总计          | 1934.49 |`,
  ),
  expenditure: drawnTable(
    "expenditure",
    `
    | role  | code    | label            | total   | basic  | basic.wages | basic.family | basic.goods | basic.capital | project |
    | total |         | 合计             | 1934.49 | 272.59 | 264.25      |              | 8.34        |               | 1661.90 |
    |       | 2010301 | 行政运行         | 1034.19 |        | 235.95      |              | 8.34        |               | 789.90  |
    |       | 2010303 | 机关服务         | 72.00   |        |             |              |             |               | 72.00   |
    |       | 2010399 | 其他相关机构事务 | 800.00  |        |             |              |             |               | 800.00  |
    |       | 2080505 | 养老保险缴费     | 11.73   |        | 11.73       |              |             |               |         |
    |       | 2089999 | 其他社会保障     | 0.70    |        | 0.70        |              |             |               |         |
    |       | 2101101 | 行政单位医疗     | 9.61    |        | 9.61        |              |             |               |         |
    |       | 2101103 | 公务员医疗补助   | 6.26    |        | 6.26        |              |             |               |         |`,
  ),
  fiscal: drawnTable(
    "fiscal-appropriation",
    `
    | role  | side        | code | label            | amount  | total   | general | fund | state-capital |
    |       | revenue     |      | 一般公共预算拨款 | 1934.49 |         |         |      |               |
    | total | revenue     |      | 收入合计         | 1934.49 |         |         |      |               |
    |       | expenditure | 201  | 一般公共服务支出 |         | 1906.19 | 1906.19 |      |               |
    |       | expenditure | 208  | 社会保障和就业支出 |       | 12.43   | 12.43   |      |               |
    |       | expenditure | 210  | 卫生健康支出     |         | 15.87   | 15.87   |      |               |
    | total | expenditure |      | 支出合计         |         | 1934.49 | 1934.49 |      |               |`,
  ),
  general: drawnTable(
    "general-public-expenditure",
    `
    | role  | code    | label            | total   | basic  | project |
    | total |         | 合计             | 1934.49 | 272.59 | 1661.90 |
    |       | 2010301 | 行政运行         | 1034.19 | 244.29 | 789.90  |
    |       | 2010303 | 机关服务         | 72.00   |        | 72.00   |
    |       | 2010399 | 其他相关机构事务 | 800.00  |        | 800.00  |
    |       | 2080505 | 养老保险缴费     | 11.73   | 11.73  |         |
    |       | 2089999 | 其他社会保障     | 0.70    | 0.70   |         |
    |       | 2101101 | 行政单位医疗     | 9.61    | 9.61   |         |
    |       | 2101103 | 公务员医疗补助   | 6.26    | 6.26   |         |`,
  ),
  basic: drawnTable(
    "basic-expenditure",
    `
    | role  | code  | label            | total  | basic.personnel | basic.running |
    | total |       | 合计             | 272.59 | 264.25          | 8.34          |
    |       | 30101 | 基本工资         | 213.77 | 213.77          |               |
    |       | 30113 | 住房公积金       | 12.51  | 12.51           |               |
    |       | 30103 | 奖金             | 9.67   | 9.67            |               |
    |       | 30229 | 福利费           | 2.61   |                 | 2.61          |
    |       | 30228 | 工会经费         | 2.09   |                 | 2.09          |
    |       | 30201 | 办公费           | 3.64   |                 | 3.64          |
    |       | 30108 | 养老保险缴费     | 11.73  | 11.73           |               |
    |       | 30112 | 其他社会保障缴费 | 0.70   | 0.70            |               |
    |       | 30110 | 医疗保险缴费     | 9.61   | 9.61            |               |
    |       | 30111 | 公务员医疗补助缴费 | 6.26 | 6.26            |               |`,
  ),
  threePublic: drawnTable(
    "three-public",
    `
    | role  | label | total | abroad | vehicles | vehicles.purchase | vehicles.running | reception |
    | total | 合计  | 0.00  | 0.00   | 0.00     | 0.00              | 0.00             | 0.00      |`,
  ),
  fund: drawnTable(
    "government-fund-expenditure",
    `
    | role  | label | total |
    | total | 合计  | 0.00  |`,
  ),
  projects: drawnTable(
    "project-expenditure",
    `
    | role  | label                | total   |
    | total | 合计                 | 1661.90 |
    |       | 劳务费               | 144.90  |
    |       | 智慧经开专项建设经费 | 800.00  |
    |       | 其余项目             | 717.00  |`,
  ),
  targets: drawnTable(
    "project-performance",
    `
    | label                | total  |
    | 劳务费               | 144.90 |
    | 智慧经开专项建设经费 | 800.00 |
    | 其余项目             | 717.00 |`,
  ),
};

export function bookOf(tables: readonly BudgetTable[], rest: Partial<BudgetBook> = {}): BudgetBook {
  const texts = { narrative: [], contents: [], unrecognised: [] };
  return { tables, ...texts, unitName: "某局", year: 2022, ...rest };
}

export const sampleBook = bookOf(Object.values(sampleTables));
