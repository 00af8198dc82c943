import type { DrawnLayout } from "./drawn-layout";

/** “三公”经费表, across and upright. */
export const threePublic: readonly DrawnLayout[] = [
  {
    kind: "three-public",
    as: "豫: across, 接待 last",
    drawing: `
      | 2022年一般公共预算“三公”经费支出情况表 |                  |                      |                |                |            |
      | 单位：万元                             |                  |                      |                |                |            |
      | “三公”经费合计                         | 因公出国（境）费 | 公务用车购置及运行费 | <              | <              | 公务接待费 |
      | ^                                      | ^                | 小计                 | 公务用车购置费 | 公务用车运行费 | ^          |
      | 12.20                                  | 0.00             | 11.70                | 10.00          | 1.70           | 0.50       |`,
    reads: [
      "total · total 12.2万元 · abroad 0万元 · vehicles 11.7万元 · vehicles.purchase 10万元 · vehicles.running 1.7万元 · reception 0.5万元",
    ],
  },
  {
    kind: "three-public",
    as: "沪: across, 接待 third, 机关运行经费 beside it",
    drawing: `
      | 2022年部门“三公”经费和机关运行经费预算表 |                  |            |                      |        |        |                          |
      | 编制部门：某委                           |                  |            |                      |        |        | 单位：万元               |
      | 2022年“三公”经费预算数                   | <                | <          | <                    | <      | <      | 2022年机关运行经费预算数 |
      | 合计                                     | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | <      | <      | ^                        |
      | ^                                        | ^                | ^          | 小计                 | 购置费 | 运行费 | ^                        |
      | 12.20                                    | 0.00             | 0.50       | 11.70                | 10.00  | 1.70   | 95.50                    |`,
    reads: [
      "total · total 12.2万元 · abroad 0万元 · reception 0.5万元 · vehicles 11.7万元 · vehicles.purchase 10万元 · vehicles.running 1.7万元",
    ],
  },
  {
    kind: "three-public",
    as: "皖: upright, last year beside this one",
    drawing: `
      | 2022年部门“三公”经费支出预算表 |            |            |        |
      | 单位：万元                     |            |            |        |
      | 项目                           | 上年预算数 | 本年预算数 | 增减额 |
      | 合计                           | 13.00      | 12.20      | -0.80  |
      | 一、因公出国（境）费           | 0          | 0          | 0      |
      | 二、公务接待费                 | 1.30       | 0.50       | -0.80  |
      | 三、公务用车购置及运行费       | 11.70      | 11.70      | 0      |
      | 其中：公务用车运行维护费       | 1.70       | 1.70       | 0      |
      | 公务用车购置费                 | 10.00      | 10.00      | 0      |`,
    reads: [
      "total · 本年预算数 · total 12.2万元 · abroad 0万元 · reception 0.5万元 · vehicles 11.7万元 · vehicles.running 1.7万元 · vehicles.purchase 10万元",
    ],
  },
  {
    kind: "three-public",
    as: "京: one row a year, the budget year last",
    drawing: `
      | 财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表 | <      | <      | <      | <      | <      | <      |
      | 单位：万元 |                              |                      |            |                            |                |                |
      | 年度       | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费 | <              | <              |
      | ^          | ^                            | ^                    | ^          | 小计                       | 公务用车购置费 | 公务用车运行维护费 |
      | 2021年     | 12.00                        |                      | 1.00       | 11.00                      | 2.00           | 9.00           |
      | 2022年     | 10.00                        |                      | 1.00       | 9.00                       |                | 9.00           |`,
    reads: ["total · 2022年 · total 10万元 · reception 1万元 · vehicles 9万元 · vehicles.running 9万元"],
  },
];
