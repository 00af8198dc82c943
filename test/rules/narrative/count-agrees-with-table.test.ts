import { countAgreesWithTable } from "../../../src/rules/narrative/count-agrees-with-table";
import { statement } from "../../support/statement";
import { describeRule } from "../describe-rule";

const projects = `
  | 2022年项目支出预算表 |          |          |        |
  | 单位：万元           |          |          |        |
  | 项目编码             | 项目名称 | 项目单位 | 合计   |
  |                      | 合计     |          | 198.90 |
  |                      | 运转类小计 |        | 198.90 |
  | '4107210000000001    | 劳务费   | 某局     | 144.90 |
  | '4107210000000002    | 印刷费   | 某局     | 4.00   |
  | '4107210000000003    | 维修费   | 某局     | 50.00  |`;

const twice = `
  | 2022年项目支出预算表 |          |        |
  | 单位：万元           |          |        |
  | 项目单位             | 项目名称 | 合计   |
  | 合计                 |          | 198.90 |
  | 某局                 | 劳务费   | 144.90 |
  | 某中心               | 劳务费   | 4.00   |
  | 某中心               | 维修费   | 50.00  |`;

const targets = `
  | 2022年项目绩效目标汇总表 |            |          |            |          |          |            |
  | 单位：万元         |            |          |            |          |          |            |
  | 项目编码           | 项目名称   | 资金总额 | 一级指标   | 二级指标 | 三级指标 | 指标值     |
  | '112001            | 某局       | 54.00    |            |          |          |            |
  | '4107210000001     | 维修费     | 50.00    | 产出指标   | 数量指标 | 维修面积 | ≥800平方米 |
  |                    |            |          | 效益指标   | 社会效益 | 环境改善 | 明显       |
  | '4107210000003     | 印刷费     | 4.00     | 产出指标   | 数量指标 | 印刷册数 | ≥2000册    |`;

const revenue = `
  | 2022年部门收入总表 |                |        |          |
  | 单位：万元         |                |        |          |
  | 部门代码           | 部门名称       | 合计   | 一般公共预算 |
  |                    | 合计           | 927.40 | 927.40   |
  | '101               | 某市某局       | 927.40 | 927.40   |
  | '101001            | 某市某局（机关） | 727.40 | 727.40 |
  | '101002            | 某市某中心     | 200.00 | 200.00   |`;

const heading = "（三）预算绩效情况";

describeRule(countAgreesWithTable, {
  passes: [
    {
      it: "all projects, and those with targets",
      sheets: {
        ...statement(
          heading,
          "我局2022年预算项目共3个，编制绩效目标的项目2个，涉及预算金额54.00万元。",
          "项目支出预算共3个项目。",
          "共2个项目纳入绩效目标管理，2个项目均已编制绩效目标。",
        ),
        项目: projects,
        绩效: targets,
      },
      compared: 5,
    },
    {
      it: "one name in two units is one project or two",
      sheets: {
        ...statement(heading, "2022年预算项目共3个。", "预算项目共2个。"),
        项目: twice,
      },
      compared: 2,
    },
    {
      it: "the units of a department, and the department among them",
      sheets: {
        ...statement(
          "二、预算单位基本情况",
          "我部门编制2022年部门预算单位共2个。其中：财政全额供给单位1个。",
          "部门预算单位共3个。",
        ),
        收入: revenue,
      },
      compared: 2,
    },
    {
      it: "what counts something else, of another year, or only a part",
      sheets: {
        ...statement(
          heading,
          "2022年预算项目共3个，其中：预算项目共1个，重点项目5个。",
          "2021年预算项目共9个。新增项目支出7个，政府采购项目8个，专项转移支付项目共有0个。",
          "编制绩效目标的重点项目6个；对9个项目开展绩效评价。某市有12个预算单位。",
          "预算项目共4个专项，预算项目增加9个。",
          "某中心2022年预算项目共1个；局机关2022年预算项目共1个。",
        ),
        项目: projects,
        绩效: targets,
        收入: revenue,
      },
      compared: 1,
    },
  ],
  finds: [
    {
      it: "a project that is not listed",
      sheets: { ...statement(heading, "2022年预算项目共 4 个，另有其他。"), 项目: projects },
      finds: [
        {
          at: "A3",
          because: "项目!A1",
          quotes: "预算项目共 4 个",
          says: "情况说明写“预算项目共4个”，项目支出预算表列出的有3个；请核对个数，口径不同的请写明。",
        },
      ],
    },
    {
      it: "targets for more projects than the table holds, and more units",
      sheets: {
        ...statement(heading, "本局编制绩效目标的项目3个。", "部门预算单位共4个。"),
        绩效: targets,
        收入: revenue,
      },
      finds: [
        {
          at: "A3",
          because: "绩效!A1",
          quotes: "编制绩效目标的项目3个",
          says: "情况说明写“编制绩效目标的项目3个”，项目绩效目标汇总表列出的有2个；请核对个数，口径不同的请写明。",
        },
        {
          at: "A4",
          quotes: "部门预算单位共4个",
          says: "情况说明写“部门预算单位共4个”，部门收入总表列出的有2或3个；请核对个数，口径不同的请写明。",
        },
      ],
    },
  ],
  cannotTell: [
    {
      it: "two tables of projects",
      sheets: { ...statement(heading, "2022年预算项目共4个。"), 项目: projects, 项目二: projects },
      because: [{ at: "A3", why: "表里有认不出的行，或者同样的表有几张，数不出个数。" }],
    },
  ],
});
