import type { DrawnLayout } from "./drawn-layout";

/** 项目支出表 and the two tables of 绩效目标. */
export const projectsAndTargets: readonly DrawnLayout[] = [
  {
    kind: "project-expenditure",
    as: "豫: 本年拨款 and 结转结余, the type on its first row",
    drawing: `
      | 2022年项目支出预算表 |          |          |       |              |                |                  |          |                  |
      | 单位：万元           |          |          |       |              |                |                  |          |                  |
      | 类型                 | 项目名称 | 项目单位 | 合计  | 本年拨款     | <              | <                | <        | 财政拨款结转结余 |
      | ^                    | ^        | ^        | ^     | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 单位资金 | 一般公共预算     |
      |                      | 合计     |          | 30.00 | 25.00        |                |                  |          | 5.00             |
      | 其他运转类           | 劳务费   | 某局     | 10.00 | 10.00        |                |                  |          |                  |
      |                      | 印刷费   | 某局     | 15.00 | 10.00        |                |                  |          | 5.00             |
      | 特定目标类           | 培训费   | 某局     | 5.00  | 5.00         |                |                  |          |                  |`,
    reads: [
      "total · 合计 · total 30万元 · general 25万元 · carryover.general 5万元",
      "detail · 劳务费 · → 合计 · total 10万元 · general 10万元",
      "detail · 印刷费 · → 合计 · total 15万元 · general 10万元 · carryover.general 5万元",
      "detail · 培训费 · → 合计 · total 5万元 · general 5万元",
    ],
  },
  {
    kind: "project-expenditure",
    as: "elsewhere: by unit, with project codes",
    drawing: `
      | 部门项目支出预算明细表 |          |          |                  |        |                  |
      | 单位：元               |          |          |                  |        |                  |
      | 单位代码               | 单位名称 | 项目名称 | 项目编码         | 总计   | 一般公共预算拨款 |
      |                        |          | 合计     |                  | 300000 | 300000           |
      | '112001                | 某局     | 劳务费   | '430000210000001 | 100000 | 100000           |
      | '112001                | 某局     | 印刷费   | '430000210000002 | 200000 | 200000           |`,
    reads: [
      "total · 合计 · total 300000元 · general 300000元",
      "detail · 430000210000001 · 劳务费 · → 合计 · total 100000元 · general 100000元",
      "detail · 430000210000002 · 印刷费 · → 合计 · total 200000元 · general 200000元",
    ],
  },
  {
    kind: "project-expenditure",
    as: "elsewhere: a 小计 above the projects of each type",
    drawing: `
      | 2022年项目支出表 |                |          |       |              |
      | 单位：万元       |                |          |       |              |
      | 项目类别         | 项目名称       | 项目单位 | 合计  | 一般公共预算 |
      |                  | 合计           |          | 30.00 | 30.00        |
      |                  | 其他运转类小计 |          | 20.00 | 20.00        |
      | 其他运转类       | 劳务费         | 某局     | 15.00 | 15.00        |
      | 其他运转类       | 印刷费         | 某局     | 5.00  | 5.00         |
      |                  | 特定目标类小计 |          | 10.00 | 10.00        |
      | 特定目标类       | 培训费         | 某局     | 10.00 | 10.00        |`,
    reads: [
      "total · 合计 · total 30万元 · general 30万元",
      "unit · 其他运转类小计 · → 合计 · total 20万元 · general 20万元",
      "detail · 劳务费 · → 其他运转类小计 · total 15万元 · general 15万元",
      "detail · 印刷费 · → 其他运转类小计 · total 5万元 · general 5万元",
      "unit · 特定目标类小计 · → 合计 · total 10万元 · general 10万元",
      "detail · 培训费 · → 特定目标类小计 · total 10万元 · general 10万元",
    ],
  },
  {
    kind: "overall-performance",
    as: "豫",
    drawing: `
      | 2022年部门（单位）整体绩效目标表 | <                              | <          | <      |
      | 部门（单位）名称                 | 某局                           | <          | <      |
      | 年度履职目标                     | 目标1：服务企业。              | <          | <      |
      | 预算情况                         | 部门预算总额（万元）           | <          | 125.00 |
      | ^                                | 1、资金来源：（1）政府预算资金 | <          | 120.00 |
      | ^                                | （2）财政专户管理资金          | <          |        |
      | ^                                | （3）单位资金                  | <          | 5.00   |
      | ^                                | 2、资金结构：（1）基本支出     | <          | 95.00  |
      | ^                                | （2）项目支出                  | <          | 30.00  |
      | 一级指标                         | 二级指标                       | 三级指标   | 指标值 |
      | 投入管理指标                     | 预算和财务管理                 | 预算执行率 | ≥95%   |`,
    reads: [
      "total · gross · 部门预算总额（万元） · amount 125万元",
      "detail · government · 1、资金来源：（1）政府预算资金 · → 部门预算总额（万元） · amount 120万元",
      "detail · special-account · （2）财政专户管理资金 · → 部门预算总额（万元）",
      "detail · unit-funds · （3）单位资金 · → 部门预算总额（万元） · amount 5万元",
      "detail · basic · 2、资金结构：（1）基本支出 · → 部门预算总额（万元） · amount 95万元",
      "detail · project · （2）项目支出 · → 部门预算总额（万元） · amount 30万元",
    ],
  },
  {
    kind: "overall-performance",
    as: "elsewhere: 资金总额 by source, without 1. and (1)",
    drawing: `
      | 部门整体支出绩效目标表 |          |          |            |
      | （2022年度）           |          |          | 单位：万元 |
      | 部门名称               | 某局     |          |            |
      | 年度预算               | 资金总额 | 125.00   |            |
      |                        | 财政拨款 | 120.00   |            |
      |                        | 其他资金 | 5.00     |            |
      | 一级指标               | 二级指标 | 三级指标 | 指标值     |
      | 产出指标               | 数量指标 | 办件数量 | ≥100件     |`,
    reads: [
      "total · gross · 资金总额 · amount 125万元",
      "detail · government · 财政拨款 · → 资金总额 · amount 120万元",
      "detail · unit-funds · 其他资金 · → 资金总额 · amount 5万元",
    ],
  },
  {
    kind: "project-performance",
    as: "豫: 单位编码（项目编码）, a project over several rows",
    drawing: `
      | 2022年部门预算项目绩效目标汇总表 |                      |                  |              |          |            |            |         |
      | 单位：万元                       |                      |                  |              |          |            |            |         |
      | 单位编码（项目编码）             | 项目单位（项目名称） | 项目金额（万元） | <            | <        | 绩效目标   | <          | <       |
      | ^                                | ^                    | 资金总额         | 政府预算资金 | 单位资金 | 一级指标   | 三级指标   | 指标值  |
      | '112001                          | 某局                 | 25.00            | 25.00        |          |            |            |         |
      | '410721220000000012345           | 劳务费               | 10.00            | 10.00        |          | 产出指标   | 劳务人数   | ≥30人   |
      | ^                                | ^                    | ^                | ^            | ^        | 满意度指标 | 群众满意度 | ≥95%    |
      | '410721220000000012346           | 印刷费               | 15.00            | 15.00        |          | 产出指标   | 印刷册数   | ≥2000册 |`,
    reads: [
      "unit · 112001 · 某局 · total 25万元 · government 25万元",
      "detail · 410721220000000012345 · 劳务费 · → 某局 · total 10万元 · government 10万元",
      "detail · 410721220000000012346 · 印刷费 · → 某局 · total 15万元 · government 15万元",
    ],
  },
  {
    kind: "project-performance",
    as: "elsewhere: by name, without codes",
    drawing: `
      | 项目支出绩效目标表 |          |          |          |          |         |
      | 单位：元           |          |          |          |          |         |
      | 单位名称           | 项目名称 | 预算金额 | 一级指标 | 三级指标 | 指标值  |
      | 某局               | 劳务费   | 100000   | 产出指标 | 劳务人数 | ≥30人   |
      |                    |          |          | 效益指标 | 办事效率 | 提高    |
      | 某局               | 印刷费   | 200000   | 产出指标 | 印刷册数 | ≥2000册 |`,
    reads: ["detail · 劳务费 · total 100000元", "detail · 印刷费 · total 200000元"],
  },
  {
    kind: "project-performance",
    as: "湘: 单位（专项）名称",
    drawing: `
      | 项目支出绩效目标表 |                  |          |          |          |        |            |
      | 单位：万元         |                  |          |          |          |        |            |
      | 单位代码           | 单位（专项）名称 | 资金总额 | 绩效指标 | <        | <      | <          |
      | ^                  | ^                | ^        | 一级指标 | 三级指标 | 指标值 | 度量单位   |
      | '116001            | 检查工作经费     | 20.00    | 产出指标 | 检查次数 | 12     | 次         |`,
    reads: ["detail · 检查工作经费 · total 20万元"],
  },
];
