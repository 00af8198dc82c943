import { narrativeNamesEveryAspect } from "../../../src/rules/indicators/narrative-names-every-aspect";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

const targets = projectTargets(`
  | 绿化 | 8.00 | 成本指标   | 绿化费总成本 | ≤8万元 |
  |      |      | 产出指标   | 绿植存活率   | ≥95%   |
  |      |      | 效益指标   | 改善环境     | 显著   |
  |      |      | 满意度指标 | 群众满意度   | ≥90%   |`);

const narrative = (sentence: string): string => `
  | 九、其他重要事项情况说明 |
  | （三）绩效目标设置情况 |
  | ${sentence} |`;

describeRule(narrativeNamesEveryAspect, {
  passes: [
    {
      it: "all of them, in several provinces' words",
      sheets: {
        绩效: targets,
        说明: narrative("从项目成本、项目产出、项目效益、满意度等方面设置了绩效指标。"),
        又: narrative("绩效目标包括成本指标、产出指标、效益指标和满意度指标四个方面。"),
        再: narrative("从数量、质量、时效、成本、社会影响和服务对象满意度等维度设置绩效指标。"),
      },
      compared: 12,
    },
    {
      it: "a sentence that lists nothing, and a table without 成本指标",
      sheets: {
        绩效: projectTargets(`
          | 绿化 | 8.00 | 产出指标   | 绿植存活率   | ≥95%   |
          |      |      | 满意度指标 | 群众满意度   | ≥90%   |`),
        说明: narrative("从产出、效益、满意度三个维度设置绩效指标，综合反映项目的社会效益等情况。"),
        又: narrative("本部门项目均编制了绩效目标，预期产出和效果良好。"),
      },
      compared: 2,
    },
    {
      it: "成本 and 满意度 as 二级指标 under 产出 and 效益",
      sheets: {
        绩效: `
          | 项目绩效目标汇总表 |          |          |            |              |        |
          | 单位：万元         |          |          |            |              |        |
          | 项目名称           | 资金总额 | 一级指标 | 二级指标   | 三级指标     | 指标值 |
          | 路灯               | 9.00     | 产出指标 | 数量指标   | 亮灯         | ≥98%   |
          |                    |          |          | 成本指标   | 路灯总成本   | ≤9万元 |
          |                    |          | 效益指标 | 满意度指标 | 群众满意度   | ≥90%   |
          |                    |          |          | 社会效益   | 夜间事故     | ≤2起   |`,
        说明: narrative("绩效指标围绕产出和效益两个方面设置。"),
      },
      compared: 2,
    },
  ],
  finds: [
    {
      it: "one is left out",
      sheets: {
        绩效: targets,
        说明: narrative("所有项目均编制了绩效目标，从项目产出、项目效益、满意度等方面设置绩效指标。"),
      },
      finds: [
        {
          at: "A3",
          sheet: "说明",
          because: "绩效!D4",
          quotes: "项目产出、项目效益、满意度",
          says: "情况说明写“项目产出、项目效益、满意度”，而项目绩效目标汇总表还设了1项成本指标；可补上。",
        },
      ],
    },
  ],
  notRun: [
    {
      it: "without 项目绩效目标表",
      sheets: overallTargets("| 投入管理指标 | 预算管理 | 预算执行率 | ≥90% | |"),
      missing: ["project-performance"],
    },
  ],
});
