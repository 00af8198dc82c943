import { indicatorDirectionFitsItsName } from "../../../src/rules/indicators/indicator-direction-fits-its-name";
import { describeRule } from "../describe-rule";
import { overallTargets, projectTargets } from "./drawn";

describeRule(indicatorDirectionFitsItsName, {
  passes: [
    {
      it: "costs at most, rates at least or exactly, in several departments' words",
      sheets: projectTargets(`
        | 绿化费 | 8.00 | 成本指标   | 绿化费总成本     | ≤8万元     |
        |        |      | 产出指标   | 绿植存活合格率   | ≥95%       |
        |        |      |            | 维护及时率       | 100%       |
        |        |      |            | 差错率           | ≤1%        |
        |        |      |            | 不满意率         | 不超过5%   |
        |        |      | 满意度指标 | 工作人员满意度   | 90%以上    |
        | 维修费 | 9.00 | 成本指标   | 维修费用         | 不高于9万元 |
        |        |      | 产出指标   | 预算调整率       | <10%       |`),
      compared: 8,
    },
    {
      it: "says nothing of money to be raised or saved, of standards, or of rates that may mean either way",
      sheets: projectTargets(`
        | 补助金 | 8.00 | 成本指标 | 节约成本           | ≥2万元    |
        |        |      |          | 人均补助标准       | ≥600元    |
        |        |      |          | 社会资本投入       | ≥500万元  |
        |        |      |          | 公用经费控制率     | ≤100%     |
        |        |      |          | 补助总成本         | ≤8万元    |
        |        |      | 产出指标 | 预算执行率         | ≤100%     |
        |        |      |          | 投资完成率         | ≤100%     |
        |        |      |          | 病虫害覆盖率       | ≤5%       |
        |        |      |          | 建筑覆盖率         | ≤30%      |
        |        |      |          | 不合格率           | ≤2%       |
        |        |      |          | 结构调整率         | ≥10%      |
        |        |      |          | 车辆使用率         | ≤100%     |
        |        |      |          | 完成投资           | ≥800万元  |
        |        |      |          | 森林覆盖率         | ≤95%      |
        |        |      | 效益指标 | 新增税收           | ≥300万元  |`),
      compared: 2,
    },
    {
      it: "rates of the whole department",
      sheets: overallTargets(`
        | 投入管理指标 | 预算管理 | 预算执行率           | ≥90% | 预算完成数/预算数。 |
        |              |          | 预算调整率           | ≤30% | 调整数/预算数。     |
        |              |          | 结转结余率           | ≤20% |                     |
        |              |          | “三公经费”控制率     | ≤90% |                     |
        |              |          | 绩效目标编制完成率   | 100% |                     |`),
      compared: 3,
    },
  ],
  finds: [
    {
      it: "a cost that is to be reached, a rate that everything meets",
      sheets: projectTargets(`
        | 智慧平台 | 800.00 | 成本指标 | 智慧平台建设总成本 | ≥800万元 |
        |          |        | 产出指标 | 经费发放及时率     | ≤100%    |
        |          |        |          | 培训覆盖率         | ≤１００％ |`),
      finds: [
        {
          at: "E4",
          because: "D4",
          says: "项目绩效目标汇总表「智慧平台」成本指标“智慧平台建设总成本”的指标值为≥800万元，意味着花得越多越达标；成本指标应写上限，请改为≤800万元。",
          fix: "“≥800万元”→“≤800万元”",
        },
        {
          at: "E5",
          because: "D5",
          says: "项目绩效目标汇总表「智慧平台」产出指标“经费发放及时率”的指标值为≤100%，任何结果都达标；越高越好的指标请改为100%，或写明下限（如≥95%）。",
          fix: "“≤100%”→“100%”",
        },
        {
          at: "E6",
          because: "D6",
          says: "项目绩效目标汇总表「智慧平台」产出指标“培训覆盖率”的指标值为≤１００％，任何结果都达标；越高越好的指标请改为100%，或写明下限（如≥95%）。",
          fix: "“≤１００％”→“１００％”",
        },
      ],
    },
    {
      it: "in words, of an unknown cost, and against the name; a cost above the project's money has no sure remedy",
      sheets: projectTargets(`
        | 平台 | 800.00 | 成本指标   | 服务采购   | 不低于9,000,000元 |
        |      |        | 产出指标   | 验收合格率 | 不超过95%         |
        |      |        |            | 投诉率     | ≥3%               |
        |      |        | 满意度指标 | 群众满意度 | <90%              |`),
      finds: [
        {
          at: "E4",
          because: "D4",
          says: "项目绩效目标汇总表「平台」成本指标“服务采购”的指标值为不低于9,000,000元，意味着花得越多越达标；成本指标应写上限，请改为≤9,000,000元。",
        },
        {
          at: "E5",
          because: "D5",
          says: "项目绩效目标汇总表「平台」产出指标“验收合格率”的指标值为不超过95%，而这项指标越高越好；请改为≥95%。",
          fix: "“不超过95%”→“≥95%”",
        },
        {
          at: "E6",
          because: "D6",
          says: "项目绩效目标汇总表「平台」产出指标“投诉率”的指标值为≥3%，而这项指标越低越好；请改为≤3%。",
          fix: "“≥3%”→“≤3%”",
        },
        {
          at: "E7",
          because: "D7",
          says: "项目绩效目标汇总表「平台」满意度指标“群众满意度”的指标值为<90%，而这项指标越高越好；请改为≥90%。",
          fix: "“<90%”→“≥90%”",
        },
      ],
    },
  ],
});
