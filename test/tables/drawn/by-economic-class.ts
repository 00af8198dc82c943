import type { DrawnLayout } from "./drawn-layout";

/** The tables by 经济分类: 基本支出表 and 支出经济分类汇总表. */
export const byEconomicClass: readonly DrawnLayout[] = [
  {
    kind: "basic-expenditure",
    as: "豫: 部门 and 政府 codes as 类|款",
    drawing: `
      | 2022年一般公共预算基本支出情况表 |     |          |                          |     |                |                      |          |          |
      | 单位：万元                       |     |          |                          |     |                |                      |          |          |
      | 部门预算支出经济分类科目         | <   | <        | 政府预算支出经济分类科目 | <   | <              | 一般公共预算基本支出 | <        | <        |
      | 科目编码                         | <   | 科目名称 | 科目编码                 | <   | 科目名称       | 合计                 | 人员经费 | 公用经费 |
      | 类                               | 款  | ^        | 类                       | 款  | ^              | ^                    | ^        | ^        |
      |                                  |     | 合计     |                          |     |                | 90.00                | 80.00    | 10.00    |
      | '301                             | '01 | 基本工资 | '501                     | '01 | 工资奖金津补贴 | 80.00                | 80.00    |          |
      | '302                             | '01 | 办公费   | '502                     | '01 | 办公经费       | 10.00                |          | 10.00    |`,
    reads: [
      "total · 合计 · total 90万元 · basic.personnel 80万元 · basic.running 10万元",
      "detail · 30101 · 基本工资 · → 合计 · total 80万元 · basic.personnel 80万元",
      "detail · 30201 · 办公费 · → 合计 · total 10万元 · basic.running 10万元",
    ],
  },
  {
    kind: "basic-expenditure",
    as: "沪: the 类 on its first row only, with its subtotal",
    drawing: `
      | 2022年部门一般公共预算基本支出部门预算经济分类预算表 |     |                  |                      |          |          |
      | 编制部门：某委                                       |     |                  |                      |          | 单位：元 |
      | 项目                                                 | <   | <                | 一般公共预算基本支出 | <        | <        |
      | 经济分类科目编码                                     | <   | 经济分类科目名称 | 合计                 | 人员经费 | 公用经费 |
      | 类                                                   | 款  | ^                | ^                    | ^        | ^        |
      | 301                                                  |     | 工资福利支出     | 800000               | 800000   |          |
      |                                                      | '01 | 基本工资         | 500000               | 500000   |          |
      |                                                      | '13 | 住房公积金       | 300000               | 300000   |          |
      | 302                                                  |     | 商品和服务支出   | 100000               |          | 100000   |
      |                                                      | 1   | 办公费           | 100000               |          | 100000   |
      | 合计                                                 | <   | <                | 900000               | 800000   | 100000   |`,
    reads: [
      "detail · 301 · 工资福利支出 · → 合计 · total 800000元 · basic.personnel 800000元",
      "detail · 30101 · 基本工资 · → 工资福利支出 · total 500000元 · basic.personnel 500000元",
      "detail · 30113 · 住房公积金 · → 工资福利支出 · total 300000元 · basic.personnel 300000元",
      "detail · 302 · 商品和服务支出 · → 合计 · total 100000元 · basic.running 100000元",
      "detail · 30201 · 办公费 · → 商品和服务支出 · total 100000元 · basic.running 100000元",
      "total · 合计 · total 900000元 · basic.personnel 800000元 · basic.running 100000元",
    ],
  },
  {
    kind: "economic-classification",
    as: "豫: by funding",
    drawing: `
      | 2022年部门支出经济分类汇总表 |     |          |                  |     |            |        |              |                |                |          |
      | 单位：万元                   |     |          |                  |     |            |        |              |                |                |          |
      | 部门预算经济分类             | <   | <        | 政府预算经济分类 | <   | <          | 总计   | 一般公共预算 | <              | 政府性基金预算 | 上年结转 |
      | 科目编码                     | <   | 科目名称 | 科目编码         | <   | 科目名称   | ^      | 小计         | 其中：财政拨款 | ^              | ^        |
      | 类                           | 款  | ^        | 类               | 款  | ^          | ^      | ^            | ^              | ^              | ^        |
      |                              |     | 合计     |                  |     |            | 125.00 | 120.00       | 110.00         |                | 5.00     |
      | '301                         | '01 | 基本工资 | '501             | '01 | 工资奖金   | 95.00  | 95.00        | 85.00          |                |          |
      | '302                         | '26 | 劳务费   | '502             | '05 | 委托业务费 | 30.00  | 25.00        | 25.00          |                | 5.00     |`,
    reads: [
      "total · 合计 · total 125万元 · general 120万元 · general.appropriation 110万元 · carryover 5万元",
      "detail · 30101 · 基本工资 · → 合计 · total 95万元 · general 95万元 · general.appropriation 85万元",
      "detail · 30226 · 劳务费 · → 合计 · total 30万元 · general 25万元 · general.appropriation 25万元 · carryover 5万元",
    ],
  },
  {
    kind: "economic-classification",
    as: "elsewhere: by nature, one code column",
    drawing: `
      | 部门支出预算经济分类表 |                |        |          |          |
      | 单位：万元             |                |        |          |          |
      | 科目编码               | 科目名称       | 合计   | 基本支出 | 项目支出 |
      |                        | 合计           | 125.00 | 95.00    | 30.00    |
      | '301                   | 工资福利支出   | 95.00  | 95.00    |          |
      | '30101                 | 基本工资       | 95.00  | 95.00    |          |
      | '302                   | 商品和服务支出 | 30.00  |          | 30.00    |
      | '30226                 | 劳务费         | 30.00  |          | 30.00    |`,
    reads: [
      "total · 合计 · total 125万元 · basic 95万元 · project 30万元",
      "detail · 301 · 工资福利支出 · → 合计 · total 95万元 · basic 95万元",
      "detail · 30101 · 基本工资 · → 工资福利支出 · total 95万元 · basic 95万元",
      "detail · 302 · 商品和服务支出 · → 合计 · total 30万元 · project 30万元",
      "detail · 30226 · 劳务费 · → 商品和服务支出 · total 30万元 · project 30万元",
    ],
  },
  {
    kind: "basic-expenditure",
    as: "粤: one amount, [code] before the names of both classifications",
    drawing: `
      | 一般公共预算基本支出情况表（按支出经济分类科目） | <                        | <          |
      | 单位名称：某院                                   |                          | 单位：万元 |
      | 部门预算支出经济科目名称                         | 政府预算支出经济科目名称 | 2022年预算 |
      | 合计                                             |                          | 45.00      |
      | [301]工资福利支出                                |                          | 45.00      |
      | [30101]基本工资                                  | [50101]工资奖金津补贴    | 30.00      |
      | [30102]津贴补贴                                  | [50101]工资奖金津补贴    | 15.00      |`,
    reads: [
      "total · 合计 · total 45万元",
      "detail · 301 · 工资福利支出 · → 合计 · total 45万元",
      "detail · 30101 · 基本工资 · → 工资福利支出 · total 30万元",
      "detail · 30102 · 津贴补贴 · → 工资福利支出 · total 15万元",
    ],
  },
  {
    kind: "basic-expenditure",
    as: "川: 类 by their names alone under each unit",
    drawing: `
      | 一般公共预算基本支出预算表 | <  | <        | <                | <        | <        | <        |
      | 单位：万元                 |    |          |                  |          |          |          |
      | 项目                       | <  | <        | <                | 基本支出 | <        | <        |
      | 科目编码                   | <  | 单位代码 | 单位名称（科目） | 合计     | 人员经费 | 公用经费 |
      | 类                         | 款 | ^        | ^                | ^        | ^        | ^        |
      |                            |    |          | 合计             | 60.00    | 55.00    | 5.00     |
      |                            |    |          | 某中心           | 60.00    | 55.00    | 5.00     |
      |                            |    | '301001  | 某中心本级       | 40.00    | 35.00    | 5.00     |
      |                            |    |          | 工资福利支出     | 35.00    | 35.00    |          |
      | '301                       | '01 | '301001 | 基本工资         | 35.00    | 35.00    |          |
      |                            |    |          | 商品和服务支出   | 5.00     |          | 5.00     |
      | '302                       | '01 | '301001 | 办公费           | 5.00     |          | 5.00     |
      |                            |    | '301002  | 某服务站         | 20.00    | 20.00    |          |
      |                            |    |          | 工资福利支出     | 20.00    | 20.00    |          |
      | '301                       | '01 | '301002 | 基本工资         | 20.00    | 20.00    |          |`,
    reads: [
      "total · 合计 · total 60万元 · basic.personnel 55万元 · basic.running 5万元",
      "unit · 某中心 · → 合计 · total 60万元 · basic.personnel 55万元 · basic.running 5万元",
      "unit · 301001 · 某中心本级 · → 某中心 · total 40万元 · basic.personnel 35万元 · basic.running 5万元",
      "detail · 301 · 工资福利支出 · → 某中心本级 · total 35万元 · basic.personnel 35万元",
      "detail · 30101 · 基本工资 · → 工资福利支出 · total 35万元 · basic.personnel 35万元",
      "detail · 302 · 商品和服务支出 · → 某中心本级 · total 5万元 · basic.running 5万元",
      "detail · 30201 · 办公费 · → 商品和服务支出 · total 5万元 · basic.running 5万元",
      "unit · 301002 · 某服务站 · → 某中心 · total 20万元 · basic.personnel 20万元",
      "detail · 301 · 工资福利支出 · → 某服务站 · total 20万元 · basic.personnel 20万元",
      "detail · 30101 · 基本工资 · → 工资福利支出 · total 20万元 · basic.personnel 20万元",
    ],
  },
];
