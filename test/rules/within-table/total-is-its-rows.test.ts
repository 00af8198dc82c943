import { totalIsItsRows } from "../../../src/rules/within-table/total-is-its-rows";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const units = `
  | 部门支出预算表 |          |          |         |          |          |
  | 单位：万元     |          |          |         |          |          |
  | 科目编码       | 单位代码 | 科目名称 | 合计    | 基本支出 | 项目支出 |
  |                |          | 合计     | 1034.19 | 244.29   | 789.90   |
  |                | 112      | 某局     | 1034.19 | 244.29   | 789.90   |
  |                | 112001   | 某局本级 | 1000.00 | 210.10   | 789.90   |
  | '2010301       | 112001   | 行政运行 | 910.10  | 210.10   | 700.00   |
  | '2010302       | 112001   | 一般行政 | 89.90   |          | 89.90    |
  |                | 112002   | 某中心   | 34.19   | 34.19    |          |
  | '2010350       | 112002   | 事业运行 | 34.19   | 34.19    |          |`;

const totalBelow = `
  | 政府性基金预算支出表 |              |      |          |          |
  | 单位：元             |              |      |          |          |
  | 科目编码             | 科目名称     | 合计 | 基本支出 | 项目支出 |
  | '212                 | 城乡社区支出 | 7000 |          | 7000     |
  | '2120801             | 征地补偿     | 5000 |          | 5000     |
  | '2120803             | 城市建设     | 2000 |          | 2000     |
  | 合计                 | <            | 7000 |          | 7000     |`;

const manyAddends = `
  | 部门支出总表 |          |      |          |          |
  | 单位：万元   |          |      |          |          |
  | 科目编码     | 科目名称 | 合计 | 基本支出 | 项目支出 |
  |              | 合计     | 22   | 22       | 0        |
  | '2050201     | 学前教育 | 3    | 3        | -        |
  | '2050202     | 小学教育 | 4    | 4        | 无       |
  | '2050203     | 初中教育 | 5    | 5        |          |
  | '2050204     | 高中教育 | 6    | 6        | 0        |
  | '2050205     | 高等教育 | 3    | 3        |          |`;

const projects = `
  | 项目支出预算表 |          |          |        |              |
  | 单位：万元     |          |          |        |              |
  | 类型           | 项目名称 | 单位名称 | 合计   | 一般公共预算 |
  |                | 合计     |          | 194.90 | 194.90       |
  | 其他运转类     | 劳务费   | 某局     | 144.90 | 144.90       |
  |                | 印刷费   | 某局     | 4.00   | 4.00         |
  | 特定目标类     | 培训费   | 某局     | 46.00  | 46.00        |`;

const overall = `
  | 部门整体绩效目标表 |                       |            |        |
  | 单位：万元         |                       |            |        |
  | 年度预算           | 部门预算总额          | 1934.49    |        |
  |                    | （1）政府预算资金     | 1934.49    |        |
  |                    | （2）财政专户管理资金 |            |        |
  |                    | （3）单位资金         | 0          |        |
  |                    | 1.基本支出            | 272.59     |        |
  |                    | 2.项目支出            | 1661.90    |        |
  | 一级指标           | 二级指标              | 三级指标   | 指标值 |
  | 投入管理指标       | 预算管理指标          | 预算执行率 | ≥95%   |`;

const summary = `
  | 部门收支总表     |        |                    |        |
  | 单位：万元       |        |                    |        |
  | 收入             | <      | 支出               | <      |
  | 项目             | 金额   | 项目               | 金额   |
  | 一、一般公共预算 | 100.00 | 一、一般公共服务   | 90.00  |
  | 其中：财政拨款   | 100.00 | 八、社会保障和就业 | 10.00  |
  | 本年收入合计     | 100.00 | 本年支出合计       | 100.00 |
  | 上年结转         |        | 年终结转           |        |
  | 收入总计         | 100.00 | 支出总计           | 100.00 |`;

describeRule(totalIsItsRows, {
  passes: [
    { it: "合计, 部门 and 单位 rows each take only what adds into them", sheets: units, compared: 11 },
    { it: "the total stands below, and the 类 is not added beside its 项", sheets: totalBelow, compared: 2 },
    {
      it: "five whole 万元 may be one off; “-”, 无, 0 and blank are nothing",
      sheets: manyAddends,
      compared: 3,
    },
    { it: "projects of two types", sheets: projects, compared: 2 },
    { it: "整体绩效目标: 预算总额 by source and by structure", sheets: overall, compared: 2 },
    { it: "收支总表: 其中 is not added, 总计 is 本年合计 and 结转", sheets: summary, compared: 4 },
    {
      it: "the blank 小计 of a row is told by its row, not by the total",
      sheets: redrawn(units, { D7: "" }),
      compared: 11,
    },
  ],
  finds: [
    {
      it: "a unit's row holds two digits transposed",
      sheets: redrawn(units, { D9: "34.91" }),
      finds: [
        {
          at: "D5",
          because: "D6 D9",
          says: "部门支出预算表「某局」合计为1034.19，其下各行之和为1034.91（=1000.00+34.91），相差0.72万元；请核对合计与明细，改正有误的一处。",
        },
        {
          at: "D9",
          because: "D10",
          says: "部门支出预算表「某中心」合计为34.91，其下各行之和为34.19（只有34.19一项），相差0.72万元；请核对合计与明细，改正有误的一处。",
          fix: "34.91→34.19",
        },
      ],
    },
    {
      it: "the total is blank",
      sheets: redrawn(totalBelow, { C7: "", E7: "" }),
      finds: [
        {
          at: "E7",
          because: "E4",
          says: "政府性基金预算支出表「合计」项目支出小计为空，应为7000.00（只有7000.00一项）；请补填。",
          fix: "空→7000",
        },
      ],
    },
    {
      it: "a blank 类 row does not hide its 项 from the total",
      sheets: redrawn(totalBelow, { C4: "", E4: "", C7: "7100" }),
      finds: [
        {
          at: "C7",
          because: "D4 E5 E6",
          says: "政府性基金预算支出表「合计」为7100.00，其下各行之和为7000.00（=5000.00+2000.00），相差100.00元；请核对合计与明细，改正有误的一处。",
          fix: "7100→7000",
        },
      ],
    },
    {
      it: "five whole 万元 are four off",
      sheets: redrawn(manyAddends, { C4: "25" }),
      finds: [
        {
          at: "C4",
          because: "C5 C6 C7 C8 C9",
          says: "部门支出总表「合计」为25.00，其下各行之和为21.00（=3.00+4.00+5.00+6.00+3.00），相差4.00万元；请核对合计与明细，改正有误的一处。",
          fix: "25→21",
        },
      ],
    },
    {
      it: "a project is left out of the total",
      sheets: redrawn(projects, { D4: "190.90" }),
      finds: [
        {
          at: "D4",
          because: "D5 D6 D7",
          says: "项目支出预算表「合计」为190.90，其下各行之和为194.90（=144.90+4.00+46.00），相差4.00万元；请核对合计与明细，改正有误的一处。",
          fix: "190.9→194.9",
        },
      ],
    },
    {
      it: "基本支出 and 项目支出 are not 预算总额",
      sheets: redrawn(overall, { C8: "1661.09" }),
      finds: [
        {
          at: "C3",
          because: "C7 C8",
          says: "部门整体绩效目标表「部门预算总额」为1934.49，其下各行之和为1933.68（=272.59+1661.09），相差0.81万元；请核对合计与明细，改正有误的一处。",
        },
      ],
    },
    {
      it: "a total of 0 is not blank",
      sheets: redrawn(totalBelow, { C7: "0" }),
      finds: [
        {
          at: "C7",
          because: "C4",
          says: "政府性基金预算支出表「合计」为0.00，其下各行之和为7000.00（只有7000.00一项），相差7000.00元；请核对合计与明细，改正有误的一处。",
          fix: "0→7000",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a detail is an error value",
      sheets: redrawn(totalBelow, { C4: "#DIV/0!" }),
      because: [{ at: "C7", why: "参与核对的单元格里不是数字" }],
    },
    {
      it: "a row belongs to no sum that anyone can name",
      sheets: redrawn(totalBelow, { A6: "", B6: "其中：城市建设", C7: "9000", E7: "9000" }),
      because: [
        { at: "C7", why: "“其中：城市建设”一行不知归入哪一项合计" },
        { at: "E7", why: "“其中：城市建设”一行不知归入哪一项合计" },
      ],
    },
  ],
});
