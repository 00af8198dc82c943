import type { DrawnLayout } from "./drawn-layout";

/** 政府采购预算表, which not every place publishes. */
export const procurement: readonly DrawnLayout[] = [
  {
    kind: "procurement",
    as: "苏: the kind above its purchases",
    drawing: `
      | 2023年政府采购支出预算表 |            |            |              |              |       |
      | 单位：万元               |            |            |              |              |       |
      | 采购品目大类             | 专项名称   | 经济科目   | 采购品目名称 | 采购组织形式 | 总计  |
      | 合计                     |            |            |              |              | 60.00 |
      | 货物                     |            |            |              |              | 20.00 |
      |                          | 公用经费   | 办公费     | 复印纸       | 分散采购     | 20.00 |
      | 服务                     |            |            |              |              | 40.00 |
      |                          | 信息化项目 | 委托业务费 | 运行维护服务 | 集中采购     | 40.00 |`,
    reads: [
      "total · 合计 · total 60万元",
      "unit · goods · 货物 · → 合计 · total 20万元",
      "detail · goods · 复印纸 · → 货物 · total 20万元",
      "unit · services · 服务 · → 合计 · total 40万元",
      "detail · services · 运行维护服务 · → 服务 · total 40万元",
    ],
  },
  {
    kind: "procurement",
    as: "the header printed again after a page break, within a kind",
    drawing: `
      | 2023年政府采购支出预算表 |              |       |
      | 单位：万元               |              |       |
      | 采购品目大类             | 采购品目名称 | 总计  |
      | 合计                     |              | 30.00 |
      | 服务                     |              | 30.00 |
      |                          | 印刷服务     | 10.00 |
      | 采购品目大类             | 采购品目名称 | 总计  |
      |                          | 运行维护服务 | 20.00 |`,
    reads: [
      "total · 合计 · total 30万元",
      "unit · services · 服务 · → 合计 · total 30万元",
      "detail · services · 印刷服务 · → 服务 · total 10万元",
      "detail · services · 运行维护服务 · → 服务 · total 20万元",
    ],
  },
  {
    kind: "procurement",
    as: "京: the kinds alone",
    drawing: `
      | 表5 政府采购预算明细表 |         |
      | 单位：万元             |         |
      | 采购类别               | 金额    |
      | 合计                   | 2000.00 |
      | 货物                   | 500.00  |
      | 服务                   | 1500.00 |`,
    reads: [
      "total · 合计 · total 2000万元",
      "detail · goods · 货物 · → 合计 · total 500万元",
      "detail · services · 服务 · → 合计 · total 1500万元",
    ],
  },
  {
    kind: "procurement",
    as: "桂: purchases with their codes, how many, and where the money comes from",
    drawing: `
      | 部门政府采购预算表 |              |                |          |          |              |                |
      | 单位：元           |              |                |          |          |              |                |
      | 单位名称           | 采购品目编码 | 采购品目名称   | 采购数量 | 采购金额 | <            | <              |
      | ^                  | ^            | ^              | ^        | 合计     | 一般公共预算 | 政府性基金预算 |
      |                    |              | 合计           |          | 30000    | 25000        | 5000           |
      | 某局               | A02010105    | 台式计算机     | 4        | 20000    | 20000        |                |
      | 某局               | C08140199    | 其他印刷服务   | 1        | 10000    | 5000         | 5000           |`,
    reads: [
      "total · 合计 · total 30000元 · general 25000元 · fund 5000元",
      "detail · goods · 台式计算机 · → 合计 · total 20000元 · general 20000元",
      "detail · services · 其他印刷服务 · → 合计 · total 10000元 · general 5000元 · fund 5000元",
    ],
  },
  {
    kind: "procurement",
    as: "elsewhere: units down the rows, the kinds across",
    drawing: `
      | 2024年政府采购预算表 |       |       |      |       |
      | 单位：万元           |       |       |      |       |
      | 单位名称             | 合计  | 货物  | 工程 | 服务  |
      | 合计                 | 60.00 | 20.00 |      | 40.00 |
      | 某局本级             | 35.00 | 15.00 |      | 20.00 |
      | 某局服务中心         | 25.00 | 5.00  |      | 20.00 |`,
    reads: [
      "total · 合计 · total 60万元 · goods 20万元 · services 40万元",
      "detail · 某局本级 · → 合计 · total 35万元 · goods 15万元 · services 20万元",
      "detail · 某局服务中心 · → 合计 · total 25万元 · goods 5万元 · services 20万元",
    ],
  },
];
