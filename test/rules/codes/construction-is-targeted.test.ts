import { constructionIsTargeted } from "../../../src/rules/codes/construction-is-targeted";
import { describeRule } from "../describe-rule";
import { redrawn } from "../redrawn";

const projects = `
  | 项目支出预算表 |          |          |       |
  | 单位：万元     |          |          |       |
  | 类型           | 项目名称 | 项目单位 | 合计  |
  |                | 合计     |          | 50.00 |
  | 其他运转类     | 劳务费   | 某局     | 40.00 |
  | 其他运转类     | 印刷费   | 某局     | 10.00 |`;

describeRule(constructionIsTargeted, {
  passes: [
    { it: "everyday projects", sheets: projects, compared: 2 },
    {
      it: "建设 that builds nothing, and what only goes with building",
      sheets: redrawn(projects, { B5: "机关文明建设经费", B6: "营商环境建设情况评估" }),
      compared: 2,
    },
    {
      it: "评审 of a building project, 党的建设",
      sheets: redrawn(projects, { B5: "基建工程项目评审费", B6: "党的建设工作经费" }),
      compared: 2,
    },
    {
      it: "the department does tell the two kinds apart",
      sheets: redrawn(projects, { A5: "特定目标类", B6: "院内基建改造" }),
      compared: 2,
    },
    {
      it: "it is filed as 特定目标类",
      sheets: redrawn(projects, { A5: "特定目标类", B5: "某中心新建" }),
      compared: 2,
    },
  ],
  finds: [
    {
      it: "two building projects among everyday ones, and nothing is 特定目标类",
      sheets: redrawn(projects, { B5: "智慧城市专项建设经费", B6: "机关院内基建改造费用" }),
      finds: [
        {
          at: "B5",
          because: "B6",
          says: "项目支出预算表「智慧城市专项建设经费」等2个建设类项目列在“其他运转类”，全表没有特定目标类项目；请核实项目类别，或说明原因。",
        },
      ],
    },
    {
      it: "the largest is named, wherever it stands",
      sheets: redrawn(projects, { B5: "迁建办公室", D5: "4.00", B6: "档案馆新建项目", D6: "46.00" }),
      finds: [
        {
          at: "B6",
          because: "B5",
          says: "项目支出预算表「档案馆新建项目」等2个建设类项目列在“其他运转类”，全表没有特定目标类项目；请核实项目类别，或说明原因。",
        },
      ],
    },
    {
      it: "运转类 by a shorter name",
      sheets: redrawn(projects, { A5: "运转类", B5: "办公楼改扩建" }),
      finds: [
        {
          at: "B5",
          says: "项目支出预算表「办公楼改扩建」等1个建设类项目列在“运转类”，全表没有特定目标类项目；请核实项目类别，或说明原因。",
        },
      ],
    },
  ],
  notRun: [
    {
      it: "without 项目支出表",
      sheets: `
  | 部门支出总表 |          |       |          |          |
  | 单位：万元   |          |       |          |          |
  | 科目编码     | 科目名称 | 合计  | 基本支出 | 项目支出 |
  |              | 合计     | 30.00 | 10.00    | 20.00    |`,
      missing: ["project-expenditure"],
    },
  ],
});
