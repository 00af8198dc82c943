import { performanceAgreesWithProjects } from "../../../src/rules/across-tables/performance-agrees-with-projects";
import { describeRule } from "../describe-rule";
import { redrawn, withoutRows } from "../redrawn";

const projects = `
  | 项目支出预算表 |              |          |        |              |
  | 单位：万元     |              |          |        |              |
  | 类型           | 项目名称     | 项目单位 | 合计   | 一般公共预算 |
  |                | 合计         |          | 198.90 | 198.90       |
  | 其他运转类     | 劳务费       | 某局     | 144.90 | 144.90       |
  | 其他运转类     | 印刷费       | 某局     | 4.00   | 4.00         |
  | 特定目标类     | 维修（护）费 | 某局     | 50.00  | 50.00        |`;

const targets = `
  | 项目绩效目标汇总表 |            |          |            |          |          |            |
  | 单位：万元         |            |          |            |          |          |            |
  | 项目编码           | 项目名称   | 资金总额 | 一级指标   | 二级指标 | 三级指标 | 指标值     |
  | '112001            | 某局       | 198.90   |            |          |          |            |
  | '4107210000001     | 维修(护)费 | 50.00    | 产出指标   | 数量指标 | 维修面积 | ≥800平方米 |
  |                    |            |          | 效益指标   | 社会效益 | 环境改善 | 明显       |
  | '4107210000002     | 劳务费     | 144.90   | 产出指标   | 数量指标 | 劳务人数 | ≥30人      |
  |                    |            |          | 满意度指标 | 服务对象 | 满意度   | ≥95%       |
  | '4107210000003     | 印 刷 费   | 4.00     | 产出指标   | 数量指标 | 印刷册数 | ≥2000册    |`;

describeRule(performanceAgreesWithProjects, {
  passes: [
    {
      it: "projects in another order, names with other brackets and spaces, indicators over several rows",
      sheets: { 项目: projects, 绩效: targets },
      compared: 4,
    },
    {
      it: "a project without target: the total is at most",
      sheets: { 项目: projects, 绩效: redrawn(withoutRows(targets, 9), { C4: "194.90" }) },
      compared: 3,
    },
  ],
  finds: [
    {
      it: "two projects have each other's amounts",
      sheets: { 项目: projects, 绩效: redrawn(targets, { C5: "4.00", C9: "50.00" }) },
      finds: [
        {
          at: "C9",
          sheet: "绩效",
          because: "项目!D6",
          says: "项目绩效目标汇总表「印刷费」合计为50.00，项目支出预算表「印刷费」合计为4.00，相差46.00万元；两处应当一致，请核对后改正有误的一处。",
        },
        {
          at: "C5",
          sheet: "绩效",
          because: "项目!D7",
          says: "项目绩效目标汇总表「维修(护)费」合计为4.00，项目支出预算表「维修（护）费」合计为50.00，相差46.00万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "a project's amount is blank",
      sheets: { 项目: projects, 绩效: redrawn(targets, { C7: "" }) },
      finds: [
        {
          at: "C7",
          sheet: "绩效",
          because: "项目!D5",
          says: "项目绩效目标汇总表「劳务费」合计为空，项目支出预算表「劳务费」合计为144.90；两处应当一致，请补填。",
          fix: "空→144.9",
        },
      ],
    },
    {
      it: "the total differs by a last place",
      sheets: { 项目: projects, 绩效: redrawn(targets, { C4: "198.91" }) },
      finds: [
        {
          at: "C4",
          sheet: "绩效",
          because: "项目!D4",
          says: "项目绩效目标汇总表「某局」合计为198.91，项目支出预算表「合计」为198.90，相差0.01万元；两处应当一致，请核对后改正有误的一处。",
        },
      ],
    },
    {
      it: "some projects without target come to more than all projects",
      sheets: { 项目: projects, 绩效: redrawn(withoutRows(targets, 9), { C4: "200.00" }) },
      finds: [
        {
          at: "C4",
          sheet: "绩效",
          because: "项目!D4",
          says: "项目绩效目标汇总表「某局」合计为200.00，大于项目支出预算表「合计」的198.90，多出1.10万元；有目标的项目只是一部分，不应大于全部项目支出，请核对。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "a project's amount is an error value",
      sheets: { 项目: redrawn(projects, { D6: "#REF!" }), 绩效: targets },
      because: [{ at: "C9", sheet: "绩效", why: "参与核对的单元格里不是数字" }],
    },
  ],
  notRun: [{ it: "without 项目支出表", sheets: targets, missing: ["project-expenditure"] }],
});
