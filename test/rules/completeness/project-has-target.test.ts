import { projectHasTarget } from "../../../src/rules/completeness/project-has-target";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const projects = `
  | 项目支出预算表 |                  |              |          |       |
  | 单位：万元     |                  |              |          |       |
  | 类型           | 项目编码         | 项目名称     | 项目单位 | 合计  |
  |                |                  | 合计         |          | 58.00 |
  | 其他运转类     | '410721000000001 | 劳务费       | 某局     | 50.00 |
  | 特定目标类     | '410721000000002 | 智慧（城市） | 某局     | 8.00  |`;

const targets = `
  | 项目绩效目标汇总表 |          |          |            |          |            |        |
  | 单位：万元         |          |          |            |          |            |        |
  | 项目编码           | 项目名称 | 资金总额 | 一级指标   | 二级指标 | 三级指标   | 指标值 |
  | '410721000000002   | 智慧城市 | 8.00     | 产出指标   | 数量指标 | 平台数量   | ≥1个   |
  | '410721000000001   | 劳务费   | 50.00    | 产出指标   | 数量指标 | 劳务人数   | ≥30人  |
  |                    |          |          | 满意度指标 | 服务对象 | 群众满意度 | ≥95%   |`;

describeRule(projectHasTarget, {
  passes: [
    {
      it: "by code, whatever the order and the spelling of the name",
      sheets: { 项目: projects, 绩效: targets },
      compared: 2,
    },
    {
      it: "by name where one table prints no codes; brackets and spaces do not count",
      sheets: { 项目: redrawn(projects, { B5: "", B6: "" }), 绩效: redrawn(targets, { B4: "智慧 (城市)" }) },
      compared: 2,
    },
    {
      it: "a project without target where targets are published for chosen projects only",
      sheets: {
        项目: redrawn(projects, { A2: "部门名称：上海市某局", E2: "单位：万元" }),
        绩效: withoutRows(targets, 4),
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a project without target where every project has one",
      sheets: {
        项目: redrawn(projects, { A2: "部门名称：新乡市某局", E2: "单位：万元" }),
        绩效: withoutRows(targets, 4),
      },
      finds: [
        {
          at: "C6",
          says: "项目支出预算表「智慧（城市）」在项目绩效目标汇总表中没有找到；请补绩效目标，或说明为何不设。",
        },
      ],
    },
    {
      it: "a project without target",
      sheets: { 项目: projects, 绩效: withoutRows(targets, 4) },
      finds: [
        {
          at: "C6",
          says: "项目支出预算表「智慧（城市）」在项目绩效目标汇总表中没有找到；请补绩效目标，或说明为何不设。",
        },
      ],
    },
    {
      it: "a target without project",
      sheets: { 项目: withoutRows(projects, 6), 绩效: targets },
      finds: [
        {
          at: "B4",
          sheet: "绩效",
          says: "项目绩效目标汇总表「智慧城市」在项目支出预算表中没有找到；请核对项目名称是否写得不同，或补列项目。",
        },
      ],
    },
    {
      it: "another code is another project, on both sides",
      sheets: { 项目: projects, 绩效: redrawn(targets, { A4: "'410721000000009" }) },
      finds: [
        {
          at: "C6",
          says: "项目支出预算表「智慧（城市）」在项目绩效目标汇总表中没有找到；请补绩效目标，或说明为何不设。",
        },
        {
          at: "B4",
          sheet: "绩效",
          says: "项目绩效目标汇总表「智慧城市」在项目支出预算表中没有找到；请核对项目名称是否写得不同，或补列项目。",
        },
      ],
    },
  ],
  notRun: [{ it: "without 项目绩效目标汇总表", sheets: projects, missing: ["project-performance"] }],
});
