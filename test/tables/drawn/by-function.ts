import type { DrawnLayout } from "./drawn-layout";

/** The tables by 功能分类: 收入总表, 支出总表 and those of the three budgets. */
export const byFunction: readonly DrawnLayout[] = [
  {
    kind: "revenue",
    as: "豫",
    drawing: `
      | 2022年部门收入总体情况表 |     |     |          |                  |        |              |                |                |                  |          |          |
      | 单位：万元               |     |     |          |                  |        |              |                |                |                  |          |          |
      | 科目编码                 | <   | <   | 单位代码 | 单位（科目名称） | 合计   | 一般公共预算 | <              | 政府性基金预算 | 财政专户管理资金 | 事业收入 | 上年结转 |
      | 类                       | 款  | 项  | ^        | ^                | ^      | 小计         | 其中：财政拨款 | ^              | ^                | ^        | ^        |
      |                          |     |     |          | 合计             | 125.00 | 120.00       | 110.00         |                |                  | 5.00     |          |
      |                          |     |     | '112001  | 某局             | 125.00 | 120.00       | 110.00         |                |                  | 5.00     |          |
      | '201                     | '03 | '01 | '112001  | 行政运行         | 125.00 | 120.00       | 110.00         |                |                  | 5.00     |          |`,
    reads: [
      "total · 合计 · total 125万元 · general 120万元 · general.appropriation 110万元 · unit-funds.business 5万元",
      "unit · 112001 · 某局 · → 合计 · total 125万元 · general 120万元 · general.appropriation 110万元 · unit-funds.business 5万元",
      "detail · 2010301 · 行政运行 · → 某局 · total 125万元 · general 120万元 · general.appropriation 110万元 · unit-funds.business 5万元",
    ],
  },
  {
    kind: "revenue",
    as: "elsewhere: one 科目编码 column, the total below",
    drawing: `
      | 部门收入总体情况表 |                  |        |                      |                        |          |                  |          |
      | 单位名称：某局     |                  |        |                      |                        |          |                  | 单位：元 |
      | 功能分类科目编码   | 功能分类科目名称 | 总计   | 一般公共预算拨款收入 | 政府性基金预算拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入 |
      | '2050201           | 学前教育         | 125000 | 120000               |                        | 5000     |                  |          |
      | '2050202           | 小学教育         | 100000 | 100000               |                        |          |                  |          |
      | 合计               | <                | 225000 | 220000               |                        | 5000     |                  |          |`,
    reads: [
      "detail · 2050201 · 学前教育 · → 合计 · total 125000元 · general 120000元 · unit-funds.business 5000元",
      "detail · 2050202 · 小学教育 · → 合计 · total 100000元 · general 100000元",
      "total · 合计 · total 225000元 · general 220000元 · unit-funds.business 5000元",
    ],
  },
  {
    kind: "expenditure",
    as: "豫",
    drawing: `
      | 2022年部门支出总体情况表 |     |     |          |                  |        |          |              |                    |                |            |          |            |            |
      | 单位：万元               |     |     |          |                  |        |          |              |                    |                |            |          |            |            |
      | 科目编码                 | <   | <   | 单位代码 | 单位（科目名称） | 总计   | 基本支出 | <            | <                  | <              | <          | 项目支出 | <          | <          |
      | 类                       | 款  | 项  | ^        | ^                | ^      | 小计     | 人员经费     | <                  | 公用经费       | <          | 小计     | 其他运转类 | 特定目标类 |
      | ^                        | ^   | ^   | ^        | ^                | ^      | ^        | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | 资本性支出 | ^        | ^          | ^          |
      |                          |     |     |          | 合计             | 125.00 | 95.00    | 80.00        | 5.00               | 9.00           | 1.00       | 30.00    | 10.00      | 20.00      |
      |                          |     |     | '112001  | 某局             | 125.00 | 95.00    | 80.00        | 5.00               | 9.00           | 1.00       | 30.00    | 10.00      | 20.00      |
      | '201                     | '03 | '01 | '112001  | 行政运行         | 125.00 | 95.00    | 80.00        | 5.00               | 9.00           | 1.00       | 30.00    | 10.00      | 20.00      |`,
    reads: [
      "total · 合计 · total 125万元 · basic 95万元 · basic.wages 80万元 · basic.family 5万元 · basic.goods 9万元 · basic.capital 1万元 · project 30万元 · project.operating 10万元 · project.target 20万元",
      "unit · 112001 · 某局 · → 合计 · total 125万元 · basic 95万元 · basic.wages 80万元 · basic.family 5万元 · basic.goods 9万元 · basic.capital 1万元 · project 30万元 · project.operating 10万元 · project.target 20万元",
      "detail · 2010301 · 行政运行 · → 某局 · total 125万元 · basic 95万元 · basic.wages 80万元 · basic.family 5万元 · basic.goods 9万元 · basic.capital 1万元 · project 30万元 · project.operating 10万元 · project.target 20万元",
    ],
  },
  {
    kind: "expenditure",
    as: "沪: the 类 a number and only on its first row, 款 as text, 类 and 款 rows printed",
    drawing: `
      | 2022年部门支出预算总表 |     |     |                  |          |          |          |
      | 编制部门：某委         |     |     |                  |          |          | 单位：元 |
      | 项目                   | <   | <   | <                | 支出预算 | <        | <        |
      | 功能分类科目编码       | <   | <   | 功能分类科目名称 | 合计     | 基本支出 | 项目支出 |
      | 类                     | 款  | 项  | ^                | ^        | ^        | ^        |
      | 205                    |     |     | 教育支出         | 1250000  | 950000   | 300000   |
      |                        | '02 |     | 普通教育         | 1250000  | 950000   | 300000   |
      |                        | '02 | '01 | 学前教育         | 1000000  | 700000   | 300000   |
      |                        | 2   | 2   | 小学教育         | 250000   | 250000   |          |
      | 合计                   | <   | <   | <                | 1250000  | 950000   | 300000   |`,
    reads: [
      "detail · 205 · 教育支出 · → 合计 · total 1250000元 · basic 950000元 · project 300000元",
      "detail · 20502 · 普通教育 · → 教育支出 · total 1250000元 · basic 950000元 · project 300000元",
      "detail · 2050201 · 学前教育 · → 普通教育 · total 1000000元 · basic 700000元 · project 300000元",
      "detail · 2050202 · 小学教育 · → 普通教育 · total 250000元 · basic 250000元",
      "total · 合计 · total 1250000元 · basic 950000元 · project 300000元",
    ],
  },
  {
    kind: "general-public-expenditure",
    as: "豫",
    drawing: `
      | 2022年一般公共预算支出情况表 |     |     |          |                  |        |          |          |          |          |
      | 单位：万元                   |     |     |          |                  |        |          |          |          |          |
      | 科目编码                     | <   | <   | 单位代码 | 单位（科目名称） | 合计   | 基本支出 | <        | <        | 项目支出 |
      | 类                           | 款  | 项  | ^        | ^                | ^      | 小计     | 人员经费 | 公用经费 | ^        |
      |                              |     |     |          | 合计             | 120.00 | 90.00    | 80.00    | 10.00    | 30.00    |
      | '201                         | '03 | '01 | '112001  | 行政运行         | 120.00 | 90.00    | 80.00    | 10.00    | 30.00    |`,
    reads: [
      "total · 合计 · total 120万元 · basic 90万元 · basic.personnel 80万元 · basic.running 10万元 · project 30万元",
      "detail · 2010301 · 行政运行 · → 合计 · total 120万元 · basic 90万元 · basic.personnel 80万元 · basic.running 10万元 · project 30万元",
    ],
  },
  {
    kind: "general-public-expenditure",
    as: "elsewhere: [code] before the name, in one column",
    drawing: `
      | 表五：2022年一般公共预算财政拨款支出预算表（公开05表） |      |          |          |
      | 单位：万元                                             |      |          |          |
      | 支出功能分类科目                                       | 合计 | 基本支出 | 项目支出 |
      | [201]一般公共服务支出                                  | 120  | 90       | 30       |
      | [20103]政府办公厅及相关机构事务                        | 120  | 90       | 30       |
      | [2010301]行政运行                                      | 120  | 90       | 30       |
      | 合计                                                   | 120  | 90       | 30       |`,
    reads: [
      "detail · 201 · 一般公共服务支出 · → 合计 · total 120万元 · basic 90万元 · project 30万元",
      "detail · 20103 · 政府办公厅及相关机构事务 · → 一般公共服务支出 · total 120万元 · basic 90万元 · project 30万元",
      "detail · 2010301 · 行政运行 · → 政府办公厅及相关机构事务 · total 120万元 · basic 90万元 · project 30万元",
      "total · 合计 · total 120万元 · basic 90万元 · project 30万元",
    ],
  },
  {
    kind: "general-public-expenditure",
    as: "elsewhere: last year's figures beside this year's",
    drawing: `
      | 2022年一般公共预算支出表 |          |              |              |          |          |             |
      | 单位：万元               |          |              |              |          |          |             |
      | 功能分类科目             | <        | 2021年执行数 | 2022年预算数 | <        | <        | 比上年增减% |
      | 科目编码                 | 科目名称 | ^            | 合计         | 基本支出 | 项目支出 | ^           |
      | '2010301                 | 行政运行 | 110.00       | 90.00        | 90.00    |          | -18.18      |
      | '2010302                 | 一般行政 | 20.00        | 30.00        |          | 30.00    | 50.00       |
      | 合计                     | <        | 130.00       | 120.00       | 90.00    | 30.00    | -7.69       |`,
    reads: [
      "detail · 2010301 · 行政运行 · → 合计 · total 90万元 · basic 90万元",
      "detail · 2010302 · 一般行政 · → 合计 · total 30万元 · project 30万元",
      "total · 合计 · total 120万元 · basic 90万元 · project 30万元",
    ],
  },
  {
    kind: "government-fund-expenditure",
    as: "豫",
    drawing: `
      | 2022年政府性基金预算支出情况表 |     |     |          |                  |       |          |          |          |
      | 单位：万元                     |     |     |          |                  |       |          |          |          |
      | 科目编码                       | <   | <   | 单位代码 | 单位（科目名称） | 合计  | 基本支出 | <        | 项目支出 |
      | 类                             | 款  | 项  | ^        | ^                | ^     | 人员经费 | 公用经费 | ^        |
      |                                |     |     |          | 合计             | 30.00 |          |          | 30.00    |
      | '212                           | '08 | '01 | '112001  | 征地补偿支出     | 30.00 |          |          | 30.00    |`,
    reads: [
      "total · 合计 · total 30万元 · project 30万元",
      "detail · 2120801 · 征地补偿支出 · → 合计 · total 30万元 · project 30万元",
    ],
  },
  {
    kind: "government-fund-expenditure",
    as: "沪: no money, no row",
    drawing: `
      | 2022年部门政府性基金预算支出功能分类预算表 |    |    |                  |                    |          |          |
      | 编制部门：某委                             |    |    |                  |                    |          | 单位：元 |
      | 项目                                       | <  | <  | <                | 政府性基金预算支出 | <        | <        |
      | 功能分类科目编码                           | <  | <  | 功能分类科目名称 | 合计               | 基本支出 | 项目支出 |
      | 类                                         | 款 | 项 | ^                | ^                  | ^        | ^        |
      | 合计                                       | <  | <  | <                | 0                  | 0        | 0        |
      | 注：本部门无政府性基金预算支出。           |    |    |                  |                    |          |          |`,
    reads: ["total · 合计 · total 0元 · basic 0元 · project 0元"],
  },
  {
    kind: "state-capital-expenditure",
    as: "豫",
    drawing: `
      | 2022年国有资本经营预算支出情况表 |     |     |          |                  |      |          |          |
      | 单位：万元                       |     |     |          |                  |      |          |          |
      | 科目编码                         | <   | <   | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | 项目支出 |
      | 类                               | 款  | 项  | ^        | ^                | ^    | ^        | ^        |
      |                                  |     |     |          | 合计             | 8.00 |          | 8.00     |
      | '223                             | '01 | '05 | '112001  | 改革成本支出     | 8.00 |          | 8.00     |`,
    reads: [
      "total · 合计 · total 8万元 · project 8万元",
      "detail · 2230105 · 改革成本支出 · → 合计 · total 8万元 · project 8万元",
    ],
  },
  {
    kind: "state-capital-expenditure",
    as: "沪: 国有资本经营预算支出功能分类预算表, codes in full",
    drawing: `
      | 2022年部门国有资本经营预算支出功能分类预算表 |                  |       |          |          |
      | 编制部门：某委                               |                  |       |          | 单位：元 |
      | 功能分类科目编码                             | 功能分类科目名称 | 合计  | 基本支出 | 项目支出 |
      | 2230105                                      | 改革成本支出     | 80000 |          | 80000    |
      | 合计                                         | <                | 80000 |          | 80000    |`,
    reads: [
      "detail · 2230105 · 改革成本支出 · → 合计 · total 80000元 · project 80000元",
      "total · 合计 · total 80000元 · project 80000元",
    ],
  },
  {
    kind: "general-public-expenditure",
    as: "中央: 2022年预算数 over 小计, 基本支出 and 项目支出, beside last year's execution",
    drawing: `
      | 一般公共预算支出表 | <        | <            | <            | <        | <        | <                            | <     |
      | 单位：万元         |          |              |              |          |          |                              |       |
      | 功能分类科目       | <        | 2021年执行数 | 2022年预算数 | <        | <        | 2022年预算数比2021年执行数   | <     |
      | 科目编码           | 科目名称 | ^            | 小计         | 基本支出 | 项目支出 | 增减额                       | 增减% |
      | 201                | 一般公共服务支出 | 28.00 | 30.00       | 10.00    | 20.00    | 2.00                         | 7.14  |
      | 2010301            | 行政运行 | 28.00        | 30.00        | 10.00    | 20.00    | 2.00                         | 7.14  |
      | 合计               | <        | 28.00        | 30.00        | 10.00    | 20.00    | 2.00                         | 7.14  |`,
    reads: [
      "detail · 201 · 一般公共服务支出 · → 合计 · total 30万元 · basic 10万元 · project 20万元",
      "detail · 2010301 · 行政运行 · → 一般公共服务支出 · total 30万元 · basic 10万元 · project 20万元",
      "total · 合计 · total 30万元 · basic 10万元 · project 20万元",
    ],
  },
  {
    kind: "general-public-expenditure",
    as: "川: 单位名称（科目）, this year's money beside what was carried over",
    drawing: `
      | 一般公共预算支出预算表 | <  | <  | <        | <                | <     | <                | <            |
      | 单位：万元             |    |    |          |                  |       |                  |              |
      | 项目                   | <  | <  | <        | <                | 合计  | 当年财政拨款安排 | 上年结转安排 |
      | 科目编码               | <  | <  | 单位代码 | 单位名称（科目） | ^     | ^                | ^            |
      | 类                     | 款 | 项 | ^        | ^                | ^     | ^                | ^            |
      |                        |    |    |          | 合计             | 30.00 | 28.00            | 2.00         |
      |                        |    |    | '301001  | 某中心           | 30.00 | 28.00            | 2.00         |
      | '201                   | '03 | '01 | '301001 | 行政运行         | 30.00 | 28.00            | 2.00         |`,
    reads: [
      "total · 合计 · total 30万元 · current 28万元 · carryover 2万元",
      "unit · 301001 · 某中心 · → 合计 · total 30万元 · current 28万元 · carryover 2万元",
      "detail · 2010301 · 行政运行 · → 某中心 · total 30万元 · current 28万元 · carryover 2万元",
    ],
  },
  {
    kind: "government-fund-expenditure",
    as: "粤: [code] before the name, 其中：基本支出",
    drawing: `
      | 2022年政府性基金预算支出情况表       | <     | <              | <        |
      | 单位名称：某院                       |       |                | 单位：万元 |
      | 支出项目类别（资金使用单位）         | 总计  | 其中：基本支出 | 项目支出 |
      | 合计                                 | 15.00 |                | 15.00    |
      | [212]城乡社区支出                    | 15.00 |                | 15.00    |
      | [2120803]城市建设支出                | 15.00 |                | 15.00    |`,
    reads: [
      "total · 合计 · total 15万元 · project 15万元",
      "detail · 212 · 城乡社区支出 · → 合计 · total 15万元 · project 15万元",
      "detail · 2120803 · 城市建设支出 · → 城乡社区支出 · total 15万元 · project 15万元",
    ],
  },
  {
    kind: "government-fund-expenditure",
    as: "中央: 本年政府性基金预算支出 over the columns",
    drawing: `
      | 政府性基金预算支出表 | <        | <                      | <        | <          |
      |                      |          |                        |          | 单位：万元 |
      | 科目编码             | 科目名称 | 本年政府性基金预算支出 | <        | <          |
      | ^                    | ^        | 合计                   | 基本支出 | 项目支出   |
      | 2120803              | 城市建设支出 | 15.00              |          | 15.00      |
      | 合计                 | <        | 15.00                  |          | 15.00      |`,
    reads: [
      "detail · 2120803 · 城市建设支出 · → 合计 · total 15万元 · project 15万元",
      "total · 合计 · total 15万元 · project 15万元",
    ],
  },
  {
    kind: "revenue",
    as: "湘: 部门（单位）代码 and 名称",
    drawing: `
      | 收入总表           | <                  | <     | <        | <            | <          | <            |
      | 部门：某局         |                    |       |          |              |            | 单位：万元   |
      | 部门（单位）代码   | 部门（单位）名称   | 合计  | 本年收入 | <            | <          | 上年结转结余 |
      | ^                  | ^                  | ^     | 小计     | 一般公共预算 | 政府性基金 | ^            |
      | 合计               | <                  | 30.00 | 28.00    | 20.00        | 8.00       | 2.00         |
      | '116               | 某局               | 30.00 | 28.00    | 20.00        | 8.00       | 2.00         |`,
    reads: [
      "total · 合计 · total 30万元 · current 28万元 · general 20万元 · fund 8万元 · carryover 2万元",
      "unit · 116 · 某局 · → 合计 · total 30万元 · current 28万元 · general 20万元 · fund 8万元 · carryover 2万元",
    ],
  },
  {
    kind: "general-public-expenditure",
    as: "elsewhere: code-name in one column under 功能科目",
    drawing: `
      | 2022年一般公共预算支出情况表 | <    | <     | <        | <        |
      | 单位：万元                   |      |       |          |          |
      | 功能科目                     | 单位 | 合计  | 基本支出 | 项目支出 |
      | 合计                         |      | 30.00 | 10.00    | 20.00    |
      | 205-教育支出                 |      | 30.00 | 10.00    | 20.00    |
      | 2050204-高中教育             | 一中 | 18.00 | 6.00     | 12.00    |
      | 2050204-高中教育             | 二中 | 12.00 | 4.00     | 8.00     |`,
    reads: [
      "total · 合计 · total 30万元 · basic 10万元 · project 20万元",
      "detail · 205 · 教育支出 · → 合计 · total 30万元 · basic 10万元 · project 20万元",
      "detail · 2050204 · 高中教育 · → 教育支出 · total 18万元 · basic 6万元 · project 12万元",
      "detail · 2050204 · 高中教育 · → 教育支出 · total 12万元 · basic 4万元 · project 8万元",
    ],
  },
  {
    kind: "expenditure",
    as: "elsewhere: 类 and 款 of all units, 项 by unit",
    drawing: `
      | 2022年部门支出总表 |                  |          |        |          |          |
      | 单位：万元         |                  |          |        |          |          |
      | 科目编码           | 科目名称         | 单位代码 | 合计   | 基本支出 | 项目支出 |
      |                    | 合计             |          | 100.00 | 80.00    | 20.00    |
      | '201               | 一般公共服务支出 |          | 100.00 | 80.00    | 20.00    |
      | '2010301           | 行政运行         | '301001  | 50.00  | 50.00    |          |
      | '2010301           | 行政运行         | '301002  | 30.00  | 30.00    |          |
      | '2010302           | 一般行政管理事务 | '301001  | 20.00  |          | 20.00    |`,
    reads: [
      "total · 合计 · total 100万元 · basic 80万元 · project 20万元",
      "detail · 201 · 一般公共服务支出 · → 合计 · total 100万元 · basic 80万元 · project 20万元",
      "detail · 2010301 · 行政运行 · → 一般公共服务支出 · total 50万元 · basic 50万元",
      "detail · 2010301 · 行政运行 · → 一般公共服务支出 · total 30万元 · basic 30万元",
      "detail · 2010302 · 一般行政管理事务 · → 一般公共服务支出 · total 20万元 · project 20万元",
    ],
  },
  {
    kind: "revenue",
    as: "elsewhere: the department above its units, all without codes",
    drawing: `
      | 2022年部门收入总表 |       |              |              |
      | 单位：万元         |       |              |              |
      | 单位名称           | 合计  | 一般公共预算 | 上年结转结余 |
      | 合计               | 30.00 | 28.00        | 2.00         |
      | 某局               | 30.00 | 28.00        | 2.00         |
      | 某局本级           | 20.00 | 18.00        | 2.00         |
      | 某服务站           | 10.00 | 10.00        |              |`,
    reads: [
      "total · 合计 · total 30万元 · general 28万元 · carryover 2万元",
      "unit · 某局 · → 合计 · total 30万元 · general 28万元 · carryover 2万元",
      "unit · 某局本级 · → 某局 · total 20万元 · general 18万元 · carryover 2万元",
      "unit · 某服务站 · → 某局 · total 10万元 · general 10万元",
    ],
  },
  {
    kind: "government-fund-expenditure",
    as: "elsewhere: names alone; below a 类 nobody can tell 款 from 项",
    drawing: `
      | 2022年政府性基金预算支出表       |       |          |          |
      | 单位：万元                       |       |          |          |
      | 功能分类科目                     | 合计  | 基本支出 | 项目支出 |
      | 一、城乡社区支出                 | 30.00 |          | 30.00    |
      | 国有土地使用权出让收入安排的支出 | 30.00 |          | 30.00    |
      | 城市建设支出                     | 30.00 |          | 30.00    |
      | 合计                             | 30.00 |          | 30.00    |`,
    reads: [
      "detail · 212 · 一、城乡社区支出 · → 合计 · total 30万元 · project 30万元",
      "unknown · 国有土地使用权出让收入安排的支出 · total 30万元 · project 30万元",
      "unknown · 城市建设支出 · total 30万元 · project 30万元",
      "total · 合计 · total 30万元 · project 30万元",
    ],
  },
];
